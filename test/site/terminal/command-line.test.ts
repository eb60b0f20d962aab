import { describe, expect, it } from 'vitest'
import { type CommandLine, helpOf, readArguments, UsageError } from '../../../src/site/terminal/command-line'

const LINE: CommandLine = {
  command: 'npm run thing',
  about: 'Does a thing.',
  names: ['one', 'two'],
  options: { fast: { about: 'at once' }, out: { value: 'folder', about: 'where to' } },
}

describe('a command line', () => {
  it.each([
    [[], [], [], []],
    [['two', 'one', 'two'], ['two', 'one', 'two'], [], []],
    [['--out', 'a b', '--fast', 'one'], ['one'], ['fast'], [['out', 'a b']]],
    // A value may begin with a dash or have signs of its own, where nothing else can be meant.
    [['--out=-x=1'], [], [], [['out', '-x=1']]],
    [['--out', 'a', '--out', 'b'], [], [], [['out', 'b']]],
    [['--help'], [], ['help'], []],
    [['-h', 'one'], ['one'], ['help'], []],
  ])('%j is read', (args, names, switches, values) => {
    expect(readArguments(LINE, args)).toEqual({ names, switches: new Set(switches), values: new Map(values as []) })
  })

  it.each([
    [['--fats'], 'npm run thing has no option "--fats". Did you mean "--fast"? Known: --fast, --out, --help.'],
    [['--constructor'], 'npm run thing has no option "--constructor". Known: --fast, --out, --help.'],
    [['--no-fast'], 'npm run thing has no option "--no-fast". Did you mean "--fast"? Known: --fast, --out, --help.'],
    [['-f'], 'npm run thing has no option "-f". Known: --fast, --out, --help.'],
    [['--fast=yes'], '"--fast" takes no value, so "yes" stands for nothing.'],
    [['--help=me'], '"--help" takes no value, so "me" stands for nothing.'],
    [['--out'], '"--out" needs a value: npm run thing -- --out folder'],
    [['--out='], '"--out" needs a value: npm run thing -- --out folder'],
    [['--out', '--fast'], '"--out" needs a value: npm run thing -- --out folder'],
    [['three'], 'npm run thing does not know "three". Known: one, two.'],
    [['--', '--fast'], 'npm run thing does not know "--fast". Known: one, two.'],
  ])('%j is refused in a sentence', (args, message) => {
    expect(() => readArguments(LINE, args)).toThrow(new UsageError(message))
  })

  it('without names refuses every word', () => {
    const bare = { command: 'npm run bare', about: 'Nothing.', options: {} }
    expect(() => readArguments(bare, ['x'])).toThrow('npm run bare does not know "x". Known: npm run bare -- --help.')
  })

  it('has its help', () => {
    expect(helpOf(LINE)).toBe(`npm run thing -- [one] [two] [options]

Does a thing.

  --fast        at once
  --out folder  where to
  --help        this text
`)
  })
})

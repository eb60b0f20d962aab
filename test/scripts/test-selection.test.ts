/** `npm test -- NAME`. */
import { describe, expect, it } from 'vitest'
import { selection, testFiles } from '../../scripts/test-selection.mjs'

const FILES = ['test/browser/hosting/offline.test.ts', 'test/deck/parse.test.ts', 'test/remote/server/network.test.ts']

describe('a name behind npm test', () => {
  it.each([
    ['offline', ['test/browser/hosting/offline.test.ts']],
    ['Deck/Parse', ['test/deck/parse.test.ts']],
    ['test\\remote\\server\\network.test.ts', ['test/remote/server/network.test.ts']],
    ['.test.ts', FILES],
  ])('that is part of a path means the file: %s', (name, expected) => {
    expect(selection([name], FILES)).toEqual(expected)
  })

  it.each([
    'a slide (with steps) is 100 % there?',
    'What is C:\\deck, "quoted" & |piped|',
    'Қазақстан',
  ])('that is part of none means tests of that name, in any case: %s', (name) => {
    const [option, pattern = ''] = selection([name], FILES)
    expect(option).toBe('--testNamePattern')
    const found = new RegExp(pattern)
    expect(`before ${name} after`).toMatch(found)
    expect(name.toUpperCase()).toMatch(found)
    expect(name.slice(1)).not.toMatch(found)
  })

  it('may stand beside others and options, which go through as they are', () => {
    expect(selection(['offline', 'parse', '--bail=1'], FILES)).toEqual([FILES[0], FILES[1], '--bail=1'])
    expect(selection(['--project', 'unit', '-t', 'offline'], FILES)).toEqual(['--project', 'unit', '-t', 'offline'])
    expect(selection(['ab', 'xy'], FILES)).toEqual(['--testNamePattern', '[aA][bB]|[xX][yY]'])
    expect(selection([], FILES)).toEqual([])
  })
})

it('finds this file', () => expect(testFiles(process.cwd())).toContain('test/scripts/test-selection.test.ts'))

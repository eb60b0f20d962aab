import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/command-lines'
import { helpOf, readArguments } from '../../src/site/terminal/command-line'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const asked = Object.values(scripts).flatMap((each) => /^node scripts\/run\.mjs (\w+)$/.exec(each)?.[1] ?? [])
const commands = Object.entries(COMMANDS)

it('every script that runs a command has one, and every command has its module', () => {
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((name) => !Object.hasOwn(COMMANDS, name))).toEqual([])
  const modules = readdirSync('src/commands').map((name) => name.replace(/\.ts$/, ''))
  expect(Object.keys(COMMANDS).filter((name) => !modules.includes(name))).toEqual([])
})

it.each(commands)('%s has a help with all its options, and refuses others before anything is loaded', (name, {
  line,
}) => {
  const help = helpOf(line)
  expect(help).toContain(line.command)
  expect(line.command.endsWith(` ${name}`)).toBe(true)
  expect(help.split('\n').filter((each) => each.length > 120)).toEqual([])
  for (const option of [...Object.keys(line.options), 'help']) expect(help).toContain(`--${option}`)
  expect(readArguments(line, ['--help']).switches.has('help')).toBe(true)
  expect(() => readArguments(line, ['--nope'])).toThrow(`${line.command} has no option "--nope".`)
  if (line.operand) {
    expect(readArguments(line, ['talk']).names).toEqual(['talk'])
    expect(() => readArguments(line, ['talk', 'nope'])).toThrow('so "nope" behind "talk" stands for nothing.')
  } else {
    expect(() => readArguments(line, ['nope'])).toThrow(`${line.command} does not know "nope".`)
  }
})

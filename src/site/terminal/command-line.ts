/** What may stand behind a command, read in one way for all of them, and the help that says so. */
import { parseArgs } from 'node:util'
import { suggest } from '../../deck/problem'
import { RefusalError } from '../refusal'
import { columns } from './columns'

export interface CommandLine {
  /** As it is typed: `npm run pdf`. */
  command: string
  /** What it does, in lines of the terminal. */
  about: string
  /** Words that choose a part of its work; without any of them it does all. */
  names?: readonly string[]
  /** What its one word of free choice is: `folder`. */
  operand?: string
  /** By their names without dashes; `help` is every command's and in none of these. */
  options: Readonly<Record<string, Option>>
}

interface Option {
  about: string
  /** An example of its value; without it the option is a switch. */
  value?: string
}

export interface Arguments {
  /** The names that were given, each as often as it was; or the operand. */
  names: readonly string[]
  /** The switches that were set, `help` among them. */
  switches: ReadonlySet<string>
  /** The values of the other options, never empty. */
  values: ReadonlyMap<string, string>
}

/** Thrown for what a command does not know; its message is one sentence with the nearest name. */
export class UsageError extends RefusalError {}

const HELP: Option = { about: 'this text' }

/** Reads what stands behind a command. Throws `UsageError` for what is unknown, and for a value missing or too many. */
export function readArguments(line: CommandLine, args: readonly string[]): Arguments {
  const names: string[] = []
  const switches = new Set<string>()
  const values = new Map<string, string>()
  for (const token of tokensOf(line, args)) {
    if (token.kind === 'positional')
      names.push(line.operand ? onlyOne(line, names, token.value) : knownName(line, token.value))
    if (token.kind !== 'option') continue
    if (optionOf(line, token).value) values.set(token.name, writtenValue(line, token))
    else switches.add(switchOf(token))
  }
  return { names, switches, values }
}

/** Everything a command may be given, to be printed. */
export function helpOf({ command, about, names = [], operand, options }: CommandLine): string {
  const rows = Object.entries({ ...options, help: HELP }).map(([name, option]) => [
    `--${[name, option.value].filter(Boolean).join(' ')}`,
    option.about,
  ])
  const words = operand ? [operand.toUpperCase()] : names.map((name) => `[${name}]`)
  // npm keeps what stands before the dashes for itself.
  const usage = [command, ...(command.startsWith('npm ') ? ['--'] : []), ...words, '[options]'].join(' ')
  return `${usage}\n\n${about}\n\n${columns(rows, [0, 1])}\n`
}

/** Node’s own reading, without its refusals: they do not name what is near. */
function tokensOf({ options }: CommandLine, args: readonly string[]) {
  const types = Object.entries(options).map(([name, { value }]) => {
    return [name, { type: value ? ('string' as const) : ('boolean' as const) }] as const
  })
  const known = { ...Object.fromEntries(types), help: { type: 'boolean', short: 'h' } } as const
  return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: false, tokens: true }).tokens
}

/** An option as Node reads it. */
interface Token {
  name: string
  /** As it was typed. */
  rawName: string
  value?: string | undefined
  /** Whether the value stood behind a `=`. */
  inlineValue?: boolean | undefined
}

function knownName({ command, names = [] }: CommandLine, name: string): string {
  if (names.includes(name)) return name
  const known = names.length > 0 ? suggest(name, names) : `Known: ${command} -- --help.`
  throw new UsageError(`${command} does not know "${name}". ${known}`)
}

function onlyOne({ command, operand }: CommandLine, [first]: readonly string[], word: string): string {
  if (first === undefined) return word
  throw new UsageError(`${command} takes one ${operand}, so "${word}" behind "${first}" stands for nothing.`)
}

function optionOf({ command, options }: CommandLine, { name, rawName }: Token): Option {
  const known = { ...options, help: HELP }
  const option =
    rawName === '-h' || rawName.startsWith('--') ? Object.entries(known).find(([each]) => each === name) : []
  if (option?.[1]) return option[1]
  const names = Object.keys(known).map((each) => `--${each}`)
  throw new UsageError(`${command} has no option "${rawName}". ${suggest(rawName, names)}`)
}

function switchOf({ name, rawName, value }: Token): string {
  if (value === undefined) return name
  throw new UsageError(`"${rawName}" takes no value, so "${value}" stands for nothing.`)
}

/** A value that begins like an option is the next option. */
function writtenValue({ command, options }: CommandLine, { name, rawName, value, inlineValue }: Token): string {
  if (value && (inlineValue || !value.startsWith('-'))) return value
  throw new UsageError(`"${rawName}" needs a value: ${command} -- ${rawName} ${options[name]?.value}`)
}

/** What `npm run bench` may be asked for. */
import { type Arguments, type CommandLine, readArguments, UsageError } from '../site/terminal/command-line'

export const PARTS = ['visits', 'plain', 'talk', 'print', 'commands', 'edit', 'scale', 'peer'] as const
export type BenchPart = (typeof PARTS)[number]

export interface BenchOptions {
  parts: readonly BenchPart[]
  /** How often each thing is measured. */
  rounds: number
  /** Everything once, on a small made-up deck: whether the bench works, not how fast the deck is. */
  short: boolean
}

export const BENCH_LINE: CommandLine = {
  command: 'npm run bench',
  about: `Measures opening, presenting, printing, building and editing the deck, and what 1,000 slides cost.
Ends with a table, and with exit code 1 where a budget does not hold. Names choose parts of it.`,
  names: PARTS,
  options: {
    rounds: { value: '9', about: 'each thing nine times instead of seven, for a calmer median' },
    short: { about: 'each thing once on a small made-up deck, without budgets: does the bench work?' },
  },
}

/** What the arguments mean. Throws `UsageError` for what is ill-formed. */
export function benchOptions({ names, switches, values }: Arguments): BenchOptions {
  const short = switches.has('short')
  const rounds = values.get('rounds') ?? (short ? '1' : '7')
  if (!/^[1-9]\d*$/.test(rounds)) throw new UsageError(`"--rounds ${rounds}" is no number from 1.`)
  const parts = PARTS.filter((each) => names.includes(each))
  return { parts: parts.length > 0 ? parts : PARTS, rounds: Number(rounds), short }
}

/** Reads a command line. Throws `UsageError` for what is unknown or ill-formed. */
export const readBenchOptions = (args: readonly string[]): BenchOptions => benchOptions(readArguments(BENCH_LINE, args))

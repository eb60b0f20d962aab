/** What `npm run bench` may be asked for. */
import { parseArgs } from 'node:util'

export const PARTS = ['visits', 'talk', 'print', 'scale'] as const
export type BenchPart = (typeof PARTS)[number]

export interface BenchOptions {
  parts: readonly BenchPart[]
  /** How often each thing is measured. */
  rounds: number
  /** Everything once, on a small made-up deck: whether the bench works, not how fast the deck is. */
  short: boolean
  help: boolean
}

export const BENCH_HELP = `
  npm run bench                    measures opening, presenting and printing the deck, and what 1,000 slides cost;
                                   ends with a table, and with exit code 1 where a budget does not hold
  npm run bench -- visits          one part; there are: ${PARTS.join(', ')}
  npm run bench -- --rounds 9      each thing nine times instead of five, for a calmer median
  npm run bench -- --short         each thing once on a small made-up deck, without budgets: does the bench work?
  npm run bench -- --help          this list
`

export class BenchError extends Error {}

/** Reads the command line; throws `BenchError` with a sentence for the author. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parsed(args)
  const unknown = positionals.find((name) => !isPart(name))
  if (unknown !== undefined) throw new BenchError(`There is no part "${unknown}"; there are: ${PARTS.join(', ')}.`)
  const { rounds = values.short ? '1' : '5', short = false, help = false } = values
  if (!/^[1-9]\d*$/.test(rounds)) throw new BenchError(`"--rounds ${rounds}" is no number from 1.`)
  const parts = positionals.filter(isPart)
  return { parts: parts.length > 0 ? parts : PARTS, rounds: Number(rounds), short, help }
}

function parsed(args: readonly string[]) {
  const options = {
    rounds: { type: 'string' },
    short: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new BenchError((error as Error).message)
  }
}

const isPart = (name: string): name is BenchPart => (PARTS as readonly string[]).includes(name)

/** What may stand in an `actors` fence. */
import { z } from 'zod'

const words = z.string().min(1)
const sources = z.array(words).default([])
const step = z.number().int().min(1).optional()

const person = z.strictObject({ name: words, of: words, step, sources })

const members = z.strictObject({
  /** Short names, or how many there are that have none. */
  names: z.array(words).min(1).max(4).optional(),
  unnamed: z.number().int().min(1).max(4).optional(),
  /** Cells as large as that of the one in the middle, around it. */
  equal: z.boolean().default(false),
  note: words.optional(),
  step,
})

const line = z.strictObject({
  from: words,
  to: words,
  words,
  act: z.boolean().default(false),
  /** Thin and grey, so that others stand out. */
  quiet: z.boolean().default(false),
  step,
  sources,
})

/** One line from the middle that divides: what is said of it is said once, of both. */
const fork = z.strictObject({ from: words, to: z.tuple([words, words]), words, step, sources })

/** Two bands between the actor on the left and the middle: what the first gives and what it gets. */
const exchange = z.strictObject({ from: words, to: words, gives: words, gets: words, step, sources })

const note = z.strictObject({ of: words, words, tone: z.enum(['muted', 'mark']).default('muted'), step, sources })

export const fields = z.strictObject({
  title: words,
  description: words,
  people: z.array(person).default([]),
  members: members.optional(),
  lines: z.array(line).default([]),
  forks: z.array(fork).max(1).default([]),
  exchange: exchange.optional(),
  /** Of what is said of lines; large where few say all. */
  size: z.enum(['normal', 'large']).default('normal'),
  notes: z.array(note).default([]),
  sources,
})

/** The actors of the deck at their places, and what this figure says of them. */
export type ActorsFields = z.infer<typeof fields>
export type Person = z.infer<typeof person>
export type Line = z.infer<typeof line>
export type Fork = z.infer<typeof fork>
export type Exchange = z.infer<typeof exchange>
export type Note = z.infer<typeof note>
export type Members = z.infer<typeof members>

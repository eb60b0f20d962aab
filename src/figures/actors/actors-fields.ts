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
  note: words.optional(),
  step,
})

const line = z.strictObject({
  from: words,
  to: words,
  words,
  act: z.boolean().default(false),
  step,
  sources,
})

const note = z.strictObject({ of: words, words, tone: z.enum(['muted', 'mark']).default('muted'), step, sources })

export const fields = z.strictObject({
  title: words,
  description: words,
  people: z.array(person).default([]),
  members: members.optional(),
  lines: z.array(line).default([]),
  notes: z.array(note).default([]),
  sources,
})

/** The actors of the deck at their places, and what this figure says of them. */
export type ActorsFields = z.infer<typeof fields>
export type Person = z.infer<typeof person>
export type Line = z.infer<typeof line>
export type Note = z.infer<typeof note>
export type Members = z.infer<typeof members>

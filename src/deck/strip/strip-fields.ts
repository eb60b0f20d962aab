import { z } from 'zod'
import { precisionOf } from '../time/calendar'

const words = z.string().min(1)

/** A day, a month or a year. */
const date = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => precisionOf(text) !== undefined, 'a date is written as 2025-10-29, 2025-10 or 2025')

const lane = z.union([
  words,
  z.strictObject({ name: words, note: words.optional(), strong: z.boolean().default(false) }),
])

const way = z.strictObject({
  name: words,
  actor: words,
  persons: z.number().int().min(1).max(3).optional(),
  from: date.optional(),
})

const step = z.number().int().min(0).default(0)

const band = z.strictObject({ from: date, until: date, words, step, above: words.optional() })

/** What may stand in a `strip` fence. */
export const stripFields = z.strictObject({
  title: words,
  description: words,
  data: z.string().regex(/^[\w-]+\.csv$/, 'a data file is named like days.csv'),
  window: z.strictObject({ from: date, until: date }),
  ruler: z.strictObject({ from: date, until: date }).optional(),
  lanes: z.array(lane).min(1),
  ways: z.array(way).default([]),
  bands: z.array(band).default([]),
  rise: z.boolean().default(false),
  /** The lane from which stops stand away on stalks, instead of lines from one to the next. */
  base: words.optional(),
  /** What earlier slides have shown keeps its mark and loses its words. */
  quiet: z.boolean().default(false),
  end: date.optional(),
  show: z
    .union([z.string(), z.number()])
    .transform(String)
    .refine((text) => /^\d+(-\d+)?$/.test(text), 'steps are written as 1-3')
    .optional(),
})

export type StripFields = z.infer<typeof stripFields>

export const laneOf = (lane: StripFields['lanes'][number]) =>
  typeof lane === 'string' ? { name: lane, strong: false } : lane

/** First and last step of this slide; all, when nothing is said. */
export function stepsShown({ show }: Pick<StripFields, 'show'>): { first: number; last: number } {
  if (show === undefined) return { first: 1, last: Number.POSITIVE_INFINITY }
  const [first = 1, last = first] = show.split('-').map(Number)
  return { first, last }
}

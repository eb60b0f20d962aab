import { z } from 'zod'
import { UNIT_MARKS } from './units'

const words = z.string().min(1)

const group = z.union([
  words,
  z.strictObject({
    name: words,
    note: words.optional(),
    stack: z.boolean().default(false),
    width: z.number().positive().max(10).optional(),
    step: z.number().int().min(0).default(0),
  }),
])

/** What may stand in a `units` fence. */
export const unitsFields = z.strictObject({
  title: words,
  description: words,
  data: z.string().regex(/^[\w-]+\.csv$/, 'a data file is named like papers.csv'),
  mark: z.enum(UNIT_MARKS).default('dot'),
  groups: z.array(group).min(1).max(5, 'more than five groups cannot be compared at once'),
  middle: z.enum(['locks']).optional(),
  hub: words.optional(),
  to: words.optional(),
  legend: z.strictObject({ full: words.optional(), part: words.optional(), no: words.optional() }).default({}),
})

export type UnitsFields = z.infer<typeof unitsFields>

export const groupOf = (group: UnitsFields['groups'][number]) =>
  typeof group === 'string' ? { name: group, stack: false, step: 0 } : group

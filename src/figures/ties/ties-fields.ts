/** What may stand in a `ties` fence. */
import { z } from 'zod'

const SIDES = ['left', 'right', 'upper left', 'upper right', 'lower left', 'lower right'] as const

const words = z.string().min(1)

const tie = z.strictObject({
  to: words,
  label: words,
  side: z.enum(SIDES, `a side is one of ${SIDES.join(', ')}`),
  strong: z.boolean().default(false),
  step: z.number().int().min(1).optional(),
})

export const fields = z.strictObject({
  title: words,
  description: words,
  centre: words,
  /** In the ring, which is large then. */
  name: words.optional(),
  ties: z.array(tie).default([]),
})

/** One actor in the middle and its ties to others, as the fence says them; none is a finding as well. */
export type TiesFields = z.infer<typeof fields>
export type Tie = z.infer<typeof tie>

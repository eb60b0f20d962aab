/** What may stand in an `argument` fence. */
import { z } from 'zod'

/** Whether the text gives its reason, names none, or breaks off before it. */
export const REASON_LINKS = ['given', 'missing', 'broken'] as const
export type ReasonLink = (typeof REASON_LINKS)[number]

const words = z.string().min(1)
const step = z.number().int().min(1).optional()
const sources = z.array(words).default([])

const premise = z.strictObject({
  label: words.optional(),
  reason: words,
  claim: words,
  link: z.enum(REASON_LINKS, `a link is one of ${REASON_LINKS.join(', ')}`),
  step,
  sources,
})

export const fields = z.strictObject({
  title: words,
  description: words,
  links: z.strictObject({ given: words.optional(), missing: words.optional(), broken: words.optional() }),
  steps: z.array(premise).min(1).max(7),
  thesis: z.strictObject({ words, note: words.optional(), query: words.optional(), step }),
  sources,
})

/** Reasons, what is claimed by each, and the thesis to which they lead. */
export type ArgumentFields = z.infer<typeof fields>
export type Premise = z.infer<typeof premise>

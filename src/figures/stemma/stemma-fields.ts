/** What may stand in a `stemma` fence. */
import { z } from 'zod'

const words = z.string().min(1)
const step = z.number().int().min(1).optional()
const station = z.strictObject({ words, note: words.optional(), step })

export const fields = z.strictObject({
  title: words,
  description: words,
  origin: station,
  witnesses: z.array(station).min(1).max(2),
  crossing: station,
  wordings: z
    .array(z.strictObject({ words, label: words.optional(), step }))
    .min(2)
    .max(3),
  sources: z.array(words).default([]),
})

/**
 * How wordings came down from what was said: by witnesses that were seen, and on the other side of a border by a way that
 * is only supposed.
 */
export type StemmaFields = z.infer<typeof fields>
export type Station = StemmaFields['origin']
export type Wording = StemmaFields['wordings'][number]

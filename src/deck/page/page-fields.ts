/** What may stand in a `page` fence: the source as its claims, sorted by kind, with verdicts on some, with what it leaves out, or with some that stand out. */
import { z } from 'zod'
import type { SourcePage } from '../claim'

/** Each has a sign: a full ring, a half one, an empty one, a cross. */
const VERDICTS = ['holds', 'partly', 'open', 'against'] as const
export type Verdict = (typeof VERDICTS)[number]

const words = z.string().min(1)
const sources = z.array(words).default([])

const mark = z.strictObject({
  claim: words,
  verdict: z.enum(VERDICTS, `a verdict is one of ${VERDICTS.join(', ')}`),
  label: words,
  note: words.optional(),
  step: z.number().int().min(1).optional(),
  sources,
})

/** What is not in the source, at the claim after which it would stand. */
const omission = z.strictObject({
  after: words,
  label: words,
  note: words.optional(),
  step: z.number().int().min(1).optional(),
  sources,
})

/** `kinds` and `verdicts`: the deck's words for each, in the order in which they are shown. */
export const pageFigureFields = z.strictObject({
  title: words,
  description: words,
  caption: words.optional(),
  kinds: z
    .strictObject({
      interpretation: words.optional(),
      reported: words.optional(),
      quotation: words.optional(),
      forecast: words.optional(),
    })
    .optional(),
  /** What is seen when the kinds appear, and when the strokes are sorted; without it both stand from the start. */
  steps: z.tuple([words, words]).optional(),
  verdicts: z
    .strictObject({
      holds: words.optional(),
      partly: words.optional(),
      open: words.optional(),
      against: words.optional(),
    })
    .optional(),
  /** Claims that stand out among all, upright in one row. */
  row: z.array(words).min(1).optional(),
  claims: z.array(mark).default([]),
  omissions: z.array(omission).default([]),
  sources,
})

export type PageFigureFields = z.infer<typeof pageFigureFields>

/** A claim with its verdict. */
export type PageMark = PageFigureFields['claims'][number]

/** Something that the source leaves out. */
export type PageOmission = PageFigureFields['omissions'][number]

/** A `page` fence with the claims of the ledger. */
export interface PageFigure extends PageFigureFields, SourcePage {}

/** What may stand in an `argument` fence. */
import { z } from 'zod'
import type { ViewActor } from './view-actors'

/** Whether the text gives its reason, names none, or breaks off before it. */
export const REASON_LINKS = ['given', 'missing', 'broken'] as const
export type ReasonLink = (typeof REASON_LINKS)[number]

const words = z.string().min(1)
const step = z.number().int().min(1).optional()
const sources = z.array(words).default([])

const line = z.strictObject({
  from: words,
  to: words,
  /** Barred by the fact that the reading has to explain. */
  stop: z.boolean().default(false),
})

const premise = z.strictObject({
  label: words.optional(),
  reason: words.optional(),
  claim: words,
  note: words.optional(),
  link: z.enum(REASON_LINKS, `a link is one of ${REASON_LINKS.join(', ')}`).optional(),
  rebuttal: words.optional(),
  /** The rebuttal's number, or its word or two, large. */
  figure: words.optional(),
  /** What a reading looks at, between the deck's actors. */
  lines: z.array(line).min(1).max(6).optional(),
  step,
  sources,
})

export const fields = z.strictObject({
  title: words,
  description: words,
  links: z.strictObject({ given: words.optional(), missing: words.optional(), broken: words.optional() }).default({}),
  /** What all claims are about, in a ring. */
  centre: words.optional(),
  steps: z.array(premise).min(1).max(7),
  thesis: z.strictObject({ words, note: words.optional(), query: words.optional(), step }).optional(),
  sources,
})

/** Reasons and what is claimed by each: on the way to a thesis, or until a rebuttal. */
export type ArgumentFields = z.infer<typeof fields>
type Step = ArgumentFields['steps'][number]

/** A reason and what is claimed by it. */
export type Premise = Step & { link: ReasonLink }
export type Thesis = NonNullable<ArgumentFields['thesis']>

/** Claims that lead to a thesis. */
export interface Reasoning extends ArgumentFields {
  steps: Premise[]
  thesis: Thesis
}

/** Claims that each meet their rebuttal. */
export interface Rebuttals extends ArgumentFields {
  steps: (Step & { rebuttal: string })[]
}

/** Claims that are stopped on their way to what they are about. */
export interface Ring extends Rebuttals {
  centre: string
}

/** A line of a view. */
export type ViewLine = z.infer<typeof line>

/** Claims whose rebuttals are seen between the actors of the deck. */
export interface Views extends ArgumentFields {
  actors: ViewActor[]
  steps: (Step & { rebuttal: string; figure: string; lines: ViewLine[] })[]
}

export const hasRing = (fields: ArgumentFields): fields is Ring => fields.centre !== undefined

export const hasViews = (fields: ArgumentFields): fields is Views =>
  fields.steps.every(({ lines }) => lines !== undefined)

export const hasRebuttals = (fields: ArgumentFields): fields is Rebuttals =>
  fields.steps.every(({ rebuttal }) => rebuttal !== undefined)

/** Where no step says its reason, claims stand alone and are written larger. */
export const hasReasons = ({ steps }: ArgumentFields): boolean => steps.some(({ reason }) => reason !== undefined)

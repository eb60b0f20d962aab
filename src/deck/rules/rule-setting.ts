/** What a deck says of single rules. */
import type { Span } from '../source-file'

export const LEVELS = ['off', 'warning', 'error'] as const
type Level = (typeof LEVELS)[number]

/** By the name of a rule: `words-body: off`. */
export type RuleLevels = Readonly<Record<string, Level>>

/** A rule that says nothing on one slide. */
export interface Quiet {
  rule: string
  /** Where its comment names it. */
  span: Span
}

/** The input and the result of a rule. */
import type { Deck } from '../../deck/model'
import type { FileMeta } from '../metadata'
import type { Variant } from '../options'
import type { Reading } from '../read-back/read-document'

/** The deck and options the file was made from. */
export interface Expected {
  /** The deck that is on paper: for `deck.pdf` with the references spread over slides. */
  deck: Deck
  /** Ids of the printed slides. */
  slides: readonly string[]
  variant: Variant
  /** Whether there is a page for every step. */
  steps: boolean
  meta: FileMeta
}

/** A sentence for each promise that does not hold. */
export type Rule = (reading: Reading, expected: Expected) => string[]

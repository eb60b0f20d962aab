/** Reads a finished file back and holds it against what is promised: one rule a file in `rules/`. */
import type { Deck } from '../deck/model'
import type { FileMeta } from './metadata'
import type { Variant } from './options'
import { type Reading, readFile } from './reading'
import { checkFonts } from './rules/fonts'
import { checkHeadings } from './rules/headings'
import { checkLinks } from './rules/links'
import { checkMetadata } from './rules/metadata'
import { checkNotes } from './rules/notes'
import { checkOutline } from './rules/outline'
import { checkPages } from './rules/pages'
import { checkStructure } from './rules/structure'
import { checkWeight } from './rules/weight'

/** What the file was made from. */
export interface Expected {
  /** As printed: for `deck.pdf` with the references spread over slides. */
  deck: Deck
  /** Ids of the printed slides. */
  slides: readonly string[]
  variant: Variant
  steps: boolean
  meta: FileMeta
}

/** A sentence for each promise that does not hold. */
export type Rule = (reading: Reading, expected: Expected) => string[]

export const RULES: readonly Rule[] = [
  checkPages,
  checkMetadata,
  checkHeadings,
  checkStructure,
  checkOutline,
  checkLinks,
  checkFonts,
  checkWeight,
  checkNotes,
]

export async function verify(bytes: Uint8Array, expected: Expected): Promise<{ faults: string[]; pages: number }> {
  const reading = await readFile(bytes)
  return { faults: RULES.flatMap((rule) => rule(reading, expected)), pages: reading.pages.length }
}

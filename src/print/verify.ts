/** Reads a finished file back and holds it against what is promised: one rule a file in `rules/`. */
import { type Count, countConditions } from './matterhorn/count'
import { type Reading, readFile } from './read-back/read-document'
import { checkPdfAddresses } from './rules/addresses'
import { checkArtifacts } from './rules/artifacts'
import { checkFigures } from './rules/figures'
import { checkFonts } from './rules/fonts'
import { checkHeadings } from './rules/headings'
import { checkLevels } from './rules/levels'
import { checkLinkWords } from './rules/link-words'
import { checkPdfLinks } from './rules/links'
import { checkMetadata } from './rules/metadata'
import { checkNesting } from './rules/nesting'
import { checkPdfNotes } from './rules/notes'
import { checkOrder } from './rules/order'
import { checkOutline } from './rules/outline'
import { checkPages } from './rules/pages'
import { checkPictures } from './rules/pictures'
import type { Expected, Rule } from './rules/rule'
import { checkSize } from './rules/size'
import { checkPdfTables } from './rules/tables'
import { checkTagged } from './rules/tagged'
import { checkTypes } from './rules/types'

export const RULES = {
  pages: checkPages,
  metadata: checkMetadata,
  tagged: checkTagged,
  artifacts: checkArtifacts,
  types: checkTypes,
  nesting: checkNesting,
  headings: checkHeadings,
  levels: checkLevels,
  order: checkOrder,
  figures: checkFigures,
  tables: checkPdfTables,
  outline: checkOutline,
  links: checkPdfLinks,
  'link-words': checkLinkWords,
  addresses: checkPdfAddresses,
  fonts: checkFonts,
  pictures: checkPictures,
  size: checkSize,
  notes: checkPdfNotes,
} satisfies Record<string, Rule>

export type RuleName = keyof typeof RULES

interface PdfProblem {
  rule: RuleName
  message: string
}

interface Verdict {
  problems: PdfProblem[]
  /** What each condition of PDF/UA-1 comes to. */
  count: Count
  /** Number of pages. */
  pages: number
}

export async function verify(bytes: Uint8Array, expected: Expected): Promise<Verdict> {
  const reading = await readFile(bytes)
  return { problems: pdfProblems(reading, expected), count: countConditions(reading), pages: reading.pages.length }
}

export function pdfProblems(reading: Reading, expected: Expected): PdfProblem[] {
  return (Object.entries(RULES) as [RuleName, Rule][]).flatMap(([rule, check]) =>
    check(reading, expected).map((message) => ({ rule, message })),
  )
}

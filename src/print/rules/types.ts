import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { Rule } from '../rule'
import { below } from '../tags'

/** ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
   Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
   Formula Form`.split(/\s+/),
)

/** Every type of tag is the standard's or explained by the role map, which explains none of the standard's (7.1-5 to 7). */
export const checkTypes: Rule = ({ file, tags }) => {
  const root = file.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const mapped = root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict)?.keys() ?? []
  const explained = new Set(mapped.map((name) => name.decodeText()))
  const unknown = new Set([...below(tags)].map(({ role }) => role).filter((role) => !STANDARD.has(role)))
  return [
    ...[...unknown]
      .filter((role) => !explained.has(role))
      .map((role) => `The tag type "${role}" is explained nowhere.`),
    ...[...explained].filter((role) => STANDARD.has(role)).map((role) => `The tag type "${role}" is explained away.`),
  ]
}

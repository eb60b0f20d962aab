import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { Reading } from '../reading'
import { below, type Tag } from '../reading-page'
import type { Rule } from '../verify'

/** Figures say what they show, tables have header cells with a scope, lists have items, every type is known. */
export const checkStructure: Rule = (reading) => {
  const faults = reading.pages.flatMap(({ tags }, index) => {
    const all = [...below(tags)]
    const silent = all.filter(({ role, alt }) => role === 'Figure' && !alt?.trim())
    return [
      ...silent.map(() => `A figure on page ${index + 1} has no alternative text.`),
      ...all.filter(({ role }) => role === 'Table').flatMap((table) => table_(table, index + 1)),
      ...all
        .filter(({ role, children }) => role === 'L' && !children.every((child) => child.role === 'LI'))
        .map(() => `A list on page ${index + 1} holds what is no item.`),
    ]
  })
  return [...faults, ...scopes(reading), ...types(reading)]
}

function table_(table: Tag, page: number): string[] {
  const cells = [...below(table.children)]
  return cells.some(({ role }) => role === 'TH') ? [] : [`A table on page ${page} has no header cell.`]
}

const elementsOf = ({ file }: Reading) =>
  file.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const isElement = object instanceof PDFDict && object.has(PDFName.of('S')) && object.has(PDFName.of('P'))
    return isElement ? [object] : []
  })

const typeOf = (element: PDFDict) => String(element.get(PDFName.of('S'))).slice(1)

function scopes(reading: Reading): string[] {
  const bare = elementsOf(reading).filter(
    (each) => typeOf(each) === 'TH' && !String(each.lookup(PDFName.of('A'))).includes('/Scope'),
  )
  return bare.length > 0 ? [`${bare.length} header cells do not say whether they head a row or a column.`] : []
}

/** ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
   Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
   Formula Form`.split(/\s+/),
)

function types(reading: Reading): string[] {
  const root = reading.file.context.lookup(reading.file.catalog.get(PDFName.of('StructTreeRoot')))
  const map = root instanceof PDFDict ? root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) : undefined
  const unknown = new Set(
    elementsOf(reading)
      .map(typeOf)
      .filter((type) => !STANDARD.has(type) && !map?.has(PDFName.of(type))),
  )
  return [...unknown].map((type) => `The tag type "${type}" is explained nowhere.`)
}

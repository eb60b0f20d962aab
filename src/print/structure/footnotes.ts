/** Footnotes in a PDF are `Note`, each with its `Lbl` and an ID of its own (ISO 32000-1, table 333; Matterhorn 19-003 and 19-004). */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { inPage } from '../../chromium/in-page'
import { targetOf } from '../links'
import { makeElement } from './lists'
import { type Element, elementsIn, isElement, type Kid, rootOf } from './tree'

/** Chromium tags a link by its role, and knows none of these. */
function unnameRoles(): void {
  for (const each of document.querySelectorAll('[role^="doc-"]')) each.removeAttribute('role')
}

/** To run in the page before it is printed. */
export const FOOTNOTES_IN_PAGE = inPage(unnameRoles, [])

/** Gives what begins with a link back to a mark its tags. */
export function tagFootnotes(file: PDFDocument, top: readonly Element[]): void {
  const backs = [...elementsIn(top)].filter((element) => element.role === 'Link' && leadsBack(file, element))
  const names: (PDFString | Element['ref'])[] = []
  for (const [index, back] of backs.entries()) {
    const note = back.parent
    if (!note) continue
    const name = PDFString.of(`note${String(index + 1).padStart(8, '0')}`)
    names.push(name, note.ref)
    note.type = 'Note'
    note.role = 'Note'
    note.dictionary.set(PDFName.of('S'), PDFName.of('Note'))
    note.dictionary.set(PDFName.of('ID'), name)
    const label = makeElement(file, 'Lbl', note, [back])
    note.kids = note.kids.map((kid): Kid => (kid === back ? label : kid))
  }
  if (names.length > 0) listNames(file, names)
}

/** In the tree of names, behind Chromium's own, `node…` (ISO 32000-1, 7.9.6). */
function listNames(file: PDFDocument, names: (PDFString | Element['ref'])[]): void {
  const { context } = file
  const root = rootOf(file)
  const before = root?.lookupMaybe(PDFName.of('IDTree'), PDFDict)
  const leaf = context.register(context.obj({ Limits: [names.at(0), names.at(-2)] as PDFString[], Names: names }))
  const kids = before?.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray()
  const first = before?.has(PDFName.of('Names')) ? [context.register(limited(file, before))] : []
  root?.set(PDFName.of('IDTree'), context.register(context.obj({ Kids: [...(kids ?? first), leaf] })))
}

/** A tree that is one leaf, as a leaf of another. */
function limited(file: PDFDocument, tree: PDFDict): PDFDict {
  const names = tree.lookup(PDFName.of('Names'), PDFArray).asArray()
  const leaf = tree.clone()
  leaf.set(PDFName.of('Limits'), file.context.obj([names[0], names.at(-2)] as PDFString[]))
  return leaf
}

/** Whether a link leads to the mark of a footnote (pages/footnotes). */
function leadsBack(file: PDFDocument, { kids }: Element): boolean {
  return kids.some((kid) => {
    const link = !isElement(kid) && 'object' in kid ? file.context.lookup(kid.object) : undefined
    return link instanceof PDFDict && (targetOf(link)?.startsWith('fnref_') ?? false)
  })
}

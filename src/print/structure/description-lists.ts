/** Definition lists in a PDF are lists, each term the `Lbl` of its descriptions (ISO 32000-1, 14.8.4.3.3). Chromium has no tags for them. */
import { PDFName } from '@cantoo/pdf-lib'
import { inPage } from '../../chromium/in-page'
import { type Element, elementsIn, stringAt } from './tree'

/** Stands in a term's place of a language until it has its tag: nothing else of it reaches the file (BCP 47, 2.2.7: for private use). */
const MARK = 'x-term'

function markDescriptions(mark: string): void {
  for (const list of document.querySelectorAll('dl')) list.setAttribute('role', 'list')
  for (const group of document.querySelectorAll('dl > div')) group.setAttribute('role', 'listitem')
  for (const term of document.querySelectorAll('dt')) term.setAttribute('lang', mark)
  for (const each of document.querySelectorAll('dd')) {
    if (!each.querySelector('p, ul, ol, dl, pre, blockquote, table')) each.setAttribute('role', 'paragraph')
  }
}

/** To run in the page before it is printed, and its argument. */
export const DESCRIPTIONS_IN_PAGE = { run: inPage(markDescriptions, []), argument: MARK }

/** Gives what was marked its tag. */
export function tagTerms(top: readonly Element[]): void {
  for (const element of elementsIn(top)) {
    if (stringAt(element.dictionary, 'Lang') !== MARK) continue
    element.type = 'Lbl'
    element.role = 'Lbl'
    element.dictionary.set(PDFName.of('S'), PDFName.of('Lbl'))
    element.dictionary.delete(PDFName.of('Lang'))
  }
}

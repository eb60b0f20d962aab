/** Formulas in a PDF are `Formula`, with their words (ISO 32000-1, 14.8.4.5; Matterhorn 17-002). Chromium has no tag for them: they are printed as pictures with a mark. */
import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { inPage } from '../../chromium/in-page'
import { type Element, elementsIn, stringAt } from './tree'

/** In front of their words, twice where they stand alone: a sign that nothing else begins with (function application). */
const MARK = '\u2061'

function markFormulas(mark: string): void {
  for (const math of document.querySelectorAll('math')) {
    math.setAttribute('role', 'img')
    const before = math.getAttribute('display') === 'block' ? mark + mark : mark
    math.setAttribute('aria-label', before + (math.getAttribute('alttext') ?? ''))
  }
}

const marked = inPage(markFormulas, [])

/** To run in the page before it is printed, and its argument. */
export const FORMULAS_IN_PAGE = { run: marked, argument: MARK }

/** Gives what was marked its tag. */
export function tagFormulas(top: readonly Element[]): void {
  for (const element of elementsIn(top)) {
    const words = stringAt(element.dictionary, 'Alt')
    if (!words?.startsWith(MARK)) continue
    element.type = 'Formula'
    element.role = 'Formula'
    element.dictionary.set(PDFName.of('S'), PDFName.of('Formula'))
    const plain = words.replaceAll(MARK, '')
    // One on a line of its own is no part of the words around it.
    const alone = words.startsWith(MARK + MARK) ? ` ${plain} ` : plain
    element.dictionary.set(PDFName.of('Alt'), PDFHexString.fromText(alone))
  }
}

/** The fonts of slides not yet shown: a talk must not change its letters on the tenth slide, nor need the network there. */

import { restIfDue } from '../screen/rest'

/** Letters that are in the first font files, which the page asks for at once; code and formulas have fonts of their own. */
const LATIN = /^[\s!-\u00ff\u2000-\u206f]*$/

/**
 * Loads the faces that the text of these slides needs and no other. Slides that are not laid out are read as well: the text
 * and its style are there (CSS Font Loading 3, `FontFaceSet.load`).
 */
export async function loadFonts(slides: readonly HTMLElement[]): Promise<void> {
  const found = new Map<string, string>()
  for (const slide of slides) {
    await restIfDue()
    addText(found, slide)
  }
  for (const [font, text] of found) {
    // Without the network a talk goes on in the system's letters.
    document.fonts.load(font, text).catch(() => undefined)
  }
}

/** Whether the faces that a slide's text needs are there. */
export function hasFonts(slide: HTMLElement): boolean {
  const found = new Map<string, string>()
  addText(found, slide)
  return [...found].every(([font, text]) => document.fonts.check(font, text))
}

/** To what is to be set in each font. */
function addText(found: Map<string, string>, slide: HTMLElement): void {
  for (const { data, parentElement } of textsOf(slide)) {
    if (!parentElement || (LATIN.test(data) && !parentElement.closest('code, math'))) continue
    const { fontWeight, fontFamily } = getComputedStyle(parentElement)
    const font = `${fontWeight} 1em ${fontFamily}`
    found.set(font, (found.get(font) ?? '') + data)
  }
}

function textsOf(slide: HTMLElement): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(slide.querySelector('.canvas') ?? slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

/** The fonts of slides not yet shown: a talk must not change its letters on the tenth slide, nor need the network there. */

/** Letters that are in the first font files, which the page asks for at once; code and formulas have fonts of their own. */
const LATIN = /^[\s!-\u00ff\u2000-\u206f]*$/

/**
 * Loads the faces that the text of these slides needs and no other. Slides that are not laid out are read as well: the text
 * and its style are there (CSS Font Loading 3, `FontFaceSet.load`).
 */
export function loadFonts(slides: readonly HTMLElement[]): void {
  for (const [font, text] of textByFont(slides)) {
    // Without the network a talk goes on in the system's letters.
    document.fonts.load(font, text).catch(() => undefined)
  }
}

function textByFont(slides: readonly HTMLElement[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { data, parentElement } of slides.flatMap(textsOf)) {
    if (!parentElement || (LATIN.test(data) && !parentElement.closest('code, math'))) continue
    const { fontWeight, fontFamily } = getComputedStyle(parentElement)
    const font = `${fontWeight} 1em ${fontFamily}`
    found.set(font, (found.get(font) ?? '') + data)
  }
  return found
}

function textsOf(slide: HTMLElement): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(slide.querySelector('.canvas') ?? slide, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

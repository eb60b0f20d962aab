/** The fonts of slides not yet shown: a talk must not change its letters on the tenth slide, nor need the network there. */

/** Letters that are in the first font files, which the page asks for at once. */
const LATIN = /^[\s!-\u00ff\u2000-\u206f]*$/

/**
 * Loads the faces that the deck's text needs and no other. Slides that are not laid out are read as well: the text and
 * its style are there (CSS Font Loading 3, `FontFaceSet.load`).
 */
export function loadFonts(deck: HTMLElement): void {
  for (const [font, text] of textByFont(deck)) {
    // Without the network a talk goes on in the system's letters.
    document.fonts.load(font, text).catch(() => undefined)
  }
}

function textByFont(deck: HTMLElement): Map<string, string> {
  const found = new Map<string, string>()
  const texts = document.createTreeWalker(deck, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { data, parentElement } = node as Text
    if (LATIN.test(data) || !parentElement?.closest('.canvas')) continue
    const { fontWeight, fontFamily } = getComputedStyle(parentElement)
    const font = `${fontWeight} 1em ${fontFamily}`
    found.set(font, (found.get(font) ?? '') + data)
  }
  return found
}

/**
 * Signs that mean something to Mermaid, and are meant as themselves: characters of the private use area (U+E000 and on,
 * by the sign's own code) stand in for them until the diagram is drawn.
 */
const FIRST = 0xe000

/** A character that Mermaid passes on as it is. `sign` is one of ASCII. */
export const standIn = (sign: string): string => String.fromCodePoint(FIRST + (sign.codePointAt(0) ?? 0))

const STAND_INS = /[\ue000-\ue07f]/g

/** Puts the signs themselves into a drawing's words, before anything of it is measured. */
export function restoreSigns(drawing: Element): void {
  const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.textContent = restored(node.textContent ?? '')
  }
}

const restored = (text: string): string =>
  text.replace(STAND_INS, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? FIRST) - FIRST))

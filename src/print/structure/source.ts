/** The words of the document that was printed, to tell a word that was broken at a line's end from two words. */

/** So many letters on each side, fewer where the document has other words around: the last is the break alone. */
const REACHES = [14, 6, 3]

/** So many letters lead to the places where they stand. */
const GRAM = 3

export class Source {
  readonly #letters: string
  /** The last place in `#letters` of each gram, and for each place the one before it with the same gram, or -1. */
  readonly #last = new Map<number, number>()
  readonly #previous: Int32Array
  /** Places in `#letters` before which there is white space. */
  readonly #breaks = new Set<number>()

  /** `text` is the document's, with white space between whatever are not one word. */
  constructor(text: string) {
    const plain = bare(text, true)
    this.#letters = plain.replace(/\s+/g, '')
    this.#previous = new Int32Array(this.#letters.length)
    for (let place = 0; place + GRAM <= this.#letters.length; place++) {
      const gram = gramAt(this.#letters, place)
      this.#previous[place] = this.#last.get(gram) ?? -1
      this.#last.set(gram, place)
    }
    let spaces = 0
    for (const { index, 0: space } of plain.matchAll(/\s+/g)) {
      this.#breaks.add(index - spaces)
      spaces += space.length
    }
  }

  /** Whether the last letters of one text and the first of the next are one word in the document. */
  isOneWord(before: string, after: string): boolean {
    const [a, b] = [bare(before), bare(after)]
    // A hyphen at the end may be Chromium's own, at a place that the author allowed.
    const ends = /[-\u2010]$/.test(a) ? [a, a.slice(0, -1)] : [a]
    for (const reach of REACHES) {
      for (const end of ends) {
        const found = this.#joins(end.slice(-reach), b.slice(0, reach))
        if (found !== undefined) return found
      }
    }
    return /[-\u2010-\u2014/]$/.test(a)
  }

  /** Whether the two are one word wherever they follow each other; undefined where they never do. */
  #joins(before: string, after: string): boolean | undefined {
    let joins: boolean | undefined
    for (const place of this.#placesOf(before + after)) {
      if (this.#breaks.has(place + before.length)) return false
      joins = true
    }
    return joins
  }

  *#placesOf(wanted: string): Generator<number> {
    if (wanted.length < GRAM) {
      for (let at = this.#letters.indexOf(wanted); at >= 0; at = this.#letters.indexOf(wanted, at + 1)) yield at
      return
    }
    let place = this.#last.get(gramAt(wanted, 0)) ?? -1
    for (; place >= 0; place = this.#previous[place] ?? -1) if (this.#letters.startsWith(wanted, place)) yield place
  }
}

/** The `GRAM` letters at a place as one number, which is found faster than a text. */
const gramAt = (text: string, place: number) =>
  (text.charCodeAt(place) * 0x10000 + text.charCodeAt(place + 1)) * 0x10000 + text.charCodeAt(place + 2)

/** Letters as the page and the file have in common: no soft hyphens, no case, no ligatures. */
function bare(text: string, withSpaces = false): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, '')
  return withSpaces ? plain : plain.replace(/\s+/g, '')
}

/** Runs in the page: all its text that is shown, with a line's end around every element that is not part of a line. */
export function textOfPage(): string {
  const parts: string[] = []
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
    if (node.nodeType !== 1) return
    const element = node as Element
    if (element.nodeName === 'BR') parts.push('\n')
    const { display } = getComputedStyle(element)
    if (display === 'none') return
    const isApart = element.nodeName === 'text' || !/^inline/.test(display)
    if (isApart) parts.push('\n')
    element.childNodes.forEach(visit)
    if (isApart) parts.push('\n')
  }
  visit(document.body)
  return parts.join('')
}

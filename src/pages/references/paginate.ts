/** The slide of layout `references` becomes as many slides as the list needs. */
import type { Deck, DeckToken, Reference, Slide } from '../../deck/model'
import { stringsOf } from '../../strings/strings'
import { onSlides } from './reference-list'

/** Two columns of a slide in lines of the smallest size, and what one line holds, measured in the browser. */
const LINES = 47
const CHARACTERS = 64
/** An entry has room for a finger on its number, even one that is shorter. */
const LEAST = 1.4
/** Room between two references, in lines. */
const GAP = 0.2

/** The deck as it is shown: same sections, the list of references spread over slides of its own. */
export function expandReferences(deck: Deck): Deck {
  const pages = paginate(onSlides(deck))
  const sections = deck.sections.map((section) => {
    return { ...section, slides: section.slides.flatMap((slide) => expand(slide, pages, deck.meta.lang)) }
  })
  return { ...deck, sections }
}

/** References in order on as few pages as they need, filled evenly. */
export function paginate(references: readonly Reference[]): Reference[][] {
  const needed = fill(references, LINES).length
  const total = references.reduce((sum, each) => sum + linesOf(each), 0)
  for (let limit = Math.ceil(total / Math.max(1, needed)); limit < LINES; limit++) {
    const pages = fill(references, limit)
    if (pages.length === needed) return pages
  }
  return fill(references, LINES)
}

function fill(references: readonly Reference[], limit: number): Reference[][] {
  const pages: Reference[][] = []
  let used = limit
  for (const reference of references) {
    const lines = linesOf(reference)
    if (used + lines > limit) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(reference)
    used += lines
  }
  return pages
}

const linesOf = (each: Reference) => Math.max(LEAST, Math.ceil(printedLength(each) / CHARACTERS)) + GAP

const printedLength = ({ entry }: Reference) => entry.reduce((sum, { text }) => sum + text.length, 0)

function expand(slide: Slide, pages: readonly Reference[][], lang: string): Slide[] {
  if (slide.layout !== 'references' || pages.length < 2) return [slide]
  return pages.map((page, index): Slide => {
    const range = `, ${stringsOf(lang).page.range(page[0]?.number ?? '', page.at(-1)?.number ?? '')}`
    const part: DeckToken = { type: 'text', raw: '', text: range }
    // An article has them in one list.
    const span: DeckToken = { type: 'span', raw: '', classes: ['range'], pairs: [], rest: [], tokens: [part] }
    const headline: DeckToken[] = [...slide.headline, span]
    const id = index === 0 ? slide.id : `${slide.id}-${index + 1}`
    const listed = page.map((each) => each.id)
    return { ...slide, id, headline, headlineText: `${slide.headlineText}${range}`, listed }
  })
}

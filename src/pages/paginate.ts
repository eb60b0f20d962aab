/** The slide of layout `references` becomes as many slides as the list needs. */
import type { Deck, Reference, Slide } from '../deck/model'
import { onSlides } from './references'

/** Two columns of a slide in lines of the smallest size, and what one line holds, measured in the browser. */
const LINES = 46
const CHARACTERS = 63
/** Room between two references, in lines. */
const GAP = 0.25

/** The deck as it is shown: same sections, the list of references spread over slides of its own. */
export function expandReferences(deck: Deck): Deck {
  const pages = paginate(onSlides(deck))
  const sections = deck.sections.map((section) => {
    return { ...section, slides: section.slides.flatMap((slide) => expand(slide, pages)) }
  })
  return { ...deck, sections }
}

/** References in order, as many on a page as its lines hold. */
export function paginate(references: readonly Reference[]): Reference[][] {
  const pages: Reference[][] = []
  let used = LINES
  for (const reference of references) {
    const lines = Math.ceil(printedLength(reference) / CHARACTERS) + GAP
    if (used + lines > LINES) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(reference)
    used += lines
  }
  return pages
}

const printedLength = (each: Reference) => each.publisher.length + each.title.length + each.date.length + 5

function expand(slide: Slide, pages: readonly Reference[][]): Slide[] {
  if (slide.layout !== 'references' || pages.length < 2) return [slide]
  return pages.map((page, index): Slide => {
    const range = `, ${page[0]?.number} to ${page.at(-1)?.number}`
    const headline = [...slide.headline, { type: 'text', raw: '', text: range }]
    const id = index === 0 ? slide.id : `${slide.id}-${index + 1}`
    const listed = page.map((each) => each.id)
    return { ...slide, id, headline, headlineText: `${slide.headlineText}${range}`, listed }
  })
}

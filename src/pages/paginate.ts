/** The slide of layout `references` becomes as many slides as the list needs. */
import type { Deck, Slide } from '../deck/model'
import { REFERENCES_PER_SLIDE } from './references'

/** The deck as it is shown: same sections, the list of references spread over slides of its own. */
export function expandReferences(deck: Deck): Deck {
  const sections = deck.sections.map((section) => {
    return { ...section, slides: section.slides.flatMap((slide) => expand(slide, deck.references.length)) }
  })
  return { ...deck, sections }
}

function expand(slide: Slide, total: number): Slide[] {
  if (slide.layout !== 'references' || total === 0) return [slide]
  const pages = Math.ceil(total / REFERENCES_PER_SLIDE)
  const perPage = Math.ceil(total / pages)
  return Array.from({ length: pages }, (_, page): Slide => {
    const range: [number, number] = [page * perPage + 1, Math.min(total, (page + 1) * perPage)]
    const words = `${slide.headlineText}, ${range[0]} to ${range[1]}`
    const headline = pages === 1 ? slide.headline : [...slide.headline, { type: 'text', raw: '', text: words.slice(slide.headlineText.length) }]
    const id = page === 0 ? slide.id : `${slide.id}-${page + 1}`
    return { ...slide, id, headline, headlineText: words, range }
  })
}

/** Every mark of a citation leads to its reference: the deck lists what it cites, once. */
import type { Deck, Slide } from '../deck/model'
import type { Problem } from '../deck/problem'
import { slidesOf } from '../deck/slides-of'
import { citesIn, problemAt } from './slide-text'

/**
 * Reports `references-missing` at the deck's first citation, `references-twice` at a second list, and `references-empty` (a
 * warning) at a list of a deck that cites nothing.
 */
export function checkReferencesSlide(deck: Deck): Problem[] {
  const slides = slidesOf(deck)
  const [list, second] = slides.filter((slide) => slide.layout === 'references')
  if (second) {
    const message = 'A second slide lists the references, so a citation could lead to either list.'
    const hint = 'Delete one of the two: the list takes as many slides as it needs by itself.'
    return [problemAt(second, { rule: 'references-twice', severity: 'error', message, hint })]
  }
  const citing = slides.find((slide) => slide.cites.length > 0 || slide.handoutCites.length > 0)
  if (list && !citing && deck.references.length === 0 && list.body.length === 0) return [emptyList(list)]
  if (list || !citing) return []
  const { headline, body, inWords, handout } = citing
  const message = 'The deck cites sources and has no slide that lists them, so this mark leads nowhere.'
  const hint = 'Add a slide at the end: "## References" and below it <!-- .slide: data-layout="references" -->.'
  const [cite] = citesIn([...headline, ...body, ...inWords, ...handout])
  return [problemAt(citing, { rule: 'references-missing', severity: 'error', message, hint }, cite)]
}

function emptyList(slide: Slide): Problem {
  const message = 'No slide cites a source, so this list of references is an empty slide.'
  const hint = 'Cite what you rest on, as in [@smith:2020], from slides/references.json; or delete this slide.'
  return problemAt(slide, { rule: 'references-empty', severity: 'warning', message, hint })
}

/** A slide rests on pages of high or medium confidence: publishers' own, never a mirror or a machine's summary. */
import type { Deck, Slide } from '../deck/model'
import type { Problem } from '../deck/problem'
import { citesIn, finding } from './finding'

/** Reports `confidence-low`. */
export function checkConfidence(slide: Slide, deck: Deck): Problem[] {
  const low = new Set(deck.references.filter((each) => each.confidence === 'L').map((each) => each.id))
  return citesIn([...slide.body, ...slide.handout]).flatMap((token) => {
    const id = (token.ids as string[]).find((each) => low.has(each))
    if (!id) return []
    const message = `"${id}" has the confidence L: a mirror, an aggregator or a derived figure.`
    const hint = 'Cite another source, or drop what rests on this one.'
    return [finding(slide, { rule: 'confidence-low', severity: 'error', message, hint }, token)]
  })
}

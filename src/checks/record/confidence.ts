/** A slide rests on pages of high or medium confidence: publishers' own, never a mirror or a machine's summary. */
import { openingOf } from '../../deck/fence'
import { type Deck, dataSources, type Slide } from '../../deck/model'
import { errorAt, type Problem } from '../../deck/problem'
import { citesIn, problemAt } from '../slide-text'

/** Reports `confidence-low`. */
export function checkConfidence(slide: Slide, deck: Deck): Problem[] {
  const low = new Set(deck.references.filter((each) => each.confidence === 'L').map((each) => each.id))
  const cited = citesIn([...slide.body, ...slide.inWords, ...slide.handout]).flatMap((token) => {
    const id = token.ids.find((each) => low.has(each))
    return id ? [problemAt(slide, restsOn(id), token)] : []
  })
  return [...cited, ...drawn(slide, low)]
}

const restsOn = (id: string): Pick<Problem, 'rule' | 'severity' | 'message' | 'hint'> => ({
  rule: 'confidence-low',
  severity: 'error',
  message: `"${id}" has the confidence L: a mirror, an aggregator or a derived figure.`,
  hint: 'Cite another source, or drop what rests on this one.',
})

/** Sources of what is drawn from data; a row without a figure may say where it was looked for. */
function drawn(slide: Slide, low: ReadonlySet<string>): Problem[] {
  return slide.figures.flatMap((figure) => {
    const id = dataSources(figure).drawn.find((each) => low.has(each))
    return id ? [errorAt(openingOf(figure), restsOn(id))] : []
  })
}

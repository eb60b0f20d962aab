/** The two registers never mix: "as printed" speaks for the source alone, "as checked" never leans on it. */
import type { Deck, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { citesIn, problemAt } from '../slide-text'

/** Reports `register-mixed`. Handout text is judged like the slide. */
export function checkRegister(slide: Slide, deck: Deck): Problem[] {
  if (!slide.register) return []
  const source = deck.meta.source
  const printed = slide.register === 'printed'
  const wrong = (id: string) => (printed ? id !== source : id === source)
  return citesIn(slide.body).flatMap((token) => {
    const id = token.ids.find(wrong)
    if (!id) return []
    const message = printed
      ? `The slide says what the source prints, but cites "${id}", another source.`
      : `The slide says what other sources support, but cites "${id}", the source that is being checked.`
    const hint = 'Split it into two slides, one of each register.'
    return [problemAt(slide, { rule: 'register-mixed', severity: 'error', message, hint }, token)]
  })
}

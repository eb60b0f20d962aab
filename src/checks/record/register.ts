/** Registers never mix: one speaks for the source alone, another never leans on it. */
import type { Deck, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { citesIn, problemAt } from '../slide-text'

/** Reports `register-mixed`. Handout text is judged like the slide. */
export function checkRegister(slide: Slide, deck: Deck): Problem[] {
  const register = slide.register ? deck.meta.registers[slide.register] : undefined
  const { source } = deck.meta
  if (!register || register.cites === 'any' || !source) return []
  const speaks = register.cites === 'source'
  const wrong = (id: string) => (speaks ? id !== source : id === source)
  return citesIn(slide.body).flatMap((token) => {
    const id = token.ids.find(wrong)
    if (!id) return []
    const message = speaks
      ? `The slide says what the source says, but cites "${id}", another source.`
      : `The slide says what other sources support, but cites "${id}", the source that is judged by them.`
    const hint = 'Split it into two slides, one of each register.'
    return [problemAt(slide, { rule: 'register-mixed', severity: 'error', message, hint }, token)]
  })
}

/** The plan adds up: the sections' minutes are the talk's. */
import type { Deck } from '../deck/model'
import type { Problem } from '../deck/problem'

/** Reports `minutes-sum` (a warning). */
export function checkMinutes(deck: Deck): Problem[] {
  const sum = deck.sections.reduce((total, section) => total + (section.minutes ?? 0), 0)
  if (sum === 0 || sum === deck.meta.minutes) return []
  return [
    {
      rule: 'minutes-sum',
      severity: 'warning',
      file: 'slides/deck.yaml',
      offset: -1,
      length: 1,
      message: `The sections' minutes add up to ${sum}, the deck's are ${deck.meta.minutes}.`,
      hint: 'Correct "minutes" in deck.yaml or in the sections.',
    },
  ]
}

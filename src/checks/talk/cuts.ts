/** The cuts of the talk are those of deck.yaml, and each has slides. */
import type { Deck, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { slidesOf } from '../../deck/slides-of'
import { problemAt } from '../slide-text'

/** Reports `cut-unknown` for a slide of a cut that deck.yaml does not list. */
export function checkCut(slide: Slide, { meta: { cuts = [] } }: Deck): Problem[] {
  return slide.cuts
    .filter((cut) => !cuts.includes(cut))
    .map((cut) => {
      const known = cuts.length > 0 ? `Known: ${cuts.join(', ')}. ` : ''
      const hint = `${known}Correct data-cut, or add the cut to "cuts" in deck.yaml.`
      return problemAt(slide, {
        rule: 'cut-unknown',
        severity: 'error',
        message: `This slide belongs to a cut of ${cut} minutes, which deck.yaml does not list.`,
        hint,
      })
    })
}

/** Reports `cut-empty` for a cut of deck.yaml that no slide belongs to, and `cut-default` for a default that is none. */
export function checkCuts(deck: Deck): Problem[] {
  return [...checkDefault(deck), ...checkEmpty(deck)]
}

const inMeta = { severity: 'error' as const, file: 'slides/deck.yaml', offset: -1, length: 1 }

function checkDefault({ meta }: Deck): Problem[] {
  const cut = meta['default-cut']
  if (cut === undefined || meta.cuts?.includes(cut)) return []
  const message = `The deck is to open with a cut of ${cut} minutes, which "cuts" does not list.`
  return [{ ...inMeta, rule: 'cut-default', message, hint: 'Write one of "cuts" as "default-cut", or remove it.' }]
}

function checkEmpty(deck: Deck): Problem[] {
  const slides = slidesOf(deck)
  const empty = (deck.meta.cuts ?? []).filter((cut) => !slides.some(({ cuts }) => cuts.includes(cut)))
  return empty.map((cut) => ({
    ...inMeta,
    rule: 'cut-empty',
    message: `No slide belongs to the cut of ${cut} minutes: there would be nothing to present.`,
    hint: `Write data-cut="${cut}" on its slides, or remove it from "cuts".`,
  }))
}

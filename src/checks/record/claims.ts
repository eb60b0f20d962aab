/** Every claim of the ledger is carried by a slide, or left out for a reason that is written down. */
import type { Deck, Slide } from '../../deck/model'
import { type Problem, suggest } from '../../deck/problem'
import { slidesOf } from '../../deck/slides-of'
import { problemAt } from '../slide-text'

const LEDGER = 'slides/claims.yaml'

/** Reports `claim-unknown`, `claim-uncarried` and `claim-left-out` (carried and left out at once). */
export function checkClaims(deck: Deck): Problem[] {
  if (!deck.ledger) return []
  const known = Object.keys(deck.ledger.claims)
  const slides = slidesOf(deck)
  const carried = new Set(slides.flatMap((slide) => slide.claims))
  const unknown = slides.flatMap((slide) => unknownClaims(slide, known))
  const leftOut = Object.keys(deck.ledger.leftOut)
  return [
    ...unknown,
    ...known.filter((id) => !carried.has(id) && !leftOut.includes(id)).map(uncarried),
    ...leftOut.filter((id) => carried.has(id)).map(both),
  ]
}

function unknownClaims(slide: Slide, known: readonly string[]): Problem[] {
  const unknown = slide.claims.filter((id) => !known.includes(id))
  return unknown.map((id) => {
    const message = `The ledger has no claim "${id}".`
    const hint = suggest(id, known).replace(/ ?Known: .*/, '') || `Correct the id, or add the claim to ${LEDGER}.`
    return problemAt(slide, { rule: 'claim-unknown', severity: 'error', message, hint })
  })
}

const inLedger = { severity: 'error' as const, file: LEDGER, offset: -1, length: 1 }

function uncarried(id: string): Problem {
  const message = `No slide carries the claim ${id}, and it is not listed as left out.`
  return {
    ...inLedger,
    rule: 'claim-uncarried',
    message,
    hint: 'Name it in data-claims, or under "left-out" with a reason.',
  }
}

function both(id: string): Problem {
  const message = `The claim ${id} is listed as left out, but a slide carries it.`
  return { ...inLedger, rule: 'claim-left-out', message, hint: 'Take it off the list, or out of data-claims.' }
}

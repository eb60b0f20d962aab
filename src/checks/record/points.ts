/** An opener points at claims of the section that it shows, and says in a few large letters what it sees there. */
import { plainText } from '../../deck/markdown/lexer'
import type { Deck, Slide } from '../../deck/model'
import { LARGEST, partsOfPoint } from '../../deck/page/point'
import { sectionOf } from '../../deck/page/section-of'
import { type Problem, suggest } from '../../deck/problem'
import { sourceRegister, speaksForSource } from '../../deck/topic/voice'
import { problemAt } from '../slide-text'

/** Reports `point-place`, `point-claim` and `point-words`. */
export function checkPoints(slide: Slide, deck: Deck): Problem[] {
  if (!slide.points) return []
  const page = deck.ledger?.page
  const section = page && slide.layout === 'section' ? sectionOf(page, slide.claims) : undefined
  if (!section || !speaksForSource(slide, deck)) return [misplaced(slide, deck)]
  const known = section.claims.map(({ id }) => id).filter((id) => slide.claims.includes(id))
  const strange = slide.points.filter((id) => !known.includes(id))
  return [
    ...(slide.points.length > 0 ? [] : [empty(slide)]),
    ...strange.map((id) => foreign(slide, id, known)),
    ...words(slide),
  ]
}

function misplaced(slide: Slide, deck: Deck): Problem {
  const message = 'data-points is for an opener that shows a section of the source, and this slide shows none.'
  const hint = `It needs data-layout="section", ${sourceRegister(deck)}, claims of one section in data-claims, and a "page" in slides/claims.yaml.`
  return problemAt(slide, { rule: 'point-place', severity: 'error', message, hint })
}

function empty(slide: Slide): Problem {
  const message = 'data-points names no claim.'
  return problemAt(slide, { rule: 'point-claim', severity: 'error', message, hint: 'Name one, or leave it out.' })
}

function foreign(slide: Slide, id: string, known: readonly string[]): Problem {
  const message = `data-points names "${id}", which is not among the slide’s claims of the section that it shows.`
  return problemAt(slide, { rule: 'point-claim', severity: 'error', message, hint: suggest(id, known) })
}

function words(slide: Slide): Problem[] {
  const { large, after } = partsOfPoint(slide.body)
  const wrong = (message: string, hint: string, token = large) => [
    problemAt(slide, { rule: 'point-words', severity: 'error' as const, message, hint }, token),
  ]
  if (!large) {
    const reason = 'An opener that points at claims has a subhead, which is set large.'
    return wrong(reason, 'Write "### " and what to see, in a few letters.')
  }
  const second = after.find(({ type }) => type === 'heading')
  if (second?.type === 'heading') return wrong('It has two subheads, and points at one thing.', 'Keep one.', second)
  const letters = [...plainText([large])].length
  if (letters <= LARGEST) return []
  return wrong(`The large line has ${letters} letters; there is room for ${LARGEST}.`, 'Put the rest below it.')
}

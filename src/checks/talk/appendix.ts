/** The appendix comes after the talk and takes none of its time. */
import type { Deck, Section, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { problemAt } from '../slide-text'

/**
 * Reports `appendix-place` (a part of the talk comes after it, or there is nothing else), `appendix-minutes` and
 * `appendix-cut`: what is outside the talk has no planned time and belongs to no cut.
 */
export function checkAppendix({ sections }: Deck): Problem[] {
  return sections.flatMap((section, index) => {
    const [first] = section.slides
    if (!section.appendix || !first) return []
    return [
      ...checkPlace(first, sections, index),
      ...checkMinutes(first, section),
      ...section.slides.filter(({ cuts }) => cuts.length > 0).map(inCut),
    ]
  })
}

function checkPlace(first: Slide, sections: readonly Section[], index: number): Problem[] {
  const after = sections.slice(index + 1).find(({ appendix }) => !appendix)
  if (!after && sections.some(({ appendix }) => !appendix)) return []
  const message = after
    ? `This appendix stands before "${after.title}", a part of the talk.`
    : 'Every section is an appendix, so there is no talk.'
  const hint = 'Give its file a name that sorts last, or remove "appendix: true".'
  return [problemAt(first, { rule: 'appendix-place', severity: 'error', message, hint })]
}

function checkMinutes(first: Slide, { minutes, slides }: Section): Problem[] {
  const timed = slides.find((slide) => slide.minutes !== undefined) ?? (minutes === undefined ? undefined : first)
  if (!timed) return []
  const message = 'The appendix has planned minutes, but comes after the talk.'
  const hint = 'Remove "minutes" and data-minutes, or "appendix: true".'
  return [problemAt(timed, { rule: 'appendix-minutes', severity: 'error', message, hint })]
}

function inCut(slide: Slide): Problem {
  const message =
    'A slide of the appendix belongs to a cut of the talk; the appendix is part of none and comes with each.'
  const hint = 'Remove data-cut, or move the slide into the talk.'
  return problemAt(slide, { rule: 'appendix-cut', severity: 'error', message, hint })
}

/** Whether a figure is told in words as fully as it is drawn. */

import type { Drawing } from '../../deck/drawing'
import { openingOf } from '../../deck/fence'
import type { Figure, Slide } from '../../deck/model'
import { errorAt, type Problem } from '../../deck/problem'

/** So many parts fit into the two sentences of a description. */
const MOST = 5

/**
 * Reports `figure-long-description`: a diagram or map of more than five parts whose slide does not say it in words
 * (WCAG 1.1.1, technique G74). What counts as a part is said in `figures/kinds.ts`.
 */
export function checkLongDescription(slide: Slide, figure: Figure, { parts }: Drawing): Problem[] {
  if (parts <= MOST || slide.inWords.length > 0) return []
  const message = `The figure has ${parts} parts, more than its description can tell to who does not see it.`
  const hint = 'Write a line "Figure:" before "Handout:", and under it what is drawn, part by part, in reading order.'
  return [errorAt(openingOf(figure), { rule: 'figure-long-description', message, hint })]
}

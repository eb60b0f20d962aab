/** A figure is drawn where the layout has a place for it; anywhere else its source would be shown. */
import { figureKind } from '../deck/fence'
import { walk } from '../deck/markdown/locate'
import type { Slide } from '../deck/model'
import type { Problem } from '../deck/problem'
import { problemAt } from './slide-text'

const LAYOUTS = ['claim', 'section', 'figure', 'compare', 'own']

/** Reports `figure-place`. */
export function checkFigurePlace(slide: Slide): Problem[] {
  const drawn = LAYOUTS.includes(slide.layout) ? slide.body.filter(figureKind) : []
  const all = walk([...slide.body, ...slide.inWords, ...slide.handout, ...slide.notes])
  const lost = all.filter((token) => figureKind(token) && !drawn.includes(token))
  return lost.map((token) => {
    const message = `No ${figureKind(token)} is drawn here, so its source would be shown as code.`
    const hint = `Put it on the slide itself, in no list or quotation, before "Handout:", with one of the layouts ${LAYOUTS.slice(0, -1).join(', ')}, or one of your own.`
    return problemAt(slide, { rule: 'figure-place', severity: 'error', message, hint }, token)
  })
}

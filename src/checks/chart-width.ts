/** A chart is drawn at the size of its place, so that its labels keep theirs. */
import { openingOf } from '../deck/fence'
import type { Slide } from '../deck/model'
import { errorAt, type Problem } from '../deck/problem'

const MESSAGE = 'The chart is as wide as a slide and stands in a column, where its labels would be too small to read.'

/** Reports `chart-width`. */
export function checkChartWidth({ layout, figures }: Slide): Problem[] {
  if (layout !== 'compare') return []
  return figures
    .filter(({ chart }) => chart?.width === 'full')
    .map((figure) => errorAt(openingOf(figure), { rule: 'chart-width', message: MESSAGE, hint: 'Add "width: half".' }))
}

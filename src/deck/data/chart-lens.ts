/** Whether a lens and the rows within it fit each other. */
import { type DataRow, isDrawn, type Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import type { ChartFields } from './chart-fields'
import { formProblem } from './chart-form'

/** Reports `chart-form` (a lens that cannot be drawn) and `chart-label` (rows within one that the data do not have). */
export function checkLens(
  chart: ChartFields,
  rows: readonly DataRow[],
  spanOf: (path: PropertyKey[]) => Span,
): Problem[] {
  const within = rows.filter((row) => row.within)
  const [first] = within
  const wrong = (field: 'lens' | 'data', message: string, hint: string) => formProblem(spanOf([field]), message, hint)
  if (!first)
    return chart.lens ? wrong('lens', 'No row of the data is within another.', 'Name it in a column "within".') : []
  if (!chart.lens) {
    return wrong(
      'data',
      `The data have rows within "${first.within}", and there is no lens.`,
      'Say over it what it shows: "lens: …".',
    )
  }
  if (chart.type !== 'bars' || chart.total || chart.width === 'half') {
    return wrong(
      'lens',
      'Only bars as wide as the slide and without a total have a lens.',
      'Leave out "lens", or make it such bars.',
    )
  }
  const others = new Set(within.map((row) => row.within))
  if (others.size > 1) {
    return wrong(
      'lens',
      `A lens opens from one bar, and the rows are within ${others.size}.`,
      'Name one bar in the column "within".',
    )
  }
  const outer = rows.filter((row) => !row.within)
  const whole = outer.find(({ label }) => label === first.within)
  if (!whole) {
    const hint = suggest(
      first.within,
      outer.map(({ label }) => label),
    )
    return [
      errorAt(spanOf(['data']), { rule: 'chart-label', message: `The data have no row "${first.within}".`, hint }),
    ]
  }
  if (isDrawn(whole) && rows.every(({ value, low }) => (low ?? value ?? 0) >= 0)) return []
  return wrong('lens', 'A lens opens from a bar with a figure, and shows figures above zero.', 'Leave out "lens".')
}

/** Whether a lens and the rows within it fit each other. */
import { type DataRow, isDrawn, type Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import type { ChartFields } from './chart-fields'
import { formProblem } from './chart-form'

type SpanOf = (path: PropertyKey[]) => Span

/** Reports `chart-form` (a lens that cannot be drawn) and `chart-label` (rows within one that the data do not have). */
export function checkLens(chart: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  const within = [...new Set(rows.map((row) => row.within).filter(Boolean))]
  const whole = within[0]
  const told = fault(chart, within)
  if (told) return formProblem(spanOf([chart.lens ? 'lens' : 'data']), ...told)
  if (whole === undefined) return checkDifferences(chart, [], spanOf)
  return [...checkWhole(whole, rows, spanOf), ...checkDifferences(chart, rows, spanOf)]
}

/** What is wrong, and what to do; `within` are the bars that rows are within. */
function fault(chart: ChartFields, within: readonly string[]): [message: string, hint: string] | undefined {
  const { lens, type, total, width } = chart
  if (!lens && within.length > 0) {
    return [`The data have rows within "${within[0]}", and there is no lens.`, 'Say over it what it shows: "lens: …".']
  }
  if (!lens) return undefined
  if (within.length === 0) return ['No row of the data is within another.', 'Name it in a column "within".']
  if (type !== 'bars' || total || width === 'half') {
    const message = 'Only bars as wide as the slide and without a total have a lens.'
    return [message, 'Leave out "lens", or make it such bars.']
  }
  if (within.length === 1) return undefined
  return [`A lens opens from one bar, and the rows are within ${within.length}.`, 'Name one in the column "within".']
}

/** A difference is one of two bars that a lens shows under one label. */
function checkDifferences({ differences }: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  return differences.flatMap(({ at }, index) => {
    const inside = rows.filter(({ within }) => within)
    const bars = inside.filter(({ label }) => label === at)
    const span = spanOf(['differences', index, 'at'])
    if (bars.length === 0) {
      const message = `The lens has no bars "${at}".`
      return [
        errorAt(span, {
          rule: 'chart-label',
          message,
          hint: suggest(
            at,
            inside.map(({ label }) => label),
          ),
        }),
      ]
    }
    const ends = new Set(bars.map(({ value }) => value))
    if (bars.length === 2 && ends.size === 2 && !ends.has(undefined)) return []
    const message = `A difference is one of two bars of unlike length, and "${at}" has no such two.`
    return formProblem(span, message, 'Leave it out, or mend the data.')
  })
}

function checkWhole(label: string, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  const outer = rows.filter((row) => !row.within)
  const whole = outer.find((row) => row.label === label)
  if (!whole) {
    const labels = outer.map((row) => row.label)
    const message = `The data have no row "${label}".`
    return [errorAt(spanOf(['data']), { rule: 'chart-label', message, hint: suggest(label, labels) })]
  }
  if (isDrawn(whole) && rows.every(({ value, low }) => (low ?? value ?? 0) >= 0)) return []
  const message = 'A lens opens from a bar with a figure, and shows figures above zero.'
  return formProblem(spanOf(['lens']), message, 'Leave out "lens".')
}

/** Whether a chart can show, of each two bars, the difference alone. */
import type { DataRow, Span } from '../model'
import type { Problem } from '../problem'
import type { ChartFields } from './chart-fields'
import { formProblem } from './chart-form'

type SpanOf = (path: PropertyKey[]) => Span

/** Reports `chart-form`: a balance of other than bars, of other than two unlike ones a label, or with what it has no place for. */
export function checkBalance(chart: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  const { balance, type, width, lens, total, notes, differences, highlight } = chart
  if (!balance) return []
  const wrong = (message: string, hint: string) => formProblem(spanOf(['balance']), message, hint)
  if (type !== 'bars' || width === 'half') {
    return wrong('A balance is of bars as wide as the slide.', 'Leave out "balance", or make it such bars.')
  }
  const unseen = Object.entries({ lens, total, notes, differences, highlight })
  const [other] = unseen.find(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== undefined)) ?? []
  if (other)
    return wrong(`A balance shows nothing but differences, and no "${other}".`, `Leave out "${other}", or "balance".`)
  const odd = [...new Set(rows.map(({ label }) => label))].find((label) => !isPair(label, rows))
  if (odd === undefined) return []
  const message = `A balance is of two bars of unlike length, of the same two series in the same order, and "${odd}" has no such two.`
  return wrong(message, 'Leave out "balance", or mend the data.')
}

function isPair(label: string, rows: readonly DataRow[]): boolean {
  const [right, left, ...more] = rows.filter((row) => row.label === label)
  if (right?.value === undefined || left?.value === undefined || more.length > 0) return false
  const sameSides = right.series === rows[0]?.series && left.series === rows[1]?.series
  return sameSides && right.value !== left.value
}

/** Whether a lens can show, of each two bars, the difference alone. */
import type { DataRow, Span } from '../model'
import type { Problem } from '../problem'
import type { ChartFields } from './chart-fields'
import { formProblem } from './chart-form'

type SpanOf = (path: PropertyKey[]) => Span

/** Reports `chart-form`: a balance without a lens, of other than two unlike bars a label, or with words it has no place for. */
export function checkBalance(chart: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  const { balance, differences, notes } = chart
  if (!balance) return []
  const wrong = (message: string, hint: string) => formProblem(spanOf(['balance']), message, hint)
  const inside = rows.filter(({ within }) => within)
  if (inside.length === 0) return wrong('A balance is drawn in a lens.', 'Leave out "balance", or give it a lens.')
  if (differences.length > 0) {
    return wrong('A balance shows nothing but differences.', 'Leave out "differences", or "balance".')
  }
  const noted = notes.find(({ at }) => inside.some(({ label }) => label === at))
  if (noted) return wrong(`A balance has no room for a note at "${noted.at}".`, 'Say it in the handout.')
  const odd = [...new Set(inside.map(({ label }) => label))].find((label) => !isPair(label, inside))
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

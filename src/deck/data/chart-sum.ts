/** Whether a sum and its data fit each other. */
import { type DataRow, isDrawn, type Span } from '../model'
import type { Problem } from '../problem'
import type { ChartFields } from './chart-fields'
import { formProblem } from './chart-form'

type Fault = [path: keyof ChartFields, message: string, hint: string]

/** More are too thin to be told apart. */
const MOST_PARTS = 9

/** Reports `chart-form`: a sum without its total, parts that cannot be added, and what one bar of parts has no place for. */
export function checkSum(
  chart: ChartFields,
  rows: readonly DataRow[],
  spanOf: (path: PropertyKey[]) => Span,
): Problem[] {
  if (chart.type !== 'sum') {
    const hint = 'Leave "named" out.'
    return chart.named ? formProblem(spanOf(['named']), 'Only of a sum some parts are named.', hint) : []
  }
  const fault = faultOf(chart, rows)
  return fault ? formProblem(spanOf([fault[0]]), fault[1], fault[2]) : []
}

function faultOf(
  { total, notes, highlight, width, tall, named }: ChartFields,
  rows: readonly DataRow[],
): Fault | undefined {
  if (!total) return ['type', 'Nothing says what the parts are held against.', 'Write "total: { value: …, label: … }".']
  const odd = rows.find((row) => !isDrawn(row) || (row.low ?? row.value ?? 0) <= 0)
  if (odd) {
    return ['data', `A part of a sum is a figure above zero, and "${odd.label}" is none.`, 'Leave the row out.']
  }
  if (rows.length > MOST_PARTS) {
    const message = `The sum has ${rows.length} parts, and there is room for ${MOST_PARTS}.`
    return ['data', message, 'Put small ones together, or make it "bars".']
  }
  if (named !== undefined && named >= rows.length) {
    return ['named', `All ${rows.length} parts have their names.`, 'Leave "named" out, or name fewer.']
  }
  if (notes.length > 0) return ['notes', 'A sum has no room for notes.', 'Say it in the handout, or make it "bars".']
  if (highlight.length > 0) {
    return ['highlight', 'In a sum the difference alone stands out.', 'Leave "highlight" out, or make it "bars".']
  }
  if (tall) return ['tall', 'A sum has a height of its own.', 'Leave "tall" out.']
  return width === 'half' ? ['width', 'A sum needs the width of the slide.', 'Leave "width" out.'] : undefined
}

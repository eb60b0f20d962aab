/** Whether a type of chart can show its data. */
import { type DataRow, isDrawn, type Span } from '../model'
import { errorAt, type Problem } from '../problem'
import { timeRunsBack, timeSlots } from '../time/time-slots'
import type { ChartFields } from './chart-fields'

type SpanOf = (path: PropertyKey[]) => Span
type Wrong = (message: string, hint: string) => Problem[]

/** Reports `chart-form`: data, a total or a change that the type of chart cannot show. */
export const checkForm = (chart: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] => [
  ...unsuitable(chart, rows, spanOf),
  ...unsuitableChange(chart, rows, spanOf),
]

/** What a type of chart has no place for must not be left out silently. */
function unsuitable({ type, total, notes }: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  const wrong = (message: string, hint: string) => formProblem(spanOf(['type']), message, hint)
  if (!rows.some(isDrawn)) {
    return wrong('No row of the data has a figure, so there is nothing to draw.', 'Say it in words.')
  }
  if (type === 'lines') return unsuitableForLines(rows, wrong)
  if (type === 'shares') return unsuitableForShares(rows, { notes, total }, wrong)
  if (type === 'columns') {
    const crowded = [...unsuitableForColumns(columnsOf(rows), wrong), ...unsuitableAcross(rows, wrong)]
    if (crowded.length > 0) return crowded
  }
  if (total && type !== 'bars' && type !== 'sum') {
    return wrong('Only bars and a sum can be held against a total.', 'Make it "bars" or "sum".')
  }
  const negative = total && rows.find(({ value, low }) => (low ?? value ?? 0) < 0)
  if (!negative) return []
  return wrong(`The parts of a total are above zero, and "${negative.label}" is not.`, 'Leave out "total".')
}

/** A change leads from an earlier column to the last one, and from a figure above zero to another figure. */
function unsuitableChange({ type, change }: ChartFields, all: readonly DataRow[], spanOf: SpanOf): Problem[] {
  if (!change) return []
  const wrong = (message: string, hint: string) => formProblem(spanOf(['change']), message, hint)
  if (type !== 'columns')
    return wrong('A change is drawn between columns.', 'Make it "columns", or leave out "change".')
  const rows = columnsOf(all)
  const [from, to] = [change.from, change.to].map((label) => rows.findIndex((row) => row.label === label))
  if (from === undefined || to === undefined || from < 0 || to < 0) return []
  if (to !== rows.length - 1 || from >= to) {
    return wrong('A change leads from an earlier column to the last one.', 'The last row of the data is its "to".')
  }
  const unsure = [rows[from], rows[to]].find((row) => row?.value === undefined)
  if (unsure) return wrong(`"${unsure.label}" has no single figure to change from or to.`, 'Leave out "change".')
  if ((rows[from]?.value ?? 0) > 0) return []
  return wrong('A change in per cent starts from more than zero.', 'Leave out "change".')
}

/** The first series stands as columns; each other one is a line across the column of its label. */
const columnsOf = (rows: readonly DataRow[]) => rows.filter(({ series }) => series === rows[0]?.series)

function unsuitableAcross(rows: readonly DataRow[], wrong: Wrong): Problem[] {
  const columns = columnsOf(rows)
  const across = rows.filter((row) => !columns.includes(row))
  const lost = across.find(({ label }) => !columns.some((column) => column.label === label))
  if (lost) {
    const message = `"${lost.label}" of "${lost.series}" has no column of "${rows[0]?.series}" to lie across.`
    return wrong(message, 'The first series of the data stands as columns, every other one as lines across them.')
  }
  const open = across.find(({ value }) => value === undefined)
  if (!open) return []
  const message = `A line across a column has one figure, and "${open.label}" of "${open.series}" has not.`
  return wrong(message, 'Leave the row out, and say in a note what is known.')
}

/** More columns than this are too thin to carry their figure. */
const MOST_SLOTS = 24

/** Columns whose labels are years stand on an axis of time. */
function unsuitableForColumns(rows: readonly DataRow[], wrong: Wrong): Problem[] {
  const labels = rows.map(({ label }) => label)
  if (timeRunsBack(labels)) {
    const message = 'Columns over years stand in the order of time, and these years do not follow one another.'
    return wrong(message, 'Sort the rows by year, with one row a year, or make it "bars".')
  }
  const slots = timeSlots(labels)?.length ?? labels.length
  if (slots <= MOST_SLOTS) return []
  const message = `With the years between them the columns would need ${slots} places, and there is room for ${MOST_SLOTS}.`
  return wrong(message, 'Make it "lines", or show fewer years.')
}

function unsuitableForLines(rows: readonly DataRow[], wrong: Wrong): Problem[] {
  const undated = rows.find(({ label }) => !/^\d{4}$/.test(label))
  if (undated) return wrong(`Lines run over years, and "${undated.label}" is none.`, 'Make it "bars" or "columns".')
  const range = rows.find(({ low }) => low !== undefined)
  if (!range) return []
  return wrong(`A line has one figure a year, and "${range.label}" has two rival ones.`, 'Make it "columns".')
}

/** More have no room for their figures. */
const MOST_SHARES = 3

function unsuitableForShares(
  rows: readonly DataRow[],
  { notes, total }: Pick<ChartFields, 'notes' | 'total'>,
  wrong: Wrong,
): Problem[] {
  const odd = rows.find(({ value, unit }) => value === undefined || value < 0 || value > 100 || unit !== '%')
  if (odd) {
    const message = `A share is one figure from 0 to 100 with the unit %, and "${odd.label}" is none.`
    return wrong(message, 'Make it "bars", or leave the row out.')
  }
  if (rows.length > MOST_SHARES) {
    const message = `The data have ${rows.length} shares, and there is room for ${MOST_SHARES}.`
    return wrong(message, 'Make it "bars", or leave some out.')
  }
  if (notes.length === 0 && !total) return []
  return wrong('Shares have no notes and no total.', 'Make it "bars", or leave them out.')
}

export function formProblem(span: Span, message: string, hint: string): Problem[] {
  return [errorAt(span, { rule: 'chart-form', message, hint })]
}

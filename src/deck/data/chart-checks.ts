/** Whether a chart's description and its data fit each other. */

import { type DataRow, isDrawn, type Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import { timeRunsBack, timeSlots } from '../time/time-slots'
import type { ChartFields } from './chart-fields'

const NOTE_WORDS = 12
const MOST_SERIES = 4

type SpanOf = (path: PropertyKey[]) => Span

/**
 * Reports `chart-label` (a row or series that is not in the data), `chart-note` (too long), `chart-series` (more than
 * four), `chart-repeat` (a label twice) and `chart-form` (data or a change that the type of chart cannot show).
 */
export function checkChart(chart: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  return [
    ...unknownLabels(chart, rows, spanOf),
    ...chart.notes.flatMap(({ text }, index) => longNote(text, spanOf(['notes', index, 'text']))),
    ...tooMany(rows, spanOf(['data'])),
    ...repeated(rows, spanOf(['data'])),
    ...unsuitable(chart, rows, spanOf),
    ...unsuitableChange(chart, rows, spanOf),
  ]
}

/** Labels that notes and highlights speak of and the data do not have. */
function unknownLabels(chart: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  const labels = [...new Set(rows.map((row) => row.label))]
  const series = [...new Set(rows.map((row) => row.series))].filter(Boolean)
  const named = [
    ...chart.highlight.map((text, index) => ({ text, known: [...labels, ...series], path: ['highlight', index] })),
    ...chart.notes.map(({ at }, index) => ({ text: at, known: labels, path: ['notes', index, 'at'] })),
    ...Object.entries(chart.change ?? {}).map(([end, text]) => ({ text, known: labels, path: ['change', end] })),
  ]
  return named.flatMap(({ text, known, path }) => {
    if (known.includes(text)) return []
    return problem('chart-label', spanOf(path), `The data have no row "${text}".`, suggest(text, known))
  })
}

function longNote(text: string, span: Span): Problem[] {
  const words = text.split(/\s+/).length
  if (words <= NOTE_WORDS) return []
  const message = `The note has ${words} words; beside a drawing there is room for ${NOTE_WORDS}.`
  return problem('chart-note', span, message, 'Say the rest in the handout.')
}

function tooMany(rows: readonly DataRow[], span: Span): Problem[] {
  const { size } = new Set(rows.map((row) => row.series))
  if (size <= MOST_SERIES) return []
  const message = `The chart has ${size} series; more than ${MOST_SERIES} cannot be told apart.`
  return problem('chart-series', span, message, 'Leave some out, or make two charts.')
}

function repeated(rows: readonly DataRow[], span: Span): Problem[] {
  const name = (row: DataRow) => JSON.stringify([row.label, row.series])
  const twice = rows.find((row, index) => rows.findIndex((each) => name(each) === name(row)) < index)
  if (!twice) return []
  const message = `The data have "${twice.label}" twice in one series.`
  return problem('chart-repeat', span, message, 'Give the rows different labels or series.')
}

/** What a type of chart has no place for must not be left out silently. */
function unsuitable({ type, total }: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  const wrong = (message: string, hint: string) => problem('chart-form', spanOf(['type']), message, hint)
  if (!rows.some(isDrawn)) {
    return wrong('No row of the data has a figure, so there is nothing to draw.', 'Say it in words.')
  }
  if (type === 'columns' && new Set(rows.map((row) => row.series)).size > 1) {
    return wrong('Columns show one series, and the data have several.', 'Make it "bars" or "lines", or two charts.')
  }
  if (type === 'lines') return unsuitableForLines(rows, wrong)
  if (type === 'columns') {
    const crowded = unsuitableForColumns(rows, wrong)
    if (crowded.length > 0) return crowded
  }
  if (total && type !== 'bars') return wrong('Only bars can be held against a total.', 'Make it "bars".')
  const negative = total && rows.find(({ value, low }) => (low ?? value ?? 0) < 0)
  if (!negative) return []
  return wrong(`The parts of a total are above zero, and "${negative.label}" is not.`, 'Leave out "total".')
}

/** A change leads from an earlier column to the last one, and from a figure above zero to another figure. */
function unsuitableChange({ type, change }: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  if (!change) return []
  const wrong = (message: string, hint: string) => problem('chart-form', spanOf(['change']), message, hint)
  if (type !== 'columns')
    return wrong('A change is drawn between columns.', 'Make it "columns", or leave out "change".')
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

/** More columns than this are too thin to carry their figure. */
const MOST_SLOTS = 24

/** Columns whose labels are years stand on an axis of time. */
function unsuitableForColumns(
  rows: readonly DataRow[],
  wrong: (message: string, hint: string) => Problem[],
): Problem[] {
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

function unsuitableForLines(rows: readonly DataRow[], wrong: (message: string, hint: string) => Problem[]): Problem[] {
  const undated = rows.find(({ label }) => !/^\d{4}$/.test(label))
  if (undated) return wrong(`Lines run over years, and "${undated.label}" is none.`, 'Make it "bars" or "columns".')
  const range = rows.find(({ low }) => low !== undefined)
  if (!range) return []
  return wrong(`A line has one figure a year, and "${range.label}" has two rival ones.`, 'Make it "columns".')
}

function problem(rule: string, span: Span, message: string, hint: string): Problem[] {
  return [errorAt(span, { rule, message, hint })]
}

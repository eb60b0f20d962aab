/** Whether a chart's description and its data fit each other. */

import type { DataRow, Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import { checkBalance } from './chart-balance'
import type { ChartFields } from './chart-fields'
import { checkForm } from './chart-form'
import { checkLens } from './chart-lens'
import { checkSum } from './chart-sum'

const NOTE_WORDS = 12
const MOST_SERIES = 4

type SpanOf = (path: PropertyKey[]) => Span

/**
 * Reports `chart-label` (a row or series that is not in the data), `chart-note` (too long), `chart-series` (more than
 * four), `chart-repeat` (a label twice), `chart-step` (what has no step of its own) and `chart-form` (data, a change or a
 * lens that the type of chart cannot show).
 */
export function checkChart(chart: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  return [
    ...unknownLabels(chart, rows, spanOf),
    ...chart.notes.flatMap(({ text }, index) => longNote(text, spanOf(['notes', index, 'text']))),
    ...tooMany(rows, spanOf(['data'])),
    ...repeated(rows, spanOf(['data'])),
    ...checkForm(chart, rows, spanOf),
    ...checkLens(chart, rows, spanOf),
    ...checkBalance(chart, rows, spanOf),
    ...checkSum(chart, rows, spanOf),
    ...unknownSteps(chart, rows, spanOf),
  ]
}

/** Labels that notes and highlights speak of and the data do not have. */
function unknownLabels(chart: ChartFields, rows: readonly DataRow[], spanOf: SpanOf): Problem[] {
  const labels = [...new Set(rows.map((row) => row.label))]
  const series = [...new Set(rows.map((row) => row.series))].filter(Boolean)
  // Beside the name of a line there is room for words.
  const noted = chart.type === 'bars' ? [] : series
  const named = [
    ...chart.highlight.map((text, index) => ({ text, known: [...labels, ...series], path: ['highlight', index] })),
    ...chart.notes.map(({ at }, index) => ({ text: at, known: [...labels, ...noted], path: ['notes', index, 'at'] })),
    ...Object.entries(chart.change ?? {}).map(([end, text]) => ({ text, known: labels, path: ['change', end] })),
  ]
  return named.flatMap(({ text, known, path }) => {
    if (known.includes(text)) return []
    return problem('chart-label', spanOf(path), `The data have no row "${text}".`, suggest(text, known))
  })
}

/** The change, the lines across columns, the groups of a lens or a balance, the series of a sum and its difference come one by one. */
function unknownSteps(
  { steps, type, change, balance }: ChartFields,
  rows: readonly DataRow[],
  spanOf: SpanOf,
): Problem[] {
  const across = type === 'columns' ? rows.map(({ series }) => series).filter((name) => name !== rows[0]?.series) : []
  const within = rows.filter((row) => row.within || balance).map(({ label }) => label)
  const summed = type === 'sum' ? [...rows.map(({ series }) => series).filter(Boolean), 'difference'] : []
  const known = [...new Set([...(change ? ['change'] : []), ...across, ...within, ...summed])]
  return steps.flatMap((name, index) => {
    const span = spanOf(['steps', index])
    if (!known.includes(name)) {
      const hint = known.length > 0 ? suggest(name, known) : 'Leave out "steps".'
      return problem('chart-step', span, `"${name}" cannot come with a step of its own.`, hint)
    }
    if (steps.indexOf(name) === index) return []
    return problem('chart-step', span, `"${name}" comes with two steps.`, 'Name it once.')
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
  const name = (row: DataRow) => JSON.stringify([row.label, row.series, row.within])
  const twice = rows.find((row, index) => rows.findIndex((each) => name(each) === name(row)) < index)
  if (!twice) return []
  const message = `The data have "${twice.label}" twice in one series.`
  return problem('chart-repeat', span, message, 'Give the rows different labels or series.')
}

function problem(rule: string, span: Span, message: string, hint: string): Problem[] {
  return [errorAt(span, { rule, message, hint })]
}

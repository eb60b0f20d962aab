/** Lines over years, one a series, each named where it ends. */
import { dot, line, type Markish, type PlotOptions, ruleY, text } from '@observablehq/plot'
import type { Chart, DataRow } from '../../../deck/model'
import { ROLES } from '../roles'
import { apart, formatNumber, type NumberStyle, numberStyle, SIZE, widthOf } from './labels'
import { PENCIL } from './notes'
import { chartWidth, heightOf, isOutline, rowPaint, scaleOf } from './rows'

const MARGIN = { marginTop: 20, marginBottom: 44 }
/** From the end of a line to its words, and between words, px. */
const GAP = { end: 14, words: 10 }
/** Height of a line of words, px. */
const LINE = 26

/** A series with its first and last figure, and how far their words are moved so that they do not lie on others. */
interface Series {
  rows: DataRow[]
  name: string
  first: DataRow
  last: DataRow
  shift: { first: number; last: number }
}

export function lineMarks(chart: Chart): PlotOptions {
  const style = numberStyle(chart)
  const years = [...new Set(chart.rows.map((row) => Number(row.label)))].sort((a, b) => a - b)
  const [least, most] = scaleOf(chart.rows.map((row) => row.value ?? 0))
  const room = heightOf(chart) - MARGIN.marginTop - MARGIN.marginBottom
  const series = seriesOf(chart, (value) => ((most - value) / (most - least || 1)) * room)
  const figures = (end: 'first' | 'last') => Math.max(...series.map((each) => figureWidth(each[end], style)))
  const names = Math.max(...series.map(({ name }) => widthOf(name, SIZE.label)))
  return {
    width: chartWidth(chart),
    height: heightOf(chart),
    ...MARGIN,
    marginLeft: Math.ceil(figures('first')) + GAP.end + 4,
    marginRight: Math.ceil(GAP.end + figures('last') + GAP.words + names) + 4,
    x: { domain: [years[0] ?? 0, years.at(-1) ?? 1], axis: null },
    y: { domain: [least, most], axis: null },
    marks: [
      ruleY([0], { stroke: ROLES.ink, strokeWidth: 2, className: 'ground' }),
      axis(years, chart),
      ...series.flatMap((each) => [...strokes(chart, each), ...words(each, style, figures('last'))]),
      ...noted(chart),
    ],
  }
}

function seriesOf({ rows }: Chart, topOf: (value: number) => number): Series[] {
  const names = [...new Set(rows.map((row) => row.series))]
  const found = names.flatMap((name) => {
    const own = rows.filter((row) => row.series === name).sort((a, b) => Number(a.label) - Number(b.label))
    const known = own.filter((row) => row.value !== undefined)
    const [first, last] = [known[0], known.at(-1)]
    return first && last ? [{ rows: own, name, first, last }] : []
  })
  const shifts = (end: 'first' | 'last') => {
    const tops = found.map((each) => topOf(each[end].value ?? 0))
    return apart(tops, LINE).map((top, index) => top - (tops[index] ?? 0))
  }
  const [first, last] = [shifts('first'), shifts('last')]
  return found.map((each, index) => ({ ...each, shift: { first: first[index] ?? 0, last: last[index] ?? 0 } }))
}

/** Half the width has room for every third year. */
function axis(years: readonly number[], { width }: Chart): Markish {
  const every = width === 'half' ? 3 : 1
  const shown = years.filter((year) => (year - (years.at(-1) ?? 0)) % every === 0)
  const look = { fontSize: SIZE.label, fill: ROLES.muted }
  return text(shown, { x: (year: number) => year, frameAnchor: 'bottom', text: String, dy: 26, ...look })
}

const at = { x: (row: DataRow) => Number(row.label), y: 'value' }

/** A year without a figure interrupts the line; what is forecast or estimated is dashed. */
function strokes(chart: Chart, { rows, first, last }: Series): Markish[] {
  const { mark, colour } = rowPaint(chart, last)
  const actor = mark.replace('bar', '').trim()
  const look = { ...at, stroke: colour, strokeWidth: 3, className: `line ${actor}` }
  const runs = rows.flatMap((row, index) => (isOutline(row) ? [rows[index - 1], row] : []))
  const unsure = [...new Set(runs)].filter((row) => row !== undefined)
  return [
    line(
      rows.filter((row) => !isOutline(row)),
      look,
    ),
    ...(unsure.length > 1 ? [line(unsure, { ...look, strokeDasharray: '9 5' })] : []),
    dot([first, last], { ...at, r: 6, fill: colour, className: `point ${actor}` }),
  ]
}

const figureWidth = (row: DataRow, style: NumberStyle) => widthOf(formatNumber(row.value ?? 0, style), SIZE.label, 600)

function words({ name, first, last, shift }: Series, style: NumberStyle, widest: number): Markish[] {
  const figure = (row: DataRow) => formatNumber(row.value ?? 0, style)
  const look = { ...at, fontSize: SIZE.label, fill: ROLES.ink }
  const strong = { ...look, fontWeight: 600, text: figure }
  const after = { dy: shift.last, textAnchor: 'start' as const }
  return [
    text([first], { ...strong, textAnchor: 'end', dx: -GAP.end, dy: shift.first }),
    text([last], { ...strong, ...after, dx: GAP.end }),
    text([last], { ...look, ...after, text: () => name, dx: GAP.end + widest + GAP.words }),
  ]
}

/** Over the point it speaks of. */
function noted({ rows, notes }: Chart): Markish[] {
  return notes.flatMap((note) => {
    const row = rows.find((each) => each.label === note.at && each.value !== undefined)
    return row ? [text([row], { ...PENCIL, ...at, text: () => note.text, dy: -28 })] : []
  })
}

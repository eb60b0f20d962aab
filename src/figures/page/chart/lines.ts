/** Lines over years, one a series, each named where it ends. */
import { dot, line, type Markish, type PlotOptions, ruleY, text } from '@observablehq/plot'
import type { DataRow } from '../../../deck/model'
import { ROLES } from '../roles'
import { apart, widthOf } from './labels'
import { pencil } from './notes'
import { formatNumber, type NumberStyle, numberStyle } from './numbers'
import { isOutline, rowPaint, scaleOf } from './rows'
import type { Sheet } from './sheet'

/** Px: over and under the lines, from the end of a line to its words, between words, and a line of words. */
const PX = {
  landscape: { top: 20, bottom: 44, end: 14, words: 10, line: 26, dot: 6 },
  portrait: { top: 14, bottom: 28, end: 9, words: 0, line: 17, dot: 4.5 },
}

/** A series with its first and last figure, and how far their words are moved so that they do not lie on others. */
interface Series {
  rows: DataRow[]
  name: string
  /** Under the name. */
  note: string[]
  first: DataRow
  last: DataRow
  shift: { first: number; last: number }
}

export function lineMarks(sheet: Sheet): PlotOptions {
  const style = numberStyle(sheet)
  const px = PX[sheet.form]
  const { width, height } = sheet.room
  const years = [...new Set(sheet.rows.map((row) => Number(row.label)))].sort((a, b) => a - b)
  const [least, most] = scaleOf(sheet.rows.map((row) => row.value ?? 0))
  const series = seriesOf(sheet, (value) => ((most - value) / (most - least || 1)) * (height - px.top - px.bottom))
  const figures = (end: 'first' | 'last') => Math.max(...series.map((each) => figureWidth(each[end], style, sheet)))
  const names = Math.max(...series.map((each) => nameWidth(each, sheet)))
  const after = sheet.form === 'portrait' ? Math.max(figures('last'), names) : figures('last') + px.words + names
  const marginLeft = Math.ceil(figures('first')) + px.end + 4
  const marginRight = Math.ceil(px.end + after) + 4
  const yearWidth = (width - marginLeft - marginRight) / ((years.at(-1) ?? 0) - (years[0] ?? 0) || 1)
  return {
    ...{ width, height, marginTop: px.top, marginBottom: px.bottom, marginLeft, marginRight },
    x: { domain: [years[0] ?? 0, years.at(-1) ?? 1], axis: null },
    y: { domain: [least, most], axis: null },
    marks: [
      ruleY([0], { stroke: ROLES.ink, strokeWidth: 2, className: 'ground' }),
      axis(years, yearWidth, sheet),
      ...series.flatMap((each) => [...strokes(sheet, each), ...words(each, style, sheet, figures('last'))]),
      ...noted(sheet),
    ],
  }
}

function seriesOf(sheet: Sheet, topOf: (value: number) => number): Series[] {
  const { rows, notes } = sheet
  const { line } = PX[sheet.form]
  const names = [...new Set(rows.map((row) => row.series))]
  const found = names.flatMap((name) => {
    const own = rows.filter((row) => row.series === name).sort((a, b) => Number(a.label) - Number(b.label))
    const known = own.filter((row) => row.value !== undefined)
    const [first, last] = [known[0], known.at(-1)]
    const note = notes.filter(({ at }) => at === name).map(({ text }) => text)
    return first && last ? [{ rows: own, name, note, first, last }] : []
  })
  const shifts = (end: 'first' | 'last', deepOf: (each: (typeof found)[number]) => number) => {
    const tops = found.map((each) => topOf(each[end].value ?? 0))
    const heights = found.map((each) => line * deepOf(each))
    return apart(tops, heights, topOf(0) + line).map((top, index) => top - (tops[index] ?? 0))
  }
  const [first, last] = [shifts('first', () => 1), shifts('last', (each) => deep(each, sheet))]
  return found.map((each, index) => ({ ...each, shift: { first: first[index] ?? 0, last: last[index] ?? 0 } }))
}

/** How many lines of words stand at the end of a line. */
const deep = ({ note }: Pick<Series, 'note'>, { form }: Sheet) => (form === 'portrait' ? 2 : 1) + note.length

const nameWidth = ({ name, note }: Series, { size }: Sheet) =>
  Math.max(widthOf(name, size.label), ...note.map((text) => widthOf(text, size.note)))

/** The first and the last year, and as many at equal distances between them as have room. */
function axis(years: readonly number[], yearWidth: number, { size }: Sheet): Markish {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const room = widthOf(String(last), size.label) * 1.4
  const every = STEPS.find((step) => step * yearWidth >= room) ?? last - first
  const regular = years.filter((year) => (last - year) % every === 0)
  const shown =
    (regular[0] ?? 0) === first ? regular : [first, ...regular.filter((year) => (year - first) * yearWidth >= room)]
  const look = { fontSize: size.label, fill: ROLES.muted }
  return text(shown, { x: (year: number) => year, frameAnchor: 'bottom', text: String, dy: size.line, ...look })
}

/** Years between two that are written. */
const STEPS = [1, 2, 3, 5, 10, 20, 25, 50, 100]

const at = { x: (row: DataRow) => Number(row.label), y: 'value' }

/** A year without a figure interrupts the line; what is forecast or estimated is dashed. */
function strokes(sheet: Sheet, { rows, first, last }: Series): Markish[] {
  const { mark, colour } = rowPaint(sheet, last)
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
    dot([first, last], { ...at, r: PX[sheet.form].dot, fill: colour, className: `point ${actor}` }),
  ]
}

const figureWidth = (row: DataRow, style: NumberStyle, { size }: Sheet) =>
  widthOf(formatNumber(row.value ?? 0, style), size.label, 600)

function words(series: Series, style: NumberStyle, sheet: Sheet, widest: number): Markish[] {
  const { first, last, shift, name, note } = series
  const { size, form } = sheet
  const px = PX[form]
  const look = { ...at, fontSize: size.label, fill: ROLES.ink }
  const strong = { ...look, fontWeight: 600, text: (row: DataRow) => formatNumber(row.value ?? 0, style) }
  // Where it is narrow the name stands under the figure.
  const [dx, down] = form === 'portrait' ? [px.end, px.line] : [px.end + widest + px.words, 0]
  const after = (dx: number, dy: number) => ({ dx, dy: shift.last + dy, textAnchor: 'start' as const })
  const notes = note.map((each, index) => {
    return text([last], { ...pencil(size), ...at, text: () => each, ...after(dx, down + (index + 1) * px.line) })
  })
  return [
    text([first], { ...strong, textAnchor: 'end', dx: -px.end, dy: shift.first }),
    text([last], { ...strong, ...after(px.end, 0) }),
    text([last], { ...look, ...after(dx, down), text: () => name }),
    ...notes,
  ]
}

/** Over the point it speaks of. */
function noted({ rows, notes, size }: Sheet): Markish[] {
  return notes.flatMap((note) => {
    const row = rows.find((each) => each.label === note.at && each.value !== undefined)
    return row ? [text([row], { ...pencil(size), ...at, text: () => note.text, dy: -28 })] : []
  })
}

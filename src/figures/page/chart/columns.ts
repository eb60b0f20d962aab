/** Columns over time: one for each row, on a common ground. */
import { barY, type Markish, type PlotOptions, ruleY, text } from '@observablehq/plot'
import type { Chart, DataRow } from '../../../deck/model'
import { timeSlots } from '../../../deck/time/time-slots'
import { ROLES } from '../roles'
import { changeMarks, changeOf, changeWidth } from './change'
import { hatching } from './hatching'
import { figureLook, figureOf, lines, numberStyle, SIZE, widthOf } from './labels'
import { LEADER, leader, PENCIL, type Scale } from './notes'
import { chartWidth, extentOf, heightOf, isOutline, rowPaint, scaleOf } from './rows'

/** The widest that words beside the last column, and over another, may be, px. */
const NOTE = { beside: 260, over: 190 }
/** Height of a line of words, px. */
const LINE = 25
/** Air between columns and at the ends, shares of a column's step. */
const [INNER, OUTER] = [0.45, 0.24]

interface Note {
  row: DataRow
  words: string[]
  /** Whether it stands beside the last column and not over its own. */
  beside: boolean
}

export function columnMarks(chart: Chart): PlotOptions {
  const { rows } = chart
  const notes = notesOf(chart)
  const [least, most] = scaleOf(rows.map((row) => extentOf(row).most))
  const change = changeOf(chart)
  const right = Math.max(widthBeside(notes), change ? changeWidth(change) : 0)
  const room = chartWidth(chart) - 4 - right
  const slots = slotsOf(rows)
  const names = rows.map(({ label }) => lines(label, SIZE.label, room / slots.length - 12))
  const bottom = 14 + Math.max(...names.map((each) => each.length)) * LINE + (least < 0 ? LINE : 0)
  return {
    ...{ width: chartWidth(chart), height: heightOf(chart) },
    ...{ marginLeft: 4, marginRight: Math.ceil(right), marginBottom: bottom },
    marginTop: topOf(chart, notes, most, heightOf(chart) - bottom),
    x: { type: 'band', domain: slots, axis: null, paddingInner: INNER, paddingOuter: OUTER },
    y: { domain: [least, most], axis: null },
    marks: [
      ...rows.flatMap((row) => column(chart, row)),
      ruleY([0], { stroke: ROLES.ink, strokeWidth: 2, className: 'ground' }),
      ...rows.flatMap((row, index) => labels(chart, row, names[index] ?? [])),
      ...(change ? changeMarks(change) : []),
      ...notes.flatMap((note) => noted(note, (room / (slots.length - INNER + 2 * OUTER)) * (1 - INNER))),
    ],
  }
}

/** Room for the words beside the last column, px. */
function widthBeside(notes: readonly Note[]): number {
  const beside = notes.filter((note) => note.beside).flatMap(({ words }) => words)
  return beside.length > 0 ? Math.max(...beside.map((words) => widthOf(words, SIZE.note))) + LEADER : 4
}

/** Where columns can stand: one place for each row, and one for each year that is missing between two. */
function slotsOf(rows: readonly DataRow[]): string[] {
  const labels = rows.map(({ label }) => label)
  return timeSlots(labels) ?? labels
}

/** Room over the columns, px: enough for the figure of the highest, and for the words over any. */
function topOf({ rows }: Chart, notes: readonly Note[], most: number, height: number): number {
  const needs = rows.map((row) => {
    const over = notes.filter((note) => note.row === row && !note.beside).flatMap(({ words }) => words)
    const share = Math.max(0, extentOf(row).most) / (most || 1)
    const words = 34 + over.length * LINE
    // The column's top is `(1 - share) * (height - top)` under the frame's; the words need the rest.
    return share === 0 ? 0 : (words - (1 - share) * height) / share
  })
  return Math.ceil(Math.max(34, ...needs))
}

function column(chart: Chart, row: DataRow): Markish[] {
  const { sure, most } = extentOf(row)
  const { mark, colour } = rowPaint(chart, row)
  const x = () => row.label
  const outline = { x, fill: ROLES.paper, stroke: colour, strokeWidth: 2, inset: 1, className: `${mark} outlined` }
  if (isOutline(row)) return [barY([row], { ...outline, strokeDasharray: '6 4', y1: 0, y2: most })]
  const solid = sure === 0 ? [] : [barY([row], { x, y1: 0, y2: sure, fill: colour, className: mark })]
  return most > sure ? [...solid, barY([row], { ...outline, y1: sure, y2: most }), hatched(row)] : solid
}

/** Between the two rival figures. */
function hatched(row: DataRow): Markish {
  return (_index, scales) => {
    const [x, y] = [scales.x as unknown as Scale, scales.y as unknown as Scale]
    const { sure, most } = extentOf(row)
    const top = y(most) ?? 0
    return hatching((x(row.label) ?? 0) + 1, top + 1, (x.bandwidth?.() ?? 0) - 2, (y(sure) ?? 0) - top - 2)
  }
}

/** The figure beyond the column's end, the name under the chart. */
function labels(chart: Chart, row: DataRow, name: readonly string[]): Markish[] {
  const { most } = extentOf(row)
  const x = () => row.label
  const label = { fontSize: SIZE.label, fill: ROLES.muted, lineHeight: 1.25 }
  const below = most < 0
  const dy = { dy: below ? 20 : -18 }
  const under = {
    frameAnchor: 'bottom' as const,
    lineAnchor: 'top' as const,
    dy: chart.rows.some(isNegative) ? 34 : 14,
  }
  return [
    text([row], { x, y: () => most, text: () => figureOf(row, numberStyle(chart)), ...dy, ...figureLook(row) }),
    text([row], { x, text: () => name.join('\n'), ...under, ...label }),
  ]
}

const isNegative = (row: DataRow) => extentOf(row).most < 0

/** Beside the last column, over any other. */
function notesOf({ rows, notes }: Chart): Note[] {
  return notes.flatMap((note) => {
    const row = rows.find((each) => each.label === note.at)
    if (!row) return []
    const beside = row === rows.at(-1)
    return [{ row, beside, words: lines(note.text, SIZE.note, beside ? NOTE.beside : NOTE.over) }]
  })
}

function noted({ row, words, beside }: Note, width: number): Markish[] {
  const { most } = extentOf(row)
  const place = { ...PENCIL, x: () => row.label, y: () => most, text: () => words.join('\n') }
  if (!beside) return [text([row], { ...place, lineAnchor: 'bottom', dy: -36 })]
  const dx = Math.round(width / 2) + LEADER
  const style = { textAnchor: 'start', lineAnchor: 'top', dx, dy: 4 } as const
  return [text([row], { ...place, ...style }), leader(row.label, most, dx, 16)]
}

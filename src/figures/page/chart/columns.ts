/** Columns over time: one for each row, on a common ground. */
import { barY, type Markish, type PlotOptions, ruleY, text } from '@observablehq/plot'
import type { DataRow } from '../../../deck/model'
import { timeSlots } from '../../../deck/time/time-slots'
import { ROLES } from '../roles'
import { changeExtent, changeMarks, changeWidth } from './change'
import { hatching } from './hatching'
import { figureLook, lines, widthOf } from './labels'
import { columnRows } from './level'
import { keyHeight, levelsWidth, roomOver } from './level-names'
import { levelMarks } from './levels'
import { LEADER, leader, pencil, type Scale } from './notes'
import { figureOf, numberStyle } from './numbers'
import { extentOf, isOutline, rowPaint, scaleOf } from './rows'
import type { Sheet } from './sheet'

/** The widest that words beside the last column, and over another, may be, px. */
const NOTE = { beside: 260, over: 190 }
/** Air between columns and at the ends, shares of a column's step. */
const [INNER, OUTER] = [0.45, 0.24]

interface Note {
  row: DataRow
  words: string[]
  /** Whether it stands beside the last column and not over its own. */
  beside: boolean
}

export function columnMarks(sheet: Sheet): PlotOptions {
  const { form, room } = sheet
  const rows = columnRows(sheet)
  const notes = notesOf(sheet, rows)
  const [least, most] = scaleOf(sheet.rows.map((row) => extentOf(row).most))
  const right = Math.max(widthBeside(notes, sheet), levelsWidth(sheet), changeWidth(sheet))
  const slots = slotsOf(rows)
  const step = (room.width - 4 - right) / (slots.length - INNER + 2 * OUTER)
  const names = rows.map(({ label }) => lines(label, sheet.size.label, step - (form === 'portrait' ? 4 : 12)))
  const height = room.height + (form === 'portrait' ? keyHeight(sheet) : 0)
  const bottom = underneath(sheet, names, least < 0)
  return {
    ...{ width: room.width, height, marginLeft: 4, marginRight: Math.ceil(right), marginBottom: bottom },
    marginTop: topWithNames(sheet, topOf(sheet, notes, most, height - bottom), { least, most, end: height - bottom }),
    ...scales(slots, [least, most]),
    marks: [
      ...rows.flatMap((row) => column(sheet, row)),
      ruleY([0], { stroke: ROLES.ink, strokeWidth: 2, className: 'ground' }),
      ...rows.flatMap((row, index) => labels(sheet, row, names[index] ?? [])),
      ...changeMarks(sheet),
      ...levelMarks(sheet, (y) => changeExtent(y, sheet)),
      ...notes.flatMap((note) => noted(note, sheet, step * (1 - INNER))),
    ],
  }
}

const scales = (domain: string[], extent: [number, number]): PlotOptions => ({
  x: { type: 'band', domain, axis: null, paddingInner: INNER, paddingOuter: OUTER },
  y: { domain: extent, axis: null },
})

/** Room for the words beside the last column, px. */
function widthBeside(notes: readonly Note[], { size }: Sheet): number {
  const beside = notes.filter((note) => note.beside).flatMap(({ words }) => words)
  return beside.length > 0 ? Math.max(...beside.map((words) => widthOf(words, size.note))) + LEADER : 4
}

/** Room for the columns' names and for the key, px. */
function underneath(sheet: Sheet, names: readonly string[][], hasLosses: boolean): number {
  const { line } = sheet.size
  return 14 + Math.max(...names.map((each) => each.length)) * line + (hasLosses ? line : 0) + keyHeight(sheet)
}

/** The room over the columns, px, grown for the names of lines that begin above it; the scale's zero stays at `end`. */
function topWithNames(
  sheet: Sheet,
  top: number,
  { least, most, end }: Record<'least' | 'most' | 'end', number>,
): number {
  let room = top
  // The scale shrinks as the room over it grows; a few rounds settle it.
  for (let round = 0; round < 4; round++) {
    const from = room
    const y = (value: string | number) => from + ((most - Number(value)) / (most - least || 1)) * (end - from)
    room += roomOver(sheet, y, changeExtent(y, sheet))
  }
  return Math.ceil(room)
}

/** Where columns can stand: one place for each row, and one for each year that is missing between two. */
function slotsOf(rows: readonly DataRow[]): string[] {
  const labels = rows.map(({ label }) => label)
  return timeSlots(labels) ?? labels
}

/** Room over the columns, px: enough for the figure of the highest, and for the words over any. */
function topOf(sheet: Sheet, notes: readonly Note[], most: number, height: number): number {
  const { value: figure, line } = sheet.size
  const needs = sheet.rows.map((row) => {
    const over = notes.filter((note) => note.row === row && !note.beside).flatMap(({ words }) => words)
    const share = Math.max(0, extentOf(row).most) / (most || 1)
    const words = figure + 12 + over.length * line
    // The column's top is `(1 - share) * (height - top)` under the frame's; the words need the rest.
    return share === 0 ? 0 : (words - (1 - share) * height) / share
  })
  return Math.ceil(Math.max(figure + 12, ...needs))
}

function column(chart: Sheet, row: DataRow): Markish[] {
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
function labels(sheet: Sheet, row: DataRow, name: readonly string[]): Markish[] {
  const { size } = sheet
  const { most } = extentOf(row)
  const x = () => row.label
  const label = { fontSize: size.label, fill: ROLES.muted, lineHeight: 1.25 }
  const below = most < 0
  const dy = { dy: below ? size.value - 2 : -size.value * 0.68 }
  const under = {
    frameAnchor: 'bottom' as const,
    lineAnchor: 'top' as const,
    dy: sheet.rows.some(isNegative) ? size.line + 9 : 14,
  }
  return [
    text([row], { x, y: () => most, text: () => figureOf(row, numberStyle(sheet)), ...dy, ...figureLook(row, size) }),
    text([row], { x, text: () => name.join('\n'), ...under, ...label }),
  ]
}

const isNegative = (row: DataRow) => extentOf(row).most < 0

/** Beside the last column, over any other. */
function notesOf({ notes, form, size }: Sheet, rows: readonly DataRow[]): Note[] {
  const most = form === 'portrait' ? { beside: 90, over: 90 } : NOTE
  return notes.flatMap((note) => {
    const row = rows.find((each) => each.label === note.at)
    if (!row) return []
    const beside = row === rows.at(-1)
    return [{ row, beside, words: lines(note.text, size.note, beside ? most.beside : most.over) }]
  })
}

function noted({ row, words, beside }: Note, { size }: Sheet, width: number): Markish[] {
  const { most } = extentOf(row)
  const place = { ...pencil(size), x: () => row.label, y: () => most, text: () => words.join('\n') }
  if (!beside) return [text([row], { ...place, lineAnchor: 'bottom', dy: -size.value - 14 })]
  const dx = Math.round(width / 2) + LEADER
  const style = { textAnchor: 'start', lineAnchor: 'top', dx, dy: 4 } as const
  return [text([row], { ...place, ...style }), leader(row.label, most, dx, 16)]
}

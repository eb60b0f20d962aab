/** Bars for categories: one row each, its words beside it. With a total, each begins where the one before ended. */
import { type BarXOptions, barX, type Markish, type PlotOptions, ruleX, text } from '@observablehq/plot'
import type { Chart } from '../../../deck/model'
import { ROLES } from '../roles'
import { barPaint, firmnessOf } from './bar-paint'
import { GAP } from './bar-row'
import { hatching } from './hatching'
import { besideLook, figureLook, figureWidth, widthOf } from './labels'
import { LEADER, leader, pencil, type Scale } from './notes'
import { figureOf, type NumberStyle, numberStyle } from './numbers'
import { bands, endOf, type Placed, place } from './place-labels'
import { extentOf, isOutline, scaleOf } from './rows'
import type { Sheet, Sizes } from './sheet'
import { marksOfTotal, strikes } from './total-line'

/** Height of a row with its air, px: alone, and in a group. */
const ROW = { alone: 60, grouped: 48 }

export function barMarks(chart: Sheet): PlotOptions {
  const { size, room } = chart
  const [rows, style] = [place(chart), numberStyle(chart)]
  const { names, grouped } = bands(rows)
  const [least, most] = scaleOf(rows.map(endOf))
  const [rungs, losses] = [columnOf(rows, size), lossesOf(rows, style, size)]
  const left = leftOf(rows, size) + rungs + losses
  const beside = rows.map((row) => besideWidth(chart, row, style))
  const right = roomBeside(rows, beside, [least, most], room.width - left)
  const perUnit = (room.width - left - right) / (most - least || 1)
  const isStruck = rows.map((row, index) => strikes(chart, row, (beside[index] ?? 0) / perUnit))
  return {
    height: Math.min(room.height, names.length * (grouped ? ROW.grouped : ROW.alone)),
    ...{ width: room.width, marginLeft: left, marginRight: right, marginTop: 0, marginBottom: 0 },
    ...scales(names, grouped, [least, most]),
    marks: [
      ...marksOfTotal(chart, rows, (index) => (isStruck[index] ? 8 : (beside[index] ?? 0))),
      ...rows.flatMap((row) => bar(chart, row)),
      ruleX([0], { stroke: ROLES.ink, strokeWidth: 2, className: 'ground' }),
      ...labels(rows, { left, rungs, losses }, size),
      ...rows.flatMap((row, index) => figure(row, style, isStruck[index] ?? false, size)),
      ...rows.flatMap((row) => noted(chart, row, style)),
    ],
  }
}

const scales = (domain: string[], grouped: boolean, extent: [number, number]): PlotOptions => ({
  y: { type: 'band', domain, axis: null, paddingInner: grouped ? 0.08 : 0.36, paddingOuter: 0.18 },
  x: { domain: extent, axis: null },
})

/** Room for the names on the left. */
const leftOf = (rows: readonly Placed[], size: Sizes) =>
  Math.ceil(Math.max(...rows.map(({ label }) => widthOf(label, size.label)))) + 16

/** Room for figures of bars that go to the left. */
export const lossesOf = (rows: readonly Placed[], style: NumberStyle, size: Sizes) =>
  Math.ceil(Math.max(...rows.map((row) => (endOf(row) < 0 ? figureWidth(row, style, size) + GAP : 0))))

/** How firm each promise is stands in a column of its own. */
function columnOf(rows: readonly Placed[], size: Sizes): number {
  const widest = Math.max(...rows.map(({ rung }) => widthOf(rung, size.label)))
  return widest === 0 ? 0 : Math.ceil(widest) + 28
}

/** How much of the width must stay free on the right for the words beside the bars. */
export function roomBeside(
  rows: readonly Placed[],
  beside: readonly number[],
  [least, most]: [number, number],
  width: number,
): number {
  const ends = rows.map((row) => (Math.max(0, endOf(row)) - least) / (most - least || 1))
  let room = 4
  // A bar's end moves left as the room grows; a few rounds settle it.
  for (let round = 0; round < 12; round++) {
    room += Math.max(0, ...ends.map((end, index) => end * (width - room) + (beside[index] ?? 0) - width))
  }
  return Math.ceil(room)
}

function bar(chart: Chart, row: Placed): Markish[] {
  const { sure, most } = extentOf(row)
  const { mark, colour } = barPaint(chart, row)
  const y = () => row.id
  const outline = { y, fill: ROLES.paper, stroke: colour, strokeWidth: 2, inset: 1, className: `${mark} outlined` }
  const [start, end] = [row.from, row.from + most]
  if (isOutline(row)) return [barX([row], { ...outline, strokeDasharray: '6 4', x1: start, x2: end })]
  const solid =
    sure === 0 ? [] : [barX([row], { y, x1: start, x2: start + sure, ...fillOf(chart, row, colour), className: mark })]
  return most > sure ? [...solid, barX([row], { ...outline, x1: start + sure, x2: end }), hatched(row)] : solid
}

function fillOf(chart: Chart, row: Placed, colour: string): BarXOptions {
  const firmness = firmnessOf(chart, row)
  if (firmness === undefined) return { fill: colour }
  return { fill: ROLES.muted, fillOpacity: firmness, stroke: ROLES.muted, strokeWidth: 1.5, inset: 0.75 }
}

/** Between the two rival figures. */
function hatched(row: Placed): Markish {
  return (_index, scales) => {
    const [x, y] = [scales.x as unknown as Scale, scales.y as unknown as Scale]
    const { sure, most } = extentOf(row)
    const [left, right] = [x(row.from + sure) ?? 0, x(row.from + most) ?? 0]
    return hatching(left + 1, (y(row.id) ?? 0) + 1, right - left - 2, (y.bandwidth?.() ?? 0) - 2)
  }
}

/** Names on the left, each said once in its group: beside the bars, or in columns with the rungs. */
function labels(
  rows: readonly Placed[],
  { left, rungs, losses }: Record<'left' | 'rungs' | 'losses', number>,
  size: Sizes,
): Markish[] {
  const look = { y: 'id', fontSize: size.label, frameAnchor: 'left' as const }
  const beside = { textAnchor: 'end' as const, dx: -12 - losses }
  const column = { textAnchor: 'start' as const, dx: -left }
  const names = { ...look, ...(rungs > 0 ? column : beside), text: 'label', fill: ROLES.ink }
  const rung = { ...look, ...column, dx: -rungs - losses - 4, text: 'rung', fill: ROLES.muted }
  return [
    text(
      rows.filter((row) => row.leads),
      names,
    ),
    text(rows, rung),
  ]
}

/** The figure at the bar's end, then the series. */
function figure(row: Placed, style: NumberStyle, isBefore: boolean, size: Sizes): Markish[] {
  if (isBefore) {
    const before = { x: () => row.from, y: () => row.id, textAnchor: 'end' as const, dx: -GAP }
    return [text([row], { ...before, ...figureLook(row, size), text: () => figureOf(row, style) })]
  }
  const end = endOf(row)
  const look = { y: () => row.id }
  const series = { ...look, x: () => Math.max(0, end), text: () => row.series, textAnchor: 'start' as const }
  const dx = end < 0 ? GAP : 2 * GAP + figureWidth(row, style, size)
  const side = end < 0 ? { textAnchor: 'end' as const, dx: -GAP } : { textAnchor: 'start' as const, dx: GAP }
  return [
    text([row], { ...look, ...figureLook(row, size), x: () => end, text: () => figureOf(row, style), ...side }),
    text([row], { ...series, dx, ...besideLook(row, size) }),
  ]
}

/** Room for the words behind a bar without its note, px. */
export function wordsWidth(row: Placed, style: NumberStyle, size: Sizes): number {
  const look = besideLook(row, size)
  const own = endOf(row) < 0 ? 0 : figureWidth(row, style, size) + GAP
  return GAP + own + (row.series ? widthOf(row.series, look.fontSize, look.fontWeight) : 0)
}

export const noteOf = ({ notes }: Chart, row: Placed) =>
  row.leads ? notes.find(({ at }) => at === row.label) : undefined

function besideWidth(chart: Sheet, row: Placed, style: NumberStyle): number {
  const note = noteOf(chart, row)
  return wordsWidth(row, style, chart.size) + (note ? LEADER + widthOf(note.text, chart.size.note) : 0)
}

/** Behind the words beside the bar. */
function noted(chart: Sheet, row: Placed, style: NumberStyle): Markish[] {
  const note = noteOf(chart, row)
  if (!note) return []
  const x = Math.max(0, endOf(row))
  const dx = wordsWidth(row, style, chart.size) + LEADER
  const words = { ...pencil(chart.size), y: () => row.id, x: () => x, text: () => note.text, dx }
  return [leader(x, row.id, dx), text([row], { ...words, textAnchor: 'start' })]
}

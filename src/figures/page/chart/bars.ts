/** Bars for categories: one row each, its words beside it. With a total, each begins where the one before ended. */
import { type BarXOptions, barX, type Markish, type PlotOptions, ruleX, text } from '@observablehq/plot'
import type { Chart } from '../../../deck/model'
import { ROLES } from '../roles'
import { hatching } from './hatching'
import { figureLook, figureOf, figureWidth, type NumberStyle, numberStyle, SIZE, widthOf } from './labels'
import { LEADER, leader, PENCIL, type Scale } from './notes'
import { bands, endOf, type Placed, place } from './place-labels'
import { chartWidth, extentOf, heightOf, isOutline, type RowPaint, rowPaint, scaleOf } from './rows'
import { marksOfTotal, strikes } from './total-line'

/** Height of a row with its air, px: alone, and in a group. */
const ROW = { alone: 60, grouped: 48 }
/** From a bar to its words, and between words, px. */
const GAP = 10

export function barMarks(chart: Chart): PlotOptions {
  const [rows, style, room] = [place(chart), numberStyle(chart), chartWidth(chart)]
  const { names, grouped } = bands(rows)
  const [least, most] = scaleOf(rows.map(endOf))
  const [rungs, losses] = [columnOf(rows), lossesOf(rows, style)]
  const left = leftOf(rows) + rungs + losses
  const beside = rows.map((row) => besideWidth(chart, row, style))
  const right = roomBeside(rows, beside, [least, most], room - left)
  const perUnit = (room - left - right) / (most - least || 1)
  const isStruck = rows.map((row, index) => strikes(chart, row, (beside[index] ?? 0) / perUnit))
  return {
    height: Math.min(heightOf(chart), names.length * (grouped ? ROW.grouped : ROW.alone)),
    ...{ width: room, marginLeft: left, marginRight: right, marginTop: 0, marginBottom: 0 },
    y: { type: 'band', domain: names, axis: null, paddingInner: grouped ? 0.08 : 0.36, paddingOuter: 0.18 },
    x: { domain: [least, most], axis: null },
    marks: [
      ...marksOfTotal(chart, rows, (index) => (isStruck[index] ? 8 : (beside[index] ?? 0))),
      ...rows.flatMap((row) => bar(chart, row)),
      ruleX([0], { stroke: ROLES.ink, strokeWidth: 2, className: 'ground' }),
      ...labels(rows, { left, rungs, losses }),
      ...rows.flatMap((row, index) => figure(row, style, isStruck[index] ?? false)),
      ...rows.flatMap((row) => noted(chart, row, style)),
    ],
  }
}

/** Room for the names on the left. */
const leftOf = (rows: readonly Placed[]) =>
  Math.ceil(Math.max(...rows.map(({ label }) => widthOf(label, SIZE.label)))) + 16

/** Room for figures of bars that go to the left. */
const lossesOf = (rows: readonly Placed[], style: NumberStyle) =>
  Math.ceil(Math.max(...rows.map((row) => (endOf(row) < 0 ? figureWidth(row, style) + GAP : 0))))

/** How firm each promise is stands in a column of its own. */
function columnOf(rows: readonly Placed[]): number {
  const widest = Math.max(...rows.map(({ rung }) => widthOf(rung, SIZE.label)))
  return widest === 0 ? 0 : Math.ceil(widest) + 28
}

/** How much of the width must stay free on the right for the words beside the bars. */
function roomBeside(
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

/** Bars that stand for no row of the data. */
const OWN: Record<string, RowPaint> = {
  total: { mark: 'bar', colour: ROLES.ink },
  sum: { mark: 'bar', colour: ROLES.accent },
}

function bar(chart: Chart, row: Placed): Markish[] {
  const { sure, most } = extentOf(row)
  const { mark, colour } = OWN[row.id] ?? rowPaint(chart, row)
  const y = () => row.id
  const outline = { y, fill: ROLES.paper, stroke: colour, strokeWidth: 2, inset: 1, className: `${mark} outlined` }
  const [start, end] = [row.from, row.from + most]
  if (isOutline(row)) return [barX([row], { ...outline, strokeDasharray: '6 4', x1: start, x2: end })]
  const solid =
    sure === 0 ? [] : [barX([row], { y, x1: start, x2: start + sure, ...fillOf(chart, row, colour), className: mark })]
  return most > sure ? [...solid, barX([row], { ...outline, x1: start + sure, x2: end }), hatched(row)] : solid
}

/** Parts of a total grow paler from rung to rung, in the order in which the data name them. */
function fillOf(chart: Chart, row: Placed, colour: string): BarXOptions {
  const rungs = [...new Set(chart.rows.map(({ rung }) => rung).filter(Boolean))]
  if (!chart.total || !row.rung || rungs.length < 2) return { fill: colour }
  const firmness = 1 - rungs.indexOf(row.rung) / (rungs.length - 1)
  return { fill: ROLES.muted, fillOpacity: 0.3 + 0.7 * firmness, stroke: ROLES.muted, strokeWidth: 1.5, inset: 0.75 }
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
): Markish[] {
  const look = { y: 'id', fontSize: SIZE.label, frameAnchor: 'left' as const }
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
function figure(row: Placed, style: NumberStyle, isBefore: boolean): Markish[] {
  if (isBefore) {
    const before = { x: () => row.from, y: () => row.id, textAnchor: 'end' as const, dx: -GAP }
    return [text([row], { ...before, ...figureLook(row), text: () => figureOf(row, style) })]
  }
  const end = endOf(row)
  const look = { y: () => row.id }
  const series = { ...look, x: () => Math.max(0, end), text: () => row.series, textAnchor: 'start' as const }
  const dx = end < 0 ? GAP : 2 * GAP + figureWidth(row, style)
  const side = end < 0 ? { textAnchor: 'end' as const, dx: -GAP } : { textAnchor: 'start' as const, dx: GAP }
  return [
    text([row], { ...look, ...figureLook(row), x: () => end, text: () => figureOf(row, style), ...side }),
    text([row], { ...series, dx, fontSize: SIZE.label, fill: ROLES.muted }),
  ]
}

/** Room for the words behind a bar without its note, px. */
function wordsWidth(row: Placed, style: NumberStyle): number {
  const own = endOf(row) < 0 ? 0 : figureWidth(row, style) + GAP
  return GAP + own + (row.series ? widthOf(row.series, SIZE.label) : 0)
}

const noteOf = ({ notes }: Chart, row: Placed) => (row.leads ? notes.find(({ at }) => at === row.label) : undefined)

function besideWidth(chart: Chart, row: Placed, style: NumberStyle): number {
  const note = noteOf(chart, row)
  return wordsWidth(row, style) + (note ? LEADER + widthOf(note.text, SIZE.note) : 0)
}

/** Behind the words beside the bar. */
function noted(chart: Chart, row: Placed, style: NumberStyle): Markish[] {
  const note = noteOf(chart, row)
  if (!note) return []
  const x = Math.max(0, endOf(row))
  const dx = wordsWidth(row, style) + LEADER
  const words = { ...PENCIL, y: () => row.id, x: () => x, text: () => note.text, dx }
  return [leader(x, row.id, dx), text([row], { ...words, textAnchor: 'start' })]
}

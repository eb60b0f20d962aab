/** Bars on an upright phone: each name over its bars, notes under them, and below them the lens. */
import { lines as broken, widthOf } from '../measure'
import { shape, words } from '../parts'
import { ROLES } from '../roles'
import { type BarPlace, drawBar, drawFigure, GAP } from './bar-row'
import { lossesOf, noteOf, roomBeside, wordsWidth } from './bars'
import { figureWidth } from './labels'
import { drawLens, lensRows } from './lens/lens'
import { type NumberStyle, numberStyle } from './numbers'
import { endOf, type Placed, place } from './place-labels'
import { scaleOf } from './rows'
import type { Sheet } from './sheet'

/** Px: height of a bar, between bars of a group, between groups, and from a name's baseline to its bar. */
const PX = { bar: 17, within: 4, between: 12, name: 6 }

/** Elements from 0 0 on. */
export function drawStacked(sheet: Sheet): SVGElement[] {
  const outer = place({ ...sheet, rows: sheet.rows.filter(({ within }) => !within) })
  const drawn = drawStack(sheet, outer, { left: 0, top: 0, width: sheet.room.width })
  if (!sheet.lens) return drawn.drawn
  const lens = place({ ...sheet, sort: 'none', rows: lensRows(sheet) })
  // A note may stand where the ground opens.
  return [...drawLens(sheet, lens, { ...drawn, rows: outer }), ...drawn.drawn]
}

interface Stack {
  drawn: SVGElement[]
  bottom: number
  zero: number
  unit: number
  /** Tops and heights of the bars, in the order of the rows. */
  places: BarPlace[]
}

function drawStack(
  sheet: Sheet,
  rows: readonly Placed[],
  { left, top, width }: Record<'left' | 'top' | 'width', number>,
): Stack {
  const { size } = sheet
  const style = numberStyle(sheet)
  const [least, most] = scaleOf(rows.map(endOf))
  const beside = rows.map((row) => wordsWidth(row, style, size))
  const losses = lossesOf(rows, style, size)
  const room = width - losses - roomBeside(rows, beside, [least, most], width - losses)
  const unit = room / (most - least || 1)
  const stack: Stack = { drawn: [], bottom: top, zero: left + losses - least * unit + 1, unit, places: [] }
  for (const row of rows) {
    if (row.leads) stack.drawn.push(...name(sheet, row, left, stack))
    stack.drawn.push(...barWithFigure(sheet, row, stack), ...note(sheet, row, left, stack))
  }
  return stack
}

function barWithFigure(sheet: Sheet, row: Placed, stack: Stack): SVGElement[] {
  const { total } = sheet
  const { zero, unit } = stack
  const style = numberStyle(sheet)
  const bar = { zero, unit, top: stack.bottom, height: PX.bar }
  stack.places.push(bar)
  stack.bottom += PX.bar + PX.within
  const isStruck = total !== undefined && strikes(sheet, row, style, { ...bar, limit: total.value })
  const drawn = [...drawBar(sheet, row, bar), ...drawFigure(sheet, row, style, bar, isStruck)]
  return [...(total ? limit(zero + total.value * unit, bar) : []), ...drawn]
}

/** The name of a group in ink, and behind it how firm a promise is. */
function name({ size }: Sheet, row: Placed, left: number, stack: Stack): SVGElement[] {
  const first = stack.places.length === 0
  const line = stack.bottom + (first ? 0 : PX.between - PX.within) + size.label
  stack.bottom = line + PX.name
  const rung = row.rung
    ? [
        words(row.rung, [left + widthOf(row.label, size.label, 600) + GAP, line], {
          size: size.label,
          colour: ROLES.muted,
        }),
      ]
    : []
  return [words(row.label, [left, line], { size: size.label, weight: 600 }), ...rung]
}

function note(sheet: Sheet, row: Placed, left: number, stack: Stack): SVGElement[] {
  const { size, room } = sheet
  const said = noteOf(sheet, row)
  if (!said) return []
  const { zero, unit, top, height } = stack.places.at(-1) as BarPlace
  const behind = zero + Math.max(0, endOf(row)) * unit + wordsWidth(row, numberStyle(sheet), size) + GAP
  if (!sheet.total && behind + widthOf(said.text, size.note) <= room.width) {
    return [words(said.text, [behind, top + height / 2 + size.note * 0.35], { size: size.note, colour: ROLES.accent })]
  }
  return broken(said.text, size.note, room.width - left).map((text) => {
    stack.bottom += size.line
    return words(text, [left, stack.bottom - 3], { size: size.note, colour: ROLES.accent })
  })
}

/** A stretch of the total's line beside one bar: names stand between the bars. */
function limit(x: number, { top, height }: BarPlace): SVGElement[] {
  const ends = { x1: x, x2: x, y1: top - 3, y2: top + height + 3 }
  return [shape('line', { ...ends, stroke: ROLES.accent, 'stroke-width': 2, 'stroke-dasharray': '4 3' })]
}

/** Whether the line of the total would run through the figure behind a bar, which then stands before it. */
function strikes(
  { size }: Sheet,
  row: Placed,
  style: NumberStyle,
  { unit, limit: value }: BarPlace & { limit: number },
): boolean {
  const [end, wide] = [endOf(row) * unit, figureWidth(row, style, size) + 2 * GAP]
  return row.from * unit > wide && end < value * unit && end + wide > value * unit
}

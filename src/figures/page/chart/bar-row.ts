/** One bar at its place with its figure and series, where Observable Plot does not draw: on a phone, and in a lens. */
import { shape, words } from '../parts'
import { ROLES } from '../roles'
import { barPaint, firmnessOf } from './bar-paint'
import { hatching } from './hatching'
import { besideLook, figureLook, figureWidth } from './labels'
import { figureOf, type NumberStyle } from './numbers'
import { endOf, type Placed } from './place-labels'
import { extentOf, isOutline } from './rows'
import type { Sheet } from './sheet'

/** Px from a bar to its words, and between words. */
export const GAP = 10

/** Where a bar stands, px: its zero, how wide a unit is, its top and its height. */
export interface BarPlace {
  zero: number
  unit: number
  top: number
  height: number
}

/** The bar, and the rule it begins at. */
export function drawBar(sheet: Sheet, row: Placed, { zero, unit, top, height }: BarPlace): SVGElement[] {
  const { sure, most } = extentOf(row)
  const { mark, colour } = barPaint(sheet, row)
  const box = (from: number, to: number, inset: number) => {
    const [left, right] = [zero + Math.min(from, to) * unit, zero + Math.max(from, to) * unit]
    return { x: left + inset, y: top + inset, width: Math.max(1, right - left - 2 * inset), height: height - 2 * inset }
  }
  const [start, end] = [row.from, row.from + most]
  const frame = { class: `${mark} outlined`, fill: ROLES.paper, stroke: colour, 'stroke-width': 2 }
  const ends = { x1: zero, x2: zero, y1: top - 3, y2: top + height + 3 }
  const rule = shape('line', { ...ends, stroke: ROLES.ink, 'stroke-width': 2 })
  if (isOutline(row)) return [shape('rect', { ...box(start, end, 1), ...frame, 'stroke-dasharray': '6 4' }), rule]
  const firmness = firmnessOf(sheet, row)
  const paper = { fill: ROLES.muted, stroke: ROLES.muted, 'fill-opacity': String(firmness), 'stroke-width': 1.5 }
  const paint = firmness === undefined ? { fill: colour } : paper
  const inset = firmness === undefined ? 0 : 0.75
  const solid = sure === 0 ? [] : [shape('rect', { ...box(start, start + sure, inset), class: mark, ...paint })]
  if (most <= sure) return [...solid, rule]
  const open = box(start + sure, end, 1)
  return [...solid, shape('rect', { ...open, ...frame }), hatching(open.x, open.y, open.width, open.height), rule]
}

/** The figure beyond the bar's end, or before its beginning, and what the bar belongs to. */
export function drawFigure(
  { size }: Sheet,
  row: Placed,
  style: NumberStyle,
  { zero, unit, top, height }: BarPlace,
  isBefore = false,
): SVGElement[] {
  const end = endOf(row)
  const toLeft = isBefore || end < 0
  const x = zero + (isBefore ? row.from : end) * unit + (toLeft ? -GAP : GAP)
  const { fontSize, fontWeight: weight, fill: colour } = figureLook(row, size)
  const line = top + height / 2 + fontSize * 0.35
  const figure = words(figureOf(row, style), [x, line], {
    size: fontSize,
    weight,
    colour,
    anchor: toLeft ? 'end' : 'start',
  })
  if (!row.series) return [figure]
  const behind = end < 0 ? zero + GAP : x + figureWidth(row, style, size) + GAP
  const { fontSize: big, fontWeight, fill } = besideLook(row, size)
  return [figure, words(row.series, [behind, line], { size: big, weight: fontWeight, colour: fill })]
}

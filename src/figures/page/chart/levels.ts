/**
 * Another count of what columns show, or what was expected: a line across the column of its label, with its name on the
 * right of the last column, or in a key below.
 */
import type { Markish } from '@observablehq/plot'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { type Level, levelLine, levelsOf, paintOf, type Scales } from './level'
import { type FreeStretch, keyHeight, levelKey, nameBeside, placed } from './level-names'
import type { Scale } from './notes'
import { formatNumber, numberStyle } from './numbers'
import { chartStep, type Sheet } from './sheet'

/** A line's way past the column on each side, and radius of its ring, px. */
const PX = { past: 8, ring: 6 }

/** `free` is the stretch beside the last column, px from the top, in which no name may stand. */
export function levelMarks(sheet: Sheet, free: (y: Scale) => FreeStretch | undefined): Markish[] {
  const levels = levelsOf(sheet)
  if (levels.length === 0) return []
  return [
    (_index, scales, _values, { height }) => {
      const [x, y] = [scales.x as unknown as Scale, scales.y as unknown as Scale]
      const places = placed(levels, sheet, y, free(y))
      const group = shape('g')
      let below = height - keyHeight(sheet) + 10
      for (const level of levels) {
        const inside = level.rows.flatMap((row) => across(row, level, sheet, { x, y }))
        const step = chartStep(sheet, level.name)
        const top = places.get(level)
        if (top !== undefined) inside.push(...nameBeside(level, sheet, { x, y, top }))
        else {
          const key = levelKey(level, sheet, below)
          inside.push(...key.drawn)
          below = key.bottom
        }
        group.append(part('level', { step }, inside))
      }
      return group
    },
  ]
}

/** The line with its figure. */
function across(row: Level['rows'][number], level: Level, sheet: Sheet, { x, y }: Scales): SVGElement[] {
  const upright = sheet.form === 'portrait'
  const past = upright ? 4 : PX.past
  const [left, breadth, at] = [x(row.label) ?? 0, x.bandwidth?.() ?? 0, y(row.value) ?? 0]
  const [from, to] = [left - past, left + breadth + past]
  const colour = paintOf(level)
  const figure = formatNumber(row.value, numberStyle(sheet))
  if (row.status !== 'reported') {
    const look = { size: sheet.size.value, weight: 600, colour, anchor: 'middle' as const }
    return [
      levelLine([from, to, at], colour, '10 6'),
      words(figure, [left + breadth / 2, at - (upright ? 6 : 9)], look),
    ]
  }
  const casing = { x1: from, x2: to, y1: at, y2: at, stroke: ROLES.paper, 'stroke-width': upright ? 6 : 8 }
  const line = [shape('line', casing), levelLine([from, to, at], colour)]
  const { label: size } = sheet.size
  return [...line, ...(upright ? plated(figure, [left + breadth / 2, at], size) : ringed(figure, [from, at], size))]
}

/** On the line, where there is no gap between columns. */
function plated(figure: string, [middle, at]: readonly [number, number], size: number): SVGElement[] {
  const wide = widthOf(figure, size, 600) + 8
  const plate = { x: middle - wide / 2, y: at - 9, width: wide, height: 18, fill: ROLES.paper }
  return [shape('rect', plate), words(figure, [middle, at + 4.5], { size, weight: 600, anchor: 'middle' })]
}

/** In the gap before the column. */
function ringed(figure: string, [x, at]: readonly [number, number], size: number): SVGElement[] {
  const ring = { cx: x, cy: at, r: PX.ring, fill: ROLES.paper, stroke: ROLES.ink, 'stroke-width': 2.5 }
  const place = [x - PX.ring - 8, at + 7] as const
  return [shape('circle', ring), words(figure, place, { size, weight: 600, anchor: 'end' })]
}

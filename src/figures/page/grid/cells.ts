/** A cell in its place: a tint with a bar, a dashed frame, words crossed off, or a hairline. */
import type { GridCell, GridColumn } from '../../../deck/grid/grid'
import { lines as broken, widthOf } from '../measure'
import { shape, words } from '../parts'
import { ROLES } from '../roles'

interface CellPlace {
  left: number
  top: number
  width: number
  height: number
}

/** Largest first. */
const SIZES = [24, 20, 18]
const INDENT = 14

/** Words that have no room are given back. */
export function drawCell(
  cell: GridCell | undefined,
  column: GridColumn,
  place: CellPlace,
): { drawn: SVGElement[]; tooLong?: string | undefined } {
  if (column.signs) return { drawn: signAt(cell, [place.left + place.width / 2, place.top + place.height / 2], 10) }
  if (!cell) return { drawn: [hairline(place)] }
  const set = setWords(cell.words, place)
  if (!set) return { drawn: [], tooLong: cell.words }
  return { drawn: [...frame(cell, column, place), ...set.lines(cell.state === 'no' ? ROLES.mark : ROLES.ink)] }
}

function hairline({ left, top, width, height }: CellPlace): SVGElement {
  const y = top + height / 2
  return shape('line', { x1: left, y1: y, x2: left + width, y2: y, stroke: ROLES.line, 'stroke-width': 2 })
}

function frame({ state }: GridCell, { printed }: GridColumn, place: CellPlace): SVGElement[] {
  const { left: x, top: y, width, height } = place
  const colour = printed ? ROLES.ink : ROLES.accent
  if (state === 'full') {
    const tint = printed ? { fill: ROLES.wash } : { fill: ROLES.accent, 'fill-opacity': 0.15 }
    return [shape('rect', { x, y, width, height, ...tint }), shape('rect', { x, y, width: 4, height, fill: colour })]
  }
  const box = { x: x + 1, y: y + 1, width: width - 2, height: height - 2, fill: 'none', 'stroke-width': 1.5 }
  if (state === 'part') return [shape('rect', { ...box, stroke: colour, 'stroke-dasharray': '5 4' })]
  return [shape('rect', { ...box, stroke: ROLES.mark, 'stroke-width': 2 })]
}

/** One line, or two where the row is high enough. */
function setWords(text: string, { left, top, width, height }: CellPlace) {
  // The largest only where the row is high enough for it to stand free.
  for (const size of SIZES.filter((each) => each < 24 || height > 60)) {
    const rows = broken(text, size, width - INDENT - 8)
    const line = size * 1.2
    const fits = rows.length * line <= height - 2 && rows.every((row) => widthOf(row, size) <= width - INDENT - 6)
    if (!fits) continue
    const first = top + (height - rows.length * line) / 2 + size * 0.94
    const lines = (colour: string) =>
      rows.map((row, index) => words(row, [left + INDENT, first + index * line], { size, colour }))
    return { lines }
  }
  return undefined
}

/** ● all of it, ◐ in part, ✕ not, and a short line for nothing seen. */
export function signAt(cell: GridCell | undefined, [x, y]: readonly [number, number], r: number): SVGElement[] {
  const ring = { cx: x, cy: y, r, fill: 'none', stroke: ROLES.accent, 'stroke-width': r / 4 }
  const dash = { x1: x - r * 0.8, y1: y, x2: x + r * 0.8, y2: y, stroke: ROLES.rule, 'stroke-width': 2 }
  if (!cell) return [shape('line', dash)]
  if (cell.state === 'full') return [shape('circle', { cx: x, cy: y, r: r * 1.12, fill: ROLES.accent })]
  if (cell.state === 'part') {
    const half = `M${x} ${y - r}A${r} ${r} 0 0 0 ${x} ${y + r}Z`
    return [shape('circle', ring), shape('path', { d: half, fill: ROLES.accent })]
  }
  const s = r * 0.75
  const cross = `M${x - s} ${y - s}L${x + s} ${y + s}M${x + s} ${y - s}L${x - s} ${y + s}`
  return [shape('path', { d: cross, fill: 'none', stroke: ROLES.mark, 'stroke-width': r / 3 })]
}

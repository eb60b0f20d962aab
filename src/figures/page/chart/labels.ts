/** How numbers and words are set in a chart, and how much room they take. */
import { type DataRow, isDrawn } from '../../../deck/figure'
import { widthOf } from '../measure'
import { ROLES } from '../roles'
import { figureOf, type NumberStyle } from './numbers'
import type { Sizes } from './sheet'

export { lines, widthOf } from '../measure'

/** A figure stands out; that there is none does not. */
export const figureLook = (row: DataRow, size: Sizes) =>
  isDrawn(row)
    ? { fontSize: size.value, fontWeight: 600, fill: ROLES.ink }
    : { fontSize: size.label, fontWeight: 400, fill: ROLES.muted }

/** What a bar belongs to is quiet; by how much a sum exceeds its total is what the chart is about. */
export const besideLook = ({ id }: { id: string }, size: Sizes) =>
  id === 'sum'
    ? { fontSize: size.value, fontWeight: 600, fill: ROLES.accent }
    : { fontSize: size.label, fontWeight: 400, fill: ROLES.muted }

export function figureWidth(row: DataRow, style: NumberStyle, size: Sizes): number {
  const { fontSize, fontWeight } = figureLook(row, size)
  return widthOf(figureOf(row, style), fontSize, fontWeight)
}

/** The tops of labels of such heights, px, moved as little as keeps them apart and above `bottom`; in the order given. */
export function apart(tops: readonly number[], heights: readonly number[], bottom: number): number[] {
  const order = [...tops.keys()].sort((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0))
  const moved = [...tops]
  let free = Number.NEGATIVE_INFINITY
  for (const index of order) {
    moved[index] = Math.max(tops[index] ?? 0, free)
    free = (moved[index] ?? 0) + (heights[index] ?? 0)
  }
  let end = bottom
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index] ?? 0, end - (heights[index] ?? 0))
    end = moved[index] ?? 0
  }
  return moved
}

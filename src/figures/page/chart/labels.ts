/** How numbers and words are set in a chart, and how much room they take. */
import { type Chart, type ChartWriting, type DataRow, isDrawn } from '../../../deck/figure'
import { widthOf } from '../measure'
import { ROLES } from '../roles'
import type { Sizes } from './sheet'

export { lines, widthOf } from '../measure'

/** How all figures of a chart are written. */
export interface NumberStyle {
  /** So many for all, or those that each figure has. */
  decimals: number | 'own'
  writing: ChartWriting
}

export function numberStyle({ rows, decimals, writing }: Chart): NumberStyle {
  const figures = rows.flatMap((row) => [row.value, row.low, row.high]).filter((each) => each !== undefined)
  const most = Math.max(0, ...figures.map((each) => String(each).split('.')[1]?.length ?? 0))
  return { decimals: decimals ?? Math.min(2, most), writing }
}

/** As the table of the data has it: thousands apart as the deck's language does it, and a real minus. */
export function formatNumber(value: number, { decimals, writing }: NumberStyle): string {
  const size = Math.abs(value)
  const [whole = '', part] = (decimals === 'own' ? String(size) : size.toFixed(decimals)).split('.')
  const digits = size >= writing.groupFrom ? whole.replace(/\B(?=(\d{3})+$)/g, writing.group) : whole
  return `${value < 0 ? '\u2212' : ''}${digits}${part ? writing.point + part : ''}`
}

/** A row's figure in words: one number, two rival ones, or none. */
export function figureOf(row: DataRow, style: NumberStyle): string {
  if (row.low !== undefined && row.high !== undefined) {
    return `${formatNumber(row.low, style)}\u2013${formatNumber(row.high, style)}`
  }
  return row.value === undefined ? style.writing.none : formatNumber(row.value, style)
}

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

/** How numbers and words are set in a chart, and how much room they take. */
import { type Chart, type ChartWriting, type DataRow, isDrawn } from '../../../deck/figure'
import { widthOf } from '../measure'
import { ROLES } from '../roles'

export { lines, widthOf } from '../measure'

/** Sizes in px of the canvas; none is under 18 (a label's floor). */
export const SIZE = { value: 22, label: 20, note: 20 } as const

/** How all figures of a chart are written. */
export interface NumberStyle {
  /** So many for all, or those that each figure has. */
  decimals: number | 'own'
  /** Thousands are set apart as soon as one figure of the chart has five digits. */
  grouped: boolean
  writing: ChartWriting
}

export function numberStyle({ rows, decimals, writing }: Chart): NumberStyle {
  const figures = rows.flatMap((row) => [row.value, row.low, row.high]).filter((each) => each !== undefined)
  const most = Math.max(0, ...figures.map((each) => String(each).split('.')[1]?.length ?? 0))
  const grouped = figures.some((each) => Math.abs(each) >= 10_000)
  return { decimals: decimals ?? Math.min(2, most), grouped, writing }
}

/** A thin space between thousands, which is right in every language (ISO 80000-1), a real minus. */
export function formatNumber(value: number, { decimals, grouped, writing }: NumberStyle): string {
  const size = Math.abs(value)
  const [whole = '', part] = (decimals === 'own' ? String(size) : size.toFixed(decimals)).split('.')
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '\u2009') : whole
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
export const figureLook = (row: DataRow) =>
  isDrawn(row)
    ? { fontSize: SIZE.value, fontWeight: 600, fill: ROLES.ink }
    : { fontSize: SIZE.label, fontWeight: 400, fill: ROLES.muted }

export function figureWidth(row: DataRow, style: NumberStyle): number {
  const { fontSize, fontWeight } = figureLook(row)
  return widthOf(figureOf(row, style), fontSize, fontWeight)
}

/** The tops of labels `height` px high, moved down as little as keeps them apart; in the order given. */
export function apart(tops: readonly number[], height: number): number[] {
  const order = [...tops.keys()].sort((a, b) => (tops[a] ?? 0) - (tops[b] ?? 0))
  const moved = [...tops]
  let free = Number.NEGATIVE_INFINITY
  for (const index of order) {
    moved[index] = Math.max(tops[index] ?? 0, free)
    free = (moved[index] ?? 0) + height
  }
  return moved
}

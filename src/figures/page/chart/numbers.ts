/** How numbers are written in a chart. Knows no DOM. */
import type { Chart, ChartWriting, DataRow } from '../../../deck/figure'

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

/** A figure with its unit as it is written beside a number alone: "$1.2bn", "39%", "4.1 Mt". */
export function withUnit(figure: string, unit: string): string {
  const [, sign, rest] = /^(\p{Sc})(.*)$/u.exec(unit) ?? []
  if (sign) return `${sign}${figure}${rest}`
  return unit === '%' || unit === '' ? `${figure}${unit}` : `${figure}\u00a0${unit}`
}

/** The measurements as a table for the terminal. */
import { columns } from '../site/terminal/columns'
import type { Row } from './bench'

const HEAD = ['', 'floor', 'deck', 'ratio', 'at most', '']

/** Whether what should have been measured was not. */
export const isMissing = ({ deck, floor = 0 }: Row): boolean => Number.isNaN(deck) || Number.isNaN(floor)

/** Whether a budget does not hold; what could not be measured holds none. */
export function isBroken({ floor = Number.NaN, deck, ratio, limit, tolerance = 0 }: Row): boolean {
  if (limit === undefined) return false
  return ratio === undefined ? !(deck <= limit + tolerance) : !(ratio <= limit + tolerance / floor)
}

/** The rows in columns, broken budgets marked. */
export function benchTable(rows: readonly Row[], { head = true } = {}): string {
  return columns([...(head ? [HEAD] : []), ...rows.map(cellsOf)])
}

function cellsOf(row: Row): string[] {
  const { what, unit, floor, deck, ratio } = row
  const times = ratio === undefined ? '' : `${ratio.toFixed(2)}×`
  const mark = row.limit === undefined ? '' : isBroken(row) ? 'BROKEN' : 'holds'
  return [what, floor === undefined ? '' : amount(floor, unit), amount(deck, unit), times, atMost(row), mark]
}

function atMost({ unit, ratio, limit, tolerance }: Row): string {
  if (limit === undefined) return ''
  const budget = ratio === undefined ? amount(limit, unit) : `${limit}×`
  return tolerance === undefined ? budget : `${budget} + ${amount(tolerance, unit)}`
}

function amount(value: number, unit: Row['unit']): string {
  if (unit === 'kB') return `${(value / 1000).toFixed(1)} kB`
  if (unit === 'MB') return `${Math.round(value / 1e6)} MB`
  if (unit === 'ms') return `${Math.round(value)} ms`
  return unit === 's' ? `${value.toFixed(1)} s` : value.toFixed(3)
}

/** Extent, scale and paint, for every form of chart. */
import type { Chart, DataRow } from '../../../deck/model'
import { actorClass } from '../../../deck/topic/actor'
import { ROLES } from '../roles'

/** A bar's paint: what the headline speaks of has its actor's colour or the accent, the rest is quiet. */
export interface RowPaint {
  /** Classes that the theme paints by. */
  mark: string
  colour: string
}

export function rowPaint(chart: Chart, row: DataRow): RowPaint {
  const { highlight } = chart
  const spoken = highlight.length === 0 || highlight.includes(row.label) || highlight.includes(row.series)
  if (spoken && row.actor) return { mark: `bar ${actorClass(row.actor)}`, colour: ROLES.muted }
  return { mark: 'bar', colour: spoken && highlight.length > 0 ? ROLES.accent : ROLES.rule }
}

/** Where a bar ends for sure, and where the higher of two rival figures would end it. */
export function extentOf(row: DataRow): { sure: number; most: number } {
  const sure = row.low ?? row.value ?? 0
  return { sure, most: row.high ?? sure }
}

/** Forecasts are drawn as outlines and dashed lines, so that nobody takes them for figures that were reported. */
export const isOutline = (row: DataRow) => row.status !== 'reported'

/** Zero, the least and the most that is drawn. */
export function scaleOf(values: readonly number[]): [least: number, most: number] {
  return [Math.min(0, ...values), Math.max(0, ...values)]
}

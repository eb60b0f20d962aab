/** The line of what a chart's parts should add up to. */
import { type Markish, ruleX } from '@observablehq/plot'
import type { Chart } from '../../../deck/model'
import { ROLES } from '../roles'
import { create } from '../svg'
import type { Scale } from './notes'
import { endOf, type Placed } from './place-labels'

/** The line, and paper under the words of each row, as wide as `beside` says, so that it does not strike them through. */
export function marksOfTotal({ total }: Chart, rows: readonly Placed[], beside: (index: number) => number): Markish[] {
  return total ? [limit(total.value), ...rows.map((row, index) => sheet(row, beside(index)))] : []
}

/** Whether the line of the total would run through the figure alone behind a bar, which then stands before it. */
export function strikes({ total, notes }: Chart, row: Placed, width: number): boolean {
  if (!total || row.series || row.from <= 0 || notes.some(({ at }) => at === row.label)) return false
  return endOf(row) < total.value && endOf(row) + width > total.value
}

const limit = (value: number) =>
  ruleX([value], { stroke: ROLES.accent, strokeWidth: 2, strokeDasharray: '5 5', className: 'limit' })

/** Paper under the words beside a bar, where the limit would run through them. A halo would be printed as text twice. */
function sheet(row: Placed, width: number): Markish {
  return (_index, scales) => {
    const [x, y] = [scales.x as Scale, scales.y as Scale]
    const size = { width: String(Math.ceil(width - 8)), height: '30' }
    const top = (y(row.id) ?? 0) + (y.bandwidth?.() ?? 0) / 2 - 15
    const place = { x: String(Math.round((x(Math.max(0, endOf(row))) ?? 0) + 4)), y: String(Math.round(top)) }
    return create('rect', { ...place, ...size, fill: ROLES.paper })
  }
}

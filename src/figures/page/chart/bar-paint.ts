/** How a bar is filled: by whose it is, by what it sums up, or by how firm a promise is. */
import type { Chart } from '../../../deck/model'
import { ROLES } from '../roles'
import type { Placed } from './place-labels'
import { type RowPaint, rowPaint } from './rows'

/** Bars that stand for no row of the data. */
const OWN: Record<string, RowPaint> = {
  total: { mark: 'bar', colour: ROLES.ink },
  sum: { mark: 'bar', colour: ROLES.accent },
}

export const barPaint = (chart: Chart, row: Placed): RowPaint => OWN[row.id] ?? rowPaint(chart, row)

/**
 * Opacity of a part of a total: parts grow paler from rung to rung, in the order in which the data name them. Undefined
 * where rungs say nothing.
 */
export function firmnessOf({ rows, total }: Chart, { rung }: Placed): number | undefined {
  const rungs = [...new Set(rows.map((each) => each.rung).filter(Boolean))]
  if (!total || !rung || rungs.length < 2) return undefined
  return 1 - (0.92 * rungs.indexOf(rung)) / (rungs.length - 1)
}

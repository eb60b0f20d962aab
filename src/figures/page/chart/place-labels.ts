/** Where the bars of a chart stand: their order, their groups, and the steps that parts make towards a total. */
import type { Chart, DataRow } from '../../../deck/model'
import { formatNumber, numberStyle } from './numbers'
import { extentOf } from './rows'

/** A row with where its bar begins and the name its place on the scale goes by. */
export interface Placed extends DataRow {
  id: string
  from: number
  /** Whether it is the first of its group. */
  leads: boolean
}

export const endOf = (row: Placed) => row.from + extentOf(row).most

/** Sorted as asked. With a total, that first, then the parts, each from where the one before ended, then their sum. */
export function place(chart: Chart): Placed[] {
  const { rows, sort } = chart
  if (chart.total) return steps(chart, chart.total)
  const ordered = sort === 'value' ? [...rows].sort((a, b) => extentOf(b).most - extentOf(a).most) : rows
  // Groups stay together, in the order of their largest.
  const labels = [...new Set(ordered.map((row) => row.label))]
  return labels.flatMap((label) => {
    const group = ordered.filter((row) => row.label === label)
    return group.map((row, index) => placed(row, 0, index === 0))
  })
}

function placed(row: DataRow, from: number, leads = true): Placed {
  return { ...row, id: `${row.label} ${row.series}`, from, leads }
}

/** Names of the scale from top to bottom; between groups there is one without a bar. */
export function bands(rows: readonly Placed[]): { names: string[]; grouped: boolean } {
  const grouped = rows.some((row) => !row.leads)
  const names = rows.flatMap(({ id, leads }, index) => (grouped && leads && index > 0 ? [`before ${id}`, id] : [id]))
  return { names, grouped }
}

function steps(chart: Chart, total: { value: number; label: string }): Placed[] {
  const { rows } = chart
  let from = 0
  const parts = rows.map((row) => {
    const step = placed(row, from)
    from += extentOf(row).sure
    return step
  })
  const most = rows.reduce((sum, row) => sum + extentOf(row).most, 0)
  const [low, high] = [round(from), round(most)]
  const sum = low === high ? { value: low } : { low, high }
  const all = { ...whole('sum', 'Sum of the items', sum), series: beyond(chart, total.value, [low, high]) }
  return [whole('total', total.label, { value: total.value }), ...parts, all]
}

/** By how much the sum is more than the total: "+2.45". */
function beyond(chart: Chart, total: number, sums: readonly [low: number, high: number]): string {
  if (sums[0] <= total) return ''
  const more = [...new Set(sums.map((sum) => formatNumber(round(sum - total), numberStyle(chart))))]
  return `+${more.join('\u2013')}`
}

/** A bar that stands for no row of the data. */
function whole(id: string, label: string, figure: Pick<DataRow, 'value' | 'low' | 'high'>): Placed {
  const words = { series: '', within: '', rung: '', note: '', unit: '', period: '' }
  return { id, label, from: 0, leads: true, ...figure, ...words, status: 'reported', sources: [], confidence: 'H' }
}

/** Sums of decimals in binary end in crumbs. */
const round = (value: number) => Math.round(value * 1000) / 1000

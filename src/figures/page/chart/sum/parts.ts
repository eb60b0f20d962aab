/** The parts of a sum, end to end: where each begins, how firm it is, and what they come to. */
import type { Chart, DataRow } from '../../../../deck/figure'
import { formatNumber, type NumberStyle, numberStyle, withUnit } from '../numbers'
import { extentOf } from '../rows'

export interface SumPart extends DataRow {
  from: number
  /** The lower of two rival figures. */
  sure: number
  /** Which of the series it belongs to, from 0. */
  rank: number
}

/** Parts of one series. */
export interface SumRun {
  series: string
  parts: SumPart[]
  from: number
  to: number
}

export interface Sum {
  runs: SumRun[]
  parts: SumPart[]
  /** Two ends that are one where no part has rival figures. */
  low: number
  high: number
  total: number
  style: NumberStyle
  /** Of all parts; empty where they differ. */
  unit: string
  /** Parts with a name of their own on the sheet. */
  named: SumPart[]
}

export function sumOf(chart: Chart): Sum {
  const { rows } = chart
  const runs = runsOf(chart)
  const parts = runs.flatMap((run) => run.parts)
  const high = exact(rows.reduce((sum, row) => sum + extentOf(row).most, 0))
  const units = [...new Set(rows.map(({ unit }) => unit))]
  return {
    ...{ runs, parts, low: runs.at(-1)?.to ?? 0, high, total: chart.total?.value ?? 0 },
    ...{ style: numberStyle(chart), unit: units.length === 1 ? (units[0] ?? '') : '', named: namedOf(parts, chart) },
  }
}

/** Series after series, each part from the end of the one before. */
function runsOf({ rows, sort }: Chart): SumRun[] {
  const names = [...new Set(rows.map(({ series }) => series))]
  let from = 0
  return names.map((series, rank): SumRun => {
    const own = rows.filter((row) => row.series === series)
    const ordered = sort === 'value' ? [...own].sort((a, b) => extentOf(b).sure - extentOf(a).sure) : own
    const start = from
    const parts = ordered.map((row): SumPart => {
      const part = { ...row, from, sure: extentOf(row).sure, rank }
      from = exact(from + part.sure)
      return part
    })
    return { series, parts, from: start, to: from }
  })
}

/** The largest, in the order in which they stand. */
function namedOf(parts: readonly SumPart[], { named = parts.length }: Pick<Chart, 'named'>): SumPart[] {
  const least = [...parts].sort((a, b) => b.sure - a.sure).slice(0, named)
  return parts.filter((each) => least.includes(each))
}

/** From total to sum, or from sum to total where that is more; undefined where they meet, or rival figures lie around it. */
export function differenceOf({ low, high, total }: Sum): { from: number; to: number; isMore: boolean } | undefined {
  if (low > total) return { from: total, to: high, isMore: true }
  return high < total ? { from: low, to: total, isMore: false } : undefined
}

/** "+2.45", "+2.45–4.45", "−3"; empty without a difference. */
export function differenceWords(sum: Sum): string {
  const difference = differenceOf(sum)
  if (!difference) return ''
  const ends = [sum.low, sum.high].map((end) => Math.abs(exact(end - sum.total))).sort((a, b) => a - b)
  return (difference.isMore ? '+' : '\u2212') + rangeWords(ends[0] ?? 0, ends[1] ?? 0, sum)
}

export const rangeWords = (low: number, high: number, { style, unit }: Pick<Sum, 'style' | 'unit'>): string =>
  withUnit([...new Set([low, high].map((end) => formatNumber(end, style)))].join('\u2013'), unit)

/** How firm a series is: the first is filled, the last an outline, those between are paler from one to the next. */
export const fillOpacity = (rank: number, runs: readonly SumRun[]): number =>
  runs.length < 2 ? 1 : 1 - rank / (runs.length - 1)

/** Sums of decimals in binary end in crumbs. */
const exact = (value: number) => Math.round(value * 1000) / 1000

/** What the series of a sum are: named over their parts, or in a key where the bracket of the difference is in the way. */
import { widthOf } from '../../measure'
import { shape, words } from '../../parts'
import { ROLES } from '../../roles'
import { chartStep, type Sheet } from '../sheet'
import { withStep } from './paint'
import { differenceOf, fillOpacity, type Sum, type SumRun } from './parts'

const PX = { size: 24, air: 28, inset: 8, swatch: { width: 30, height: 18, air: 10 } }

/** In one line between the two bars. Throws where not even a key has room. */
export function drawSeries(sheet: Sheet, sum: Sum, { unit, line }: { unit: number; line: number }): SVGElement[] {
  const named = sum.runs.filter(({ series }) => series)
  const difference = differenceOf(sum)
  const end = difference ? difference.from * unit - PX.inset : sheet.room.width
  const over = named.map(({ from }) => (from > 0 ? from * unit + PX.inset : 0))
  const isOver = named.every((run, index) => (over[index] ?? 0) + wordsWidth(run) <= (over[index + 1] ?? end))
  const { width: swatch, air } = PX.swatch
  const key = inRow(named.map((run) => swatch + air + wordsWidth(run)))
  if (!isOver && (key.at(-1) ?? 0) > end) throw new Error(`there is no room for the ${named.length} series`)
  return named.flatMap((run, index) => {
    const x = isOver ? (over[index] ?? 0) : (key[index] ?? 0) + swatch + air
    const said = words(run.series, [x, line], { size: PX.size, weight: 600, colour: ROLES.muted })
    const box = { x: (key[index] ?? 0) + 1, y: line - 17, width: swatch, height: PX.swatch.height }
    return withStep(chartStep(sheet, run.series), isOver ? [said] : [drawSwatch(run, sum.runs, box), said])
  })
}

const wordsWidth = ({ series }: SumRun) => widthOf(series, PX.size, 600)

/** Where each begins, and where the last one ends. */
function inRow(widths: readonly number[]): number[] {
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width + PX.air, 0))
  return [...lefts, (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0)]
}

/** A piece of a series' bar. */
export function drawSwatch(
  { parts }: SumRun,
  runs: readonly SumRun[],
  box: { x: number; y: number; width: number; height: number },
): SVGElement {
  const opacity = String(fillOpacity(parts[0]?.rank ?? 0, runs))
  const paint = { fill: ROLES.muted, 'fill-opacity': opacity, stroke: ROLES.muted, 'stroke-width': 2 }
  return shape('rect', { class: opacity === '0' ? 'bar outlined' : 'bar', ...box, ...paint })
}

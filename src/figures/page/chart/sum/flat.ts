/** A sum on the slide: the total's bar above, the bar of all parts below it, their names under that. */
import { widthOf } from '../../measure'
import { shape, words } from '../../parts'
import { ROLES } from '../../roles'
import { chartStep, type Sheet } from '../sheet'
import { drawNames } from './names'
import { drawBracket, drawExcess, drawLimit, drawPart, drawRival, withStep } from './paint'
import { differenceOf, differenceWords, rangeWords, type Sum } from './parts'
import { drawSeries } from './series'

/** Px: tops and heights of both bars, baseline of the series, sizes of letters. */
const PX = {
  total: { top: 2, height: 64 },
  items: { top: 114, height: 82 },
  /** Baseline of the names of the series. */
  series: 104,
  label: 28,
  figure: 30,
  air: 14,
}
/** The largest of these for which there is room. */
const HEROES = [72, 64, 56, 48, 40]

/** Where everything stands across the sheet, px. */
interface Measures {
  unit: number
  hero: number
  /** Of the words at the end of the parts' bar. */
  sumWidth: number
}

export function drawFlat(sheet: Sheet, sum: Sum): SVGElement[] {
  const measures = measuresOf(sheet, sum)
  const { unit } = measures
  const { top, height } = PX.items
  const limit = `M${sum.total * unit} ${PX.total.top + PX.total.height}V${top + height + 8}`
  return [
    ...drawTotal(sheet, sum, unit),
    ...drawParts(sheet, sum, unit),
    drawLimit(limit),
    ...drawSeries(sheet, sum, { unit, line: PX.series }),
    ...drawNames(sheet, sum, { unit, top: top + height }),
    ...withStep(chartStep(sheet, 'difference'), drawDifference(sum, measures)),
  ]
}

/** The parts' bar; with its last series come what is more than the total, and what all come to. */
function drawParts(sheet: Sheet, sum: Sum, unit: number): SVGElement[] {
  const { top, height } = PX.items
  const box = (from: number, to: number) => ({ x: from * unit, y: top, width: (to - from) * unit, height })
  const runs = sum.runs.flatMap((run) =>
    withStep(
      chartStep(sheet, run.series),
      run.parts.map((each) => drawPart(each, box(each.from, each.from + each.sure), sum.runs)),
    ),
  )
  const rivals = sum.high > sum.low ? drawRival(box(sum.low, sum.high)) : []
  const excess = sum.low > sum.total ? [drawExcess(box(sum.total, sum.low))] : []
  const end = [sum.high * unit + PX.air, top + height / 2 + PX.figure * 0.35] as const
  const said = words(rangeWords(sum.low, sum.high, sum), end, { size: PX.figure, weight: 600 })
  return [...runs, ...withStep(chartStep(sheet, sum.runs.at(-1)?.series ?? ''), [...excess, ...rivals, said])]
}

/** So wide that the words behind both bars have room, and the largest of them as large as can be. */
function measuresOf({ room }: Sheet, sum: Sum): Measures {
  // Widths of words are a little more than was measured.
  const width = room.width - 4
  const text = differenceWords(sum)
  const sumWidth = widthOf(rangeWords(sum.low, sum.high, sum), PX.figure, 600) + PX.air
  const isMore = differenceOf(sum)?.isMore
  const candidates = HEROES.map((hero): Measures => {
    const wide = text ? widthOf(text, hero, 600) + PX.air : 0
    const total = (width - (isMore ? wide : 0)) / sum.total
    const items = (width - sumWidth - (isMore === false ? wide : 0)) / sum.high
    return { unit: Math.min(total, items), hero, sumWidth }
  })
  const full = Math.min(width / sum.total, (width - sumWidth) / sum.high)
  // Words may take a tenth of the scale, not more.
  return candidates.find(({ unit }) => unit >= 0.9 * full) ?? (candidates.at(-1) as Measures)
}

function drawTotal({ total }: Sheet, sum: Sum, unit: number): SVGElement[] {
  const { top, height } = PX.total
  const width = sum.total * unit
  const figure = rangeWords(sum.total, sum.total, sum)
  const line = top + height / 2 + PX.label * 0.35
  const behind = 20 + widthOf(figure, 36, 600) + PX.air
  if (behind + widthOf(total?.label ?? '', PX.label) > width - PX.air) {
    throw new Error(`there is no room for "${total?.label}" in the bar of the total`)
  }
  return [
    shape('rect', { class: 'bar', x: 0, y: top, width, height, fill: ROLES.ink }),
    words(figure, [20, line + 2], { size: 36, weight: 600, colour: ROLES.paper }),
    words(total?.label ?? '', [behind, line], { size: PX.label, colour: ROLES.paper }),
  ]
}

/** Behind the shorter bar, with a bracket towards the longer one. */
function drawDifference(sum: Sum, { unit, hero, sumWidth }: Measures): SVGElement[] {
  const difference = differenceOf(sum)
  if (!difference) return []
  const { from, to, isMore } = difference
  const row = isMore ? PX.total : PX.items
  const x = from * unit + PX.air + (isMore ? 0 : sumWidth)
  const [near, away] = isMore ? [PX.items.top - 8, -20] : [PX.total.top + PX.total.height + 8, 20]
  const ends = [from * unit + 3, to * unit - 2]
  const split = sum.low * unit
  const tick = isMore && sum.high > sum.low ? `M${split} ${near + away}V${near}` : ''
  return [
    words(differenceWords(sum), [x, row.top + row.height / 2 + hero * 0.34], {
      ...{ size: hero, weight: 600, colour: ROLES.accent },
    }),
    drawBracket(`M${ends[0]} ${near}v${away}H${ends[1]}v${-away}${tick}`, 4),
  ]
}

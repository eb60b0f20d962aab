/** The names of a sum's parts under their bar: below their part where it is wide enough, else one row further down. */
import { lines, widthOf } from '../../measure'
import { shape, words } from '../../parts'
import { ROLES } from '../../roles'
import { figureOf } from '../numbers'
import { chartStep, type Sheet } from '../sheet'
import { withStep } from './paint'
import type { Sum, SumPart } from './parts'

/** Px; `inset` from a part's edge to its words, since a line to a name further down may run beside it. */
const PX = { figure: 30, name: 24, pitch: 28, air: 16, far: 144, inset: 8 }
/** Of the rows of a name under its part. */
const MOST_ROWS = 2

interface Place {
  unit: number
  /** Of the bar's lower edge. */
  top: number
}

/** Throws when the names further down are wider than the sheet. */
export function drawNames(sheet: Sheet, { named: parts, style }: Sum, place: Place): SVGElement[] {
  const figures = parts.map((each) => figureOf(each, style))
  const near = parts.map((each, index) => namedBelow(each, figures[index] ?? '', parts[index + 1], place))
  const far = parts.filter((_, index) => !near[index])
  const lefts = leftsOf(far, (each) => farWidth(each, figures[parts.indexOf(each)] ?? ''), sheet, place)
  return parts.flatMap((each, index) => {
    const drawn = near[index] ?? namedFar(each, figures[index] ?? '', lefts[far.indexOf(each)] ?? 0, place)
    return withStep(chartStep(sheet, each.series), drawn)
  })
}

/** Undefined where there is less room than its words need before the next that has a name. */
function namedBelow(
  each: SumPart,
  figure: string,
  next: SumPart | undefined,
  { unit, top }: Place,
): SVGElement[] | undefined {
  const inset = each.from > 0 ? PX.inset : 0
  const [x, room] = [each.from * unit + inset, ((next?.from ?? each.from + each.sure) - each.from) * unit - inset]
  const rows = lines(each.label, PX.name, room - 4)
  const widest = Math.max(widthOf(figure, PX.figure, 600), ...rows.map((row) => widthOf(row, PX.name)))
  if (widest > room - 4 || rows.length > MOST_ROWS) return undefined
  return [
    words(figure, [x, top + 34], { size: PX.figure, weight: 600 }),
    ...rows.map((row, index) => words(row, [x, top + 67 + index * PX.pitch], { size: PX.name })),
  ]
}

const farWidth = ({ label }: SumPart, figure: string) => widthOf(figure, PX.figure, 600) + 8 + widthOf(label, PX.name)

/** Left edges in a row, each as near to the middle of its part as the others leave room. */
function leftsOf(
  far: readonly SumPart[],
  widthFor: (each: SumPart) => number,
  { room }: Sheet,
  { unit }: Place,
): number[] {
  const widths = far.map(widthFor)
  const needed = widths.reduce((all, width) => all + width + PX.air, -PX.air)
  if (needed > room.width) throw new Error(`there is no room for the names of the ${far.length} smallest parts`)
  let free = 0
  const lefts = far.map((each, index) => {
    const left = Math.max(free, middleOf(each, unit) - 8)
    free = left + (widths[index] ?? 0) + PX.air
    return left
  })
  let end = room.width
  for (const index of [...lefts.keys()].reverse()) {
    lefts[index] = Math.min(lefts[index] ?? 0, end - (widths[index] ?? 0))
    end = (lefts[index] ?? 0) - PX.air
  }
  return lefts
}

const middleOf = ({ from, sure }: SumPart, unit: number) => (from + sure / 2) * unit

/** In one row, and a line to it from the part. */
function namedFar(each: SumPart, figure: string, left: number, { unit, top }: Place): SVGElement[] {
  const [x, line] = [middleOf(each, unit), top + PX.far - 22]
  const foot = Math.max(left - 6, Math.min(x, left + widthOf(figure, PX.figure, 600)))
  const d = `M${x} ${top + 4}V${line - 14}L${foot} ${line - 6}`
  return [
    shape('path', { d, fill: 'none', stroke: ROLES.rule, 'stroke-width': 2 }),
    words(figure, [left, line + 22], { size: PX.figure, weight: 600 }),
    words(each.label, [left + widthOf(figure, PX.figure, 600) + 8, line + 22], { size: PX.name }),
  ]
}

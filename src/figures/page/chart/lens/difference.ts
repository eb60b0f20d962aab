/** How much longer one of two bars in a lens is: a frame from the end of the shorter to that of the other, and its figure. */
import { widthOf } from '../../measure'
import { shape, words } from '../../parts'
import { ROLES } from '../../roles'
import { type BarPlace, GAP } from '../bar-row'
import { figureLook, figureWidth } from '../labels'
import { figureOf, formatNumber, type NumberStyle, numberStyle } from '../numbers'
import { endOf, type Placed } from '../place-labels'
import type { Sheet } from '../sheet'

/** Of the words of a difference, px, which are what a lens is for. */
const SIZE = { landscape: 40, portrait: 18 }

const saidOf = ({ differences }: Sheet, label: string) => differences.find(({ at }) => at === label)?.text

/** Px that the words beside a group need. */
export function differenceWidth(sheet: Sheet, rows: readonly Placed[]): number {
  const widths = rows.map((row) => {
    const text = saidOf(sheet, row.label)
    const group = rows.filter(({ label }) => label === row.label)
    return text ? GAP * 2 + widthOf(wordsOf(text, group, numberStyle(sheet)), SIZE[sheet.form], 600) : 0
  })
  return Math.max(0, ...widths)
}

/** Whether bars of a lens have their words before them: the frame needs the room behind. */
export const isCompared = ({ differences }: Sheet): boolean => differences.length > 0

/** Px of the column of series and figures before the bars. */
export function seriesWidth(sheet: Sheet, rows: readonly Placed[]): number {
  const style = numberStyle(sheet)
  return Math.max(
    ...rows.map((row) => widthOf(row.series, sheet.size.label) + GAP + figureWidth(row, style, sheet.size)),
  )
}

/** Series and figure of a row before its bar. */
export function drawBefore(sheet: Sheet, row: Placed, { zero, top, height }: BarPlace): SVGElement[] {
  const { size } = sheet
  const style = numberStyle(sheet)
  const { fontSize, fontWeight: weight, fill: colour } = figureLook(row, size)
  const line = top + height / 2 + fontSize * 0.35
  const right = zero - GAP
  const before = right - figureWidth(row, style, size) - GAP
  return [
    words(row.series, [before, line], { size: size.label, colour: ROLES.muted, anchor: 'end' }),
    words(figureOf(row, style), [right, line], { size: fontSize, weight, colour, anchor: 'end' }),
  ]
}

/** A frame in the row of the shorter bar with its words behind, or, `below` both bars, one over its words. */
export function drawDifference(
  sheet: Sheet,
  group: readonly Placed[],
  places: readonly BarPlace[],
  below?: number,
): SVGElement[] {
  const text = saidOf(sheet, group[0]?.label ?? '')
  const [short, long] = [...group].sort((a, b) => endOf(a) - endOf(b))
  const at = short && places[group.indexOf(short)]
  if (!text || !short || !long || !at) return []
  const said = wordsOf(text, group, numberStyle(sheet))
  const size = SIZE[sheet.form]
  const top = below ?? at.top
  const [left, right] = [at.zero + endOf(short) * at.unit, at.zero + endOf(long) * at.unit]
  const frame = { x: left + 1, y: top + 1, width: right - left - 2, height: at.height - 2 }
  const paint = { fill: ROLES.paper, stroke: ROLES.accent, 'stroke-width': 2.5, 'stroke-dasharray': '7 4' }
  const under = Math.min(left, sheet.room.width - GAP - widthOf(said, size, 600))
  const place: [number, number] =
    below === undefined
      ? [right + GAP * 1.4, top + at.height / 2 + size * 0.35]
      : [Math.max(at.zero, under), top + at.height + size]
  return [shape('rect', { ...frame, ...paint }), words(said, place, { size, weight: 600, colour: ROLES.accent })]
}

/** Px of a frame below its bars with its words. */
export const differenceHeight = (sheet: Sheet, bar: number): number =>
  isCompared(sheet) ? bar + Math.round(SIZE[sheet.form] * 1.3) : 0

function wordsOf(text: string, group: readonly Placed[], style: NumberStyle): string {
  const ends = group.map(endOf)
  // Decimals in binary leave crumbs.
  const difference = Math.round((Math.max(...ends) - Math.min(...ends)) * 1e6) / 1e6
  return `+${formatNumber(difference, style)} ${text}`
}

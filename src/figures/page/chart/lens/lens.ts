/** The part that matters of a bar, on one scale so many times larger: the rows within it, grouped, on a ground that opens from it. */
import type { DataRow } from '../../../../deck/model'
import { lines as broken, widthOf } from '../../measure'
import { part, shape, words } from '../../parts'
import { ROLES } from '../../roles'
import type { BarPlace } from '../bar-row'
import { drawBar, drawFigure } from '../bar-row'
import { noteOf, roomBeside, wordsWidth } from '../bars'
import { numberStyle } from '../numbers'
import { endOf, type Placed } from '../place-labels'
import { scaleOf } from '../rows'
import { chartStep, type Sheet } from '../sheet'
import { differenceHeight, differenceWidth, drawBefore, drawDifference, isCompared, seriesWidth } from './difference'

/** Px: air at the edges of the ground, height of a bar, between bars of a group and between groups, from the bars to the ground. */
const PX = {
  landscape: { pad: 20, bar: 32, within: 4, between: 20, opening: 34, name: 28 },
  portrait: { pad: 10, bar: 17, within: 4, between: 14, opening: 22, name: 0 },
}

export const lensRows = ({ rows }: Pick<Sheet, 'rows'>): DataRow[] => rows.filter(({ within }) => within)

/** The bars that stand above, with their places. */
interface Above {
  rows: readonly Placed[]
  places: readonly BarPlace[]
  bottom: number
}

/** The lens is as wide as its sheet; its scale is the largest whole multiple of the one above that has room. */
export function drawLens(sheet: Sheet, rows: readonly Placed[], above: Above): SVGElement[] {
  const { form, size, room } = sheet
  const px = PX[form]
  const index = above.rows.findIndex(({ label }) => label === rows[0]?.within)
  const [whole, bar] = [above.rows[index], above.places[index]]
  if (!whole || !bar) return []
  const top = above.bottom + px.opening
  const left = px.pad + (form === 'landscape' ? wordsBefore(sheet, rows) : 0)
  const times = timesOf(sheet, rows, { unit: bar.unit, wide: room.width - px.pad - left, whole })
  const said = broken(`${times}× ${sheet.lens}`, size.label, room.width - 2 * px.pad)
  const line = (at: number) => top + px.pad + size.label * 0.8 + at * size.line
  const at = { zero: left + 1, unit: bar.unit * times, height: px.bar }
  const groups = groupsOf(sheet, rows, at, line(said.length - 1))
  const ground = [
    shape('path', { d: opening(bar, whole, { top, zero: left + 1, times }), fill: ROLES.wash }),
    shape('rect', { x: 0, y: top, width: room.width, height: groups.bottom + px.pad - top, fill: ROLES.wash }),
    ...said.map((text, at) => words(text, [px.pad, line(at)], { size: size.label, colour: ROLES.muted })),
  ]
  const step = Math.min(...rows.map(({ label }) => chartStep(sheet, label)))
  return [part('lens', { step }, ground), ...groups.drawn]
}

/** How many times larger the bars and their words have room in `wide` px, and the whole bar of which they are parts. */
function timesOf(
  sheet: Sheet,
  rows: readonly Placed[],
  { unit, wide, whole }: { unit: number; wide: number; whole: Placed },
): number {
  const compared = isCompared(sheet) && sheet.form === 'landscape' ? differenceWidth(sheet, rows) : undefined
  const beside = rows.map((row) => compared ?? wordsWidth(row, numberStyle(sheet), sheet.size))
  const [least, most] = scaleOf(rows.map(endOf))
  const bars = (wide - roomBeside(rows, beside, [least, most], wide)) / most
  return Math.max(1, Math.floor(Math.min(bars, (wide + PX[sheet.form].pad) / endOf(whole)) / unit))
}

/** From the ends of the bar to where they are in the scale of the lens. */
function opening(
  { zero, unit, top, height }: BarPlace,
  row: Placed,
  lens: { top: number; zero: number; times: number },
): string {
  const n = (value: number) => Math.round(value * 10) / 10
  const end = endOf(row) * unit
  return `M${n(zero)} ${n(top + height)}L${n(lens.zero)} ${n(lens.top)}H${n(lens.zero + end * lens.times)}L${n(zero + end)} ${n(top + height)}Z`
}

/** Px that words before the bars need. */
const wordsBefore = (sheet: Sheet, rows: readonly Placed[]) =>
  namesWidth(sheet, rows) + PX.landscape.name + (isCompared(sheet) ? seriesWidth(sheet, rows) + PX.landscape.name : 0)

const namesWidth = (sheet: Sheet, rows: readonly Placed[]) =>
  Math.max(
    ...rows.map((row) => {
      const note = noteOf(sheet, row)?.text ?? ''
      return Math.max(widthOf(row.label, sheet.size.label, 600), widthOf(note, sheet.size.note))
    }),
  )

function groupsOf(sheet: Sheet, rows: readonly Placed[], at: Omit<BarPlace, 'top'>, from: number) {
  const { form } = sheet
  const px = PX[form]
  let top = from + (form === 'landscape' ? 16 : 8)
  const drawn: SVGElement[] = []
  for (const label of new Set(rows.map((row) => row.label))) {
    const group = rows.filter((row) => row.label === label)
    const head = header(sheet, group[0] as Placed, top)
    top = head.top
    const bars = barsOf(sheet, group, { ...at, top })
    top = bars.bottom
    drawn.push(part('group', { step: chartStep(sheet, label) }, [...head.drawn, ...bars.drawn]))
    top += px.between - px.within
  }
  return { drawn, bottom: top - px.between }
}

/** The bars of a group with their words: behind them, or before them where their difference is framed. */
function barsOf(sheet: Sheet, group: readonly Placed[], at: BarPlace): { drawn: SVGElement[]; bottom: number } {
  const { bar, within } = PX[sheet.form]
  const style = numberStyle(sheet)
  const places = group.map((_, index) => ({ ...at, top: at.top + index * (bar + within) }))
  const below = at.top + group.length * (bar + within)
  const isBefore = isCompared(sheet) && sheet.form === 'landscape'
  const bars = group.flatMap((row, index) => {
    const place = places[index] as BarPlace
    const said = isBefore ? drawBefore(sheet, row, place) : drawFigure(sheet, row, style, place)
    return [...drawBar(sheet, row, place), ...said]
  })
  const drawn = [...bars, ...drawDifference(sheet, group, places, isBefore ? undefined : below)]
  return { drawn, bottom: isBefore ? below : below + differenceHeight(sheet, bar) }
}

/** Name and note: beside the bars on a slide, over them on a phone. */
function header(sheet: Sheet, row: Placed, top: number): { drawn: SVGElement[]; top: number } {
  const { form, size, room } = sheet
  const { pad } = PX[form]
  const note = noteOf(sheet, row)?.text
  const first = top + size.label + (form === 'landscape' ? 3 : 0)
  const said = note ? broken(note, size.note, form === 'landscape' ? 400 : room.width - 2 * pad) : []
  const drawn = [
    words(row.label, [pad, first], { size: size.label, weight: 600 }),
    ...said.map((text, at) =>
      words(text, [pad, first + (at + 1) * (size.line + 2)], { size: size.note, colour: ROLES.accent }),
    ),
  ]
  return { drawn, top: form === 'landscape' ? top : first + said.length * (size.line + 2) + 6 }
}

/**
 * Parts of a whole. In a column and on a phone each bar is the whole of 100, pale, its part in colour, and the figure before it
 * as large as a number; on the whole slide each is a field of squares (squares.ts).
 */
import type { FigureForm } from '../../../../deck/drawing'
import { lines as broken } from '../../measure'
import { shape, words } from '../../parts'
import { ROLES } from '../../roles'
import { widthOf } from '../labels'
import { formatNumber, numberStyle } from '../numbers'
import { type Placed, place } from '../place-labels'
import { isOutline, rowPaint } from '../rows'
import type { Sheet } from '../sheet'
import { drawSquares } from './squares'

/** Px: letters of figures and words, the most and the least that a bar is high, between figure and bar, between rows. */
interface Look {
  figure: number
  label: number
  bar: readonly [most: number, least: number]
  air: number
  between: number
}

const LOOKS: Record<FigureForm, Look> = {
  landscape: { figure: 96, label: 28, bar: [108, 56], air: 28, between: 52 },
  portrait: { figure: 40, label: 14, bar: [28, 28], air: 12, between: 22 },
}

/** Elements from 0 0 on. */
export function drawShares(sheet: Sheet): SVGElement[] {
  if (sheet.form === 'landscape' && sheet.width === 'full') return drawSquares(sheet)
  const look = LOOKS[sheet.form]
  const rows = place(sheet)
  const style = numberStyle(sheet)
  const figures = rows.map((row) => formatNumber(row.value ?? 0, style))
  const sign = look.figure * 0.58
  const numeral = Math.max(...figures.map((figure) => widthOf(figure, look.figure, 600)))
  const left = Math.ceil(numeral + widthOf('%', sign, 600) + look.air + 4)
  let top = 0
  const names = rows.map((row) => labelOf(row, look, sheet.room.width - left))
  const pitch = look.label * 1.25
  const height = heightOf(sheet, look, names.length, names.flat().length * pitch)
  return rows.flatMap((row, index) => {
    const lines = names[index] ?? []
    const said = lines.map((line, at) =>
      words(line, [left, top + (at + 0.8) * pitch], { size: look.label, weight: 600 }),
    )
    const y = top + lines.length * pitch + UNDER
    top = y + height + look.between
    const box = { x: left, y, width: sheet.room.width - left - 2, height }
    return [...said, ...figureBefore(figures[index] ?? '', [numeral, y + height / 2], look), ...barOf(sheet, row, box)]
  })
}

/** Px under the words over a bar, and that the box of the last figure's letters reaches below its bar. */
const UNDER = 4
const BELOW = 24

/** What the words leave, shared. */
function heightOf({ room, tall }: Sheet, { bar: [most, least], between }: Look, count: number, said: number): number {
  const left = (room.height - said - count * UNDER - (count - 1) * between - BELOW) / count
  return Math.max(least, Math.min(tall ? most * 1.25 : most, left))
}

const labelOf = ({ label, series }: Placed, look: Look, room: number) =>
  broken(series ? `${label}, ${series}` : label, look.label, room * 0.97)

/** Figures end above each other and stand before the middle of their bar; the sign is smaller. */
function figureBefore(text: string, [x, middle]: readonly [number, number], { figure }: Look): SVGElement[] {
  // Numerals are 0.65 of their size high.
  const line = middle + figure * 0.325
  return [
    words(text, [x, line], { size: figure, weight: 600, anchor: 'end' }),
    words('%', [x + 3, line], { size: figure * 0.58, weight: 600 }),
  ]
}

function barOf(sheet: Sheet, row: Placed, box: Record<'x' | 'y' | 'width' | 'height', number>): SVGElement[] {
  const { mark, colour } = rowPaint(sheet, row)
  const part = { ...box, width: (box.width * (row.value ?? 0)) / 100, class: mark, fill: colour }
  const outline = {
    class: `${mark} outlined`,
    fill: ROLES.paper,
    stroke: colour,
    'stroke-width': 2,
    'stroke-dasharray': '6 4',
  }
  return [
    shape('rect', { ...box, class: 'whole', fill: ROLES.wash, stroke: ROLES.line, 'stroke-width': 1.5 }),
    shape('rect', { ...part, ...(isOutline(row) ? outline : {}) }),
  ]
}

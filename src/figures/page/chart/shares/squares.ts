/** Parts of a whole on a slide: each is a field of a hundred squares, as many of them in colour as per cent. */
import { lines as broken } from '../../measure'
import { shape, words } from '../../parts'
import { ROLES } from '../../roles'
import { widthOf } from '../labels'
import { formatNumber, numberStyle } from '../numbers'
import { type Placed, place } from '../place-labels'
import { isOutline, rowPaint } from '../rows'
import type { Sheet } from '../sheet'

/** Px of the letters of figures and labels, and between a field and its figure, two fields, two squares. */
const FIGURE = 112
const SIGN = 64
const LABEL = 28
const AIR = 24
const BETWEEN = 64
const GAP = 3

/** Elements from 0 0 on. */
export function drawSquares(sheet: Sheet): SVGElement[] {
  const rows = place(sheet)
  const style = numberStyle(sheet)
  const figures = rows.map((row) => formatNumber(row.value ?? 0, style))
  const numeral = Math.max(...figures.map((figure) => widthOf(figure, FIGURE, 600)))
  const column = (sheet.room.width - BETWEEN * (rows.length - 1)) / rows.length
  const names = rows.map(({ label, series }) => broken(series ? `${label}, ${series}` : label, LABEL, column * 0.97))
  const pitch = LABEL * 1.25
  const top = Math.max(...names.map((lines) => lines.length)) * pitch + 8
  const side = Math.min(sheet.room.height - top, column - numeral - widthOf('%', SIGN, 600) - AIR)
  return rows.flatMap((row, index) => {
    const left = index * (column + BETWEEN)
    const said = (names[index] ?? []).map((line, at) =>
      words(line, [left, (at + 0.8) * pitch], { size: LABEL, weight: 600 }),
    )
    const end = left + side + AIR + numeral
    return [
      ...said,
      ...fieldOf(sheet, row, [left, top, side]),
      ...figureAt(figures[index] ?? '', [end, top + side / 2]),
    ]
  })
}

/** Beside the middle of its field; the sign is smaller. */
function figureAt(text: string, [end, middle]: readonly [number, number]): SVGElement[] {
  // Numerals are 0.65 of their size high.
  const line = middle + FIGURE * 0.325
  return [
    words(text, [end, line], { size: FIGURE, weight: 600, anchor: 'end' }),
    words('%', [end + 3, line], { size: SIGN, weight: 600 }),
  ]
}

/** Squares are filled from the foot, row by row; a part of less than half a per cent has one. */
function fieldOf(sheet: Sheet, row: Placed, [left, top, side]: readonly [number, number, number]): SVGElement[] {
  const value = row.value ?? 0
  const filled = value > 0 ? Math.max(1, Math.round(value)) : 0
  const pitch = (side + GAP) / 10
  const px = Math.round((pitch - GAP) * 10) / 10
  const square = (index: number) => {
    const [x, y] = [left + (index % 10) * pitch, top + (9 - Math.floor(index / 10)) * pitch]
    return `M${x.toFixed(1)} ${y.toFixed(1)}h${px}v${px}h-${px}z`
  }
  const all = Array.from({ length: 100 }, (_, index) => square(index))
  const { mark, colour } = rowPaint(sheet, row)
  const rest = {
    d: all.slice(filled).join(''),
    class: 'whole',
    fill: ROLES.wash,
    stroke: ROLES.line,
    'stroke-width': 1,
  }
  const part = { d: all.slice(0, filled).join(''), class: mark, fill: colour }
  const outline = { class: `${mark} outlined`, fill: ROLES.paper, stroke: colour, 'stroke-width': 2 }
  return [
    ...(filled < 100 ? [shape('path', rest)] : []),
    ...(filled > 0 ? [shape('path', { ...part, ...(isOutline(row) ? outline : {}) })] : []),
  ]
}

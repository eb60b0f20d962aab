/** Bars with a lens, on a slide: names left of the bars, and the lens below them. */
import { widthOf } from '../../measure'
import { part, words } from '../../parts'
import { ROLES } from '../../roles'
import { drawBar, drawFigure } from '../bar-row'
import { noteOf, roomBeside, wordsWidth } from '../bars'
import { numberStyle } from '../numbers'
import { endOf, place } from '../place-labels'
import { scaleOf } from '../rows'
import type { Sheet } from '../sheet'
import { drawLens, lensRows } from './lens'

/** Px: height of a bar, from bar to bar, from names to bars, from words to a note. */
const PX = { bar: 30, pitch: 40, names: 20, note: 16 }

/** Elements from 0 0 on. */
export function drawLensBars(sheet: Sheet): SVGElement[] {
  const { size, room } = sheet
  const style = numberStyle(sheet)
  const rows = place({ ...sheet, rows: sheet.rows.filter(({ within }) => !within) })
  const left = Math.max(...rows.map(({ label }) => widthOf(label, size.label, 600))) + PX.names
  const beside = rows.map((row) => {
    const note = noteOf(sheet, row)
    return wordsWidth(row, style, size) + (note ? PX.note + widthOf(note.text, size.note) : 0)
  })
  const [least, most] = scaleOf(rows.map(endOf))
  const wide = room.width - left
  const unit = (wide - roomBeside(rows, beside, [least, most], wide)) / (most - least || 1)
  const places = rows.map((_, index) => ({ zero: left, unit, top: 3 + index * PX.pitch, height: PX.bar }))
  const drawn = rows.flatMap((row, index) => {
    const bar = places[index] as (typeof places)[number]
    const line = bar.top + PX.bar / 2 + size.label * 0.35
    const note = noteOf(sheet, row)
    const behind = left + Math.max(0, endOf(row)) * unit + wordsWidth(row, style, size) + PX.note
    const noted = note ? [words(note.text, [behind, line], { size: size.note, colour: ROLES.accent })] : []
    const name = words(row.label, [0, line], { size: size.label, weight: 600 })
    return part('row', {}, [name, ...drawBar(sheet, row, bar), ...drawFigure(sheet, row, style, bar), ...noted])
  })
  const lens = place({ ...sheet, sort: 'none', rows: lensRows(sheet) })
  return [...drawn, ...drawLens(sheet, lens, { rows, places, bottom: 3 + (rows.length - 1) * PX.pitch + PX.bar })]
}

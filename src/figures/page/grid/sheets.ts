/** A grid of two rows as sheets of paper in the order of time, and slips between them: what is on each, or a hole where it is not. */
import type { Grid, GridCell, GridColumn } from '../../../deck/grid/grid'
import { textRows } from '../argument/text-rows'
import { lines as broken, widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'

const WIDTH = 1147
const HEIGHT = 452
const GAP = 26
const TOP = 34
/** Shares of the width: of a sheet, of slips under each other. */
const SHARE = { sheet: 1, slips: 0.92 }
/** Where words on a sheet begin and end. */
const BODY = { top: 112, bottom: 344 }
const PAD = 20

interface Item {
  column: GridColumn
  cell: GridCell
  step: number
}

/** A sheet, or slips that stand under each other between two sheets. */
type Place = { sheet: Item } | { slips: Item[] }

export function drawAsSheets(grid: Grid): { drawn: SVGElement[]; tooLong: string[] } {
  const places = placesOf(grid)
  const shares = places.map((place) => ('sheet' in place ? SHARE.sheet : SHARE.slips))
  const room = WIDTH - GAP * (places.length - 1)
  const total = shares.reduce((sum, share) => sum + share, 0)
  let left = 0
  const drawn: SVGElement[] = []
  const tooLong: string[] = []
  for (const [index, place] of places.entries()) {
    const width = ((shares[index] ?? 0) / total) * room
    const set = 'sheet' in place ? drawSheet(place.sheet, left, width) : drawSlips(place.slips, left, width)
    const before = places[index - 1]
    const isFirst = !before || 'sheet' in before !== 'sheet' in place
    drawn.push(...(isFirst ? [heading(grid, place, left)] : []), ...set.drawn)
    tooLong.push(...set.tooLong)
    left += width + GAP
  }
  return { drawn, tooLong }
}

function placesOf({ rows, columns, cells }: Grid): Place[] {
  const places: Place[] = []
  for (const [index, column] of columns.entries()) {
    const row = cells.findIndex((each) => Boolean(each[index]))
    const cell = cells[row]?.[index]
    if (!cell) continue
    const item = { column, cell, step: Math.max(column.step, rows[row]?.step ?? 0) }
    const last = places.at(-1)
    if (row === 0) places.push({ sheet: item })
    else if (last && 'slips' in last) last.slips.push(item)
    else places.push({ slips: [item] })
  }
  return places
}

/** What sort of text stands below. */
function heading({ rows }: Grid, place: Place, left: number): SVGElement {
  const [row, step] = 'sheet' in place ? [rows[0], place.sheet.step] : [rows[1], place.slips[0]?.step]
  return part('row', { step }, [words(row?.name ?? '', [left, 18], { size: 20, colour: ROLES.muted })])
}

function drawSheet({ column, cell, step }: Item, left: number, width: number) {
  const edge = { x: left + 1, y: TOP, width: width - 2, height: HEIGHT - TOP - 1 }
  const paper = shape('rect', { ...edge, fill: ROLES.proof, stroke: ROLES.rule, 'stroke-width': 2 })
  const inside = width - 2 * PAD
  const size = [44, 36, 30].find((each) => widthOf(column.name, each, 600) * 1.1 <= inside) ?? 30
  const note = column.note ? [words(column.note, [left + PAD, TOP + 78], { size: 20, colour: ROLES.muted })] : []
  const name = textRows([column.name], [left + PAD, TOP + 48], { size, weight: 600, pitch: 0 })
  const body = cell.state === 'no' ? hole(cell.words, left, width) : inked(cell, left, width)
  return {
    drawn: [part('cell', { step }, [paper, name, ...note, ...body.drawn])],
    tooLong: body.tooLong,
  }
}

/** Words of a sheet that are there, as large as they can be. */
function inked({ words: text, state }: GridCell, left: number, width: number) {
  const room = width - 2 * PAD - 18
  const size = [40, 36, 32, 28, 24, 20].find((each) => fits(text, each, room, BODY.bottom - BODY.top - 20)) ?? 20
  const rows = broken(text, size, room)
  const box = { x: left + PAD, y: TOP + BODY.top, width: width - 2 * PAD, height: BODY.bottom - BODY.top }
  const first = box.y + (box.height - rows.length * size * 1.25) / 2 + size * 0.95
  const tint =
    state === 'full'
      ? [
          shape('rect', { ...box, fill: ROLES.accent, 'fill-opacity': 0.15 }),
          shape('rect', { ...box, width: 6, fill: ROLES.accent }),
        ]
      : [shape('rect', { ...box, fill: 'none', stroke: ROLES.accent, 'stroke-width': 2, 'stroke-dasharray': '6 5' })]
  const set = rows.map((row, index) =>
    words(row, [box.x + 20, first + index * size * 1.25], { size, weight: 600, colour: ROLES.ink }),
  )
  return { drawn: [...tint, ...set], tooLong: fits(text, size, room, box.height) ? [] : [text] }
}

/** An empty ring in the place of the words, and below it what is not there. */
function hole(text: string, left: number, width: number) {
  const [x, y] = [left + width / 2, TOP + (BODY.top + BODY.bottom) / 2 - 10]
  const [rx, ry] = [width / 2 - PAD - 4, 84]
  const d = `M${x - rx * 0.2} ${y - ry}C${x + rx * 0.9} ${y - ry * 1.1} ${x + rx * 1.2} ${y + ry * 0.9} ${x} ${y + ry}C${x - rx * 1.25} ${y + ry * 1.05} ${x - rx * 1.2} ${y - ry * 0.9} ${x + rx * 0.1} ${y - ry * 0.94}`
  const ring = shape('path', {
    ...{ class: 'stroke', d, fill: 'none', stroke: ROLES.mark },
    ...{ 'stroke-width': 5, 'stroke-linecap': 'round' },
  })
  const rows = broken(text, 24, width - 2 * PAD)
  const set = rows.map((row, index) =>
    words(row, [x, y + ry + 44 + index * 29], { size: 24, weight: 600, colour: ROLES.mark, anchor: 'middle' }),
  )
  const tooLong = rows.length > 2 || rows.some((row) => widthOf(row, 24, 600) > width - PAD) ? [text] : []
  return { drawn: [ring, ...set], tooLong }
}

function fits(text: string, size: number, room: number, height: number): boolean {
  const rows = broken(text, size, room)
  return rows.length * size * 1.25 <= height && rows.every((row) => widthOf(row, size, 600) <= room)
}

/** Slips under each other, each with what it is and what it says. */
function drawSlips(slips: readonly Item[], left: number, width: number) {
  const pitch = (HEIGHT - TOP) / Math.max(3, slips.length)
  const sets = slips.map(({ column, cell, step }, index) => {
    const top = TOP + index * pitch
    const height = pitch - 14
    const colour = cell.state === 'no' ? ROLES.mark : ROLES.accent
    const dash = cell.state === 'part' ? { 'stroke-dasharray': '6 6' } : {}
    const bar = { x1: left + 2, y1: top, x2: left + 2, y2: top + height, stroke: colour, 'stroke-width': 4, ...dash }
    const what = [column.name, column.note].filter(Boolean).join(', ')
    const rows = broken(cell.words, 24, width - 24)
    const set = [
      shape('line', bar),
      words(what, [left + 20, top + 22], { size: 18, colour: ROLES.muted }),
      ...rows.map((row, at) => words(row, [left + 20, top + 54 + at * 29], { size: 24, weight: 600 })),
    ]
    const isLong = rows.length * 29 + 30 > height || widthOf(what, 18) > width - 20
    return { drawn: part('cell', { step }, set), tooLong: isLong ? [cell.words] : [] }
  })
  return { drawn: sets.map(({ drawn }) => drawn), tooLong: sets.flatMap(({ tooLong }) => tooLong) }
}

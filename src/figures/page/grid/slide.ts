/** A grid as it stands on a slide: words in cells, columns side by side, counts below them. */
import type { Grid } from '../../../deck/grid/grid'
import type { Signs } from '../../strip/read-strip'
import { lines as broken, widthOf } from '../measure'
import { part, shape, sign, words } from '../parts'
import { ROLES } from '../roles'
import { drawCell } from './cells'
import { type SlideGeometry, slideGeometry } from './geometry'

/** Px that rows' names may have, and the sign before them. */
const NAMES = { least: 110, most: 200 }
const SIGN = 26
/** Of the counts, which are what a counted grid is about, px. */
const COUNTED = 76

export function drawOnSlide(grid: Grid, signs: Signs): { drawn: SVGElement[]; tooLong: string[] } {
  const signed = grid.rows.some(({ actor }) => actor) ? SIGN : 0
  const widest = Math.max(...grid.rows.map(({ name }) => widthOf(name, 20, 600)))
  const names = Math.min(NAMES.most, Math.max(NAMES.least, widest + signed + 8))
  const geometry = slideGeometry(grid, names)
  const cells = drawCells(grid, geometry)
  const tooLong = cells.flatMap((cell) => ('tooLong' in cell && cell.tooLong ? [cell.tooLong] : []))
  const heads = drawHeads(grid, geometry)
  const drawn = [
    ...heads,
    ...drawNames(grid, geometry, signs),
    ...cells.flatMap((cell) => cell.drawn),
    ...drawCounts(grid, geometry),
  ]
  return { drawn, tooLong }
}

function drawCells(grid: Grid, { columns, top, pitch }: SlideGeometry) {
  return grid.cells.flatMap((row, y) =>
    row.map((cell, x) => {
      const column = grid.columns[x]
      const place = columns[x]
      if (!column || !place) return { drawn: [] }
      const set = drawCell(cell, column, { ...place, top: top + y * pitch, height: pitch - 6 })
      const step = Math.max(column.step, grid.rows[y]?.step ?? 0)
      return { ...set, drawn: [part('cell', { step }, set.drawn)] }
    }),
  )
}

function drawHeads({ columns }: Grid, { columns: places }: SlideGeometry): SVGElement[] {
  return columns.flatMap(({ name, note, printed, signs }, index) => {
    const { left = 0, width = 0 } = places[index] ?? {}
    const [x, anchor] = signs ? [left + width / 2, 'middle' as const] : [left, 'start' as const]
    const look = { size: signs ? 20 : 24, weight: 600, colour: printed ? ROLES.ink : ROLES.accent, anchor }
    const isTall = columns.some((each) => each.note)
    const quiet = note ? [words(note, [x, 42], { size: 18, colour: ROLES.muted, anchor })] : []
    return [words(name, [x, isTall ? 18 : 36], look), ...quiet]
  })
}

function drawNames({ rows }: Grid, { top, pitch, names }: SlideGeometry, signs: Signs): SVGElement[] {
  return rows.map(({ name, note, actor, step }, index) => {
    const before = actor ? SIGN : 0
    const lines = broken(name, 20, names - before)
    const count = lines.length + (note ? 1 : 0)
    const first = top + index * pitch + (pitch - 6 - count * 23) / 2 + 18
    const drawn = lines.map((line, at) => words(line, [before, first + at * 23], { size: 20, weight: 600 }))
    if (note) drawn.push(words(note, [before, first + lines.length * 23], { size: 18, colour: ROLES.muted }))
    const [, mark] = actor ? sign(signs[actor] ?? 'circle', [9, first - 7], 8) : []
    return part('row', { step }, [...(mark ? [part('mark', { actor }, [mark])] : []), ...drawn])
  })
}

/** Under each column, how many of its cells are full or in part. */
function drawCounts(
  { columns, cells, count, legend }: Grid,
  { columns: places, bottom, width }: SlideGeometry,
): SVGElement[] {
  if (!count) return []
  const place = { x1: 0, y1: bottom + 2, x2: width, y2: bottom + 2 }
  const line = shape('line', { ...place, stroke: ROLES.ink, 'stroke-width': 2 })
  const numbers = columns.map(({ step, printed }, x) => {
    const states = cells.map((row) => row[x]?.state)
    const parts = states.filter((state) => state === 'part').length
    const all = states.filter((state) => state === 'full').length + parts
    const { left = 0 } = places[x] ?? {}
    const colour = all === 0 ? ROLES.mark : printed ? ROLES.ink : ROLES.accent
    const number = words(String(all), [left, bottom + 63], { size: COUNTED, weight: 600, colour })
    const quiet = { size: 20, colour: ROLES.muted }
    const after = left + widthOf(String(all), COUNTED, 600) + 12
    const note = parts > 0 && legend.part ? [words(`${parts} ${legend.part}`, [after, bottom + 62], quiet)] : []
    return part('cell', { step }, [number, ...note])
  })
  return [line, words(count, [0, bottom + 62], { size: 24, weight: 600 }), ...numbers]
}

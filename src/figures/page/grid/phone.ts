/** A grid as it stands on an upright phone: signs in narrow columns, the words of a row below them. */
import type { Grid } from '../../../deck/grid/grid'
import type { Signs } from '../../strip/read-strip'
import { lines as broken } from '../measure'
import { part, shape, sign, words } from '../parts'
import { ROLES } from '../roles'
import { signAt } from './cells'

const WIDTH = 354
const NAME = 15
const TEXT = 13
const LINE = 17

export function drawOnPhone(grid: Grid, signs: Signs): SVGElement[] {
  const { columns } = grid
  const middle = (index: number) => ((index + 0.5) / columns.length) * WIDTH
  const heads = columns.map(({ name }) => broken(name, 12, WIDTH / columns.length - 6))
  const deep = Math.max(...heads.map((lines) => lines.length))
  const drawn: SVGElement[] = heads.flatMap((lines, index) =>
    lines.map((line, at) => {
      const y = 12 + (deep - lines.length + at) * 14
      return words(line, [middle(index), y], {
        size: 12,
        weight: 600,
        colour: columns[index]?.printed ? ROLES.ink : ROLES.accent,
        anchor: 'middle',
      })
    }),
  )
  let y = deep * 14 + 8
  for (const [index, row] of grid.rows.entries()) {
    const block = drawRow(grid, index, signs, { y, middle })
    drawn.push(part('row', row, block.drawn))
    y = block.bottom
  }
  return drawn
}

function drawRow(
  { rows, columns, cells }: Grid,
  index: number,
  signs: Signs,
  { y, middle }: { y: number; middle: (index: number) => number },
): { drawn: SVGElement[]; bottom: number } {
  const { name = '', actor } = rows[index] ?? {}
  const own = cells[index] ?? []
  const rule = shape('line', { x1: 0, y1: y, x2: WIDTH, y2: y, stroke: ROLES.line, 'stroke-width': 1 })
  const [, mark] = actor ? sign(signs[actor] ?? 'circle', [6, y + 15], 5.5) : []
  const head = words(name, [actor ? 18 : 0, y + 20], { size: NAME, weight: 600 })
  const line = own.flatMap((cell, at) => signAt(cell, [middle(at), y + 38], 6))
  const said = own.flatMap((cell, at) =>
    cell?.words && !columns[at]?.signs ? [{ name: columns[at]?.name ?? '', words: cell.words }] : [],
  )
  const few = columns.filter((column) => !column.signs).length <= 3
  const texts = few ? said.map((each) => `${each.name}: ${each.words}`) : [said.map((each) => each.words).join(' · ')]
  const rowsOf = texts.filter(Boolean).flatMap((text) => broken(text, TEXT, WIDTH))
  const below = rowsOf.map((text, at) => words(text, [0, y + 62 + at * LINE], { size: TEXT, colour: ROLES.muted }))
  const marks = mark ? [part('mark', { actor }, [mark])] : []
  const bottom = y + 52 + (rowsOf.length > 0 ? rowsOf.length * LINE + 6 : 0)
  return { drawn: [rule, ...marks, head, ...line, ...below], bottom }
}

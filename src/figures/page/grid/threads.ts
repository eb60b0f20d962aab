/** A grid as threads: each row one bar from the left, as far as it goes; above each column how many come so far, and in an empty one that number as large as its room. */
import type { Grid, GridCell } from '../../../deck/grid/grid'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'

/** Px. */
interface ThreadLook {
  width: number
  /** Between the rows' names and the first column, and from column to column. */
  gap: number
  /** Feet of the columns' names and of the counts, top of the first thread. */
  name: number
  count: number
  top: number
  pitch: number
  thick: number
  /** Whether the rows' names stand before their threads, and not over them. */
  isBeside: boolean
  sizes: { column: number; row: number; count: number; none: number; key: number }
}

const SLIDE: ThreadLook = {
  ...{ width: 1145, gap: 14, name: 26, count: 104, top: 126, pitch: 45, thick: 30, isBeside: true },
  sizes: { column: 28, row: 26, count: 84, none: 236, key: 22 },
}

const PHONE: ThreadLook = {
  ...{ width: 354, gap: 6, name: 14, count: 48, top: 62, pitch: 44, thick: 15, isBeside: false },
  sizes: { column: 12.5, row: 14, count: 36, none: 92, key: 13 },
}

interface Stretch {
  left: number
  width: number
}

/** Words of cells are not drawn. */
export function drawThreads(grid: Grid, isPhone: boolean): { drawn: SVGElement[]; tooLong: string[] } {
  const look = isPhone ? PHONE : SLIDE
  const { rows, columns } = grid
  const { sizes } = look
  const names = look.isBeside ? Math.max(...rows.map(({ name }) => widthOf(name, sizes.row, 600))) + look.gap * 2 : 0
  const places = across(grid, names, look)
  const bars = rows.flatMap((_, index) => drawThread(grid, index, places, look))
  const drawn = [
    ...bars,
    ...rows.map(({ name, step }, index) => part('row', { step }, [drawName(name, index, look)])),
    ...columns.map((_, index) => drawColumn(grid, index, places[index] as Stretch, look)),
    ...drawKey(grid, look),
  ]
  const tooLong = columns
    .filter(({ name }, index) => widthOf(name, sizes.column, 600) > (places[index]?.width ?? 0) + look.gap)
    .map(({ name }) => name)
  return { drawn, tooLong: names > look.width / 3 ? [...tooLong, ...rows.map(({ name }) => name)] : tooLong }
}

function across({ columns }: Grid, names: number, { width, gap }: ThreadLook): Stretch[] {
  const room = width - names - gap * (columns.length - 1)
  const shares = columns.reduce((sum, each) => sum + each.width, 0)
  let left = names
  return columns.map((column) => {
    const place = { left, width: (column.width / shares) * room }
    left += place.width + gap
    return place
  })
}

const topOf = (index: number, { top, pitch, isBeside, sizes }: ThreadLook) =>
  top + index * pitch + (isBeside ? 0 : sizes.row * 1.25)

function drawName(name: string, index: number, look: ThreadLook): SVGElement {
  const { thick, sizes, isBeside } = look
  const y = topOf(index, look) + (isBeside ? thick / 2 + sizes.row * 0.35 : -sizes.row * 0.35)
  return words(name, [0, y], { size: sizes.row, weight: 600 })
}

/** A piece for each cell, which reaches a little under the next where the thread goes on. */
function drawThread({ rows, columns, cells }: Grid, index: number, places: readonly Stretch[], look: ThreadLook) {
  return columns.flatMap(({ step, printed }, at) => {
    const cell = cells[index]?.[at]
    const place = places[at]
    if (!cell || cell.state === 'no' || !place) return []
    const goesOn = Boolean(cells[index]?.[at + 1])
    const box = {
      x: place.left,
      y: topOf(index, look),
      width: place.width + (goesOn ? look.gap + 1 : 0),
      height: look.thick,
    }
    const colour = printed ? ROLES.ink : ROLES.accent
    return [part('cell', { step: Math.max(step, rows[index]?.step ?? 0) }, [drawPiece(cell, box, colour)])]
  })
}

/** Full, or an outline where it is there in part. */
function drawPiece({ state }: GridCell, box: { x: number; y: number; width: number; height: number }, colour: string) {
  if (state === 'full') return shape('rect', { ...box, fill: colour })
  const inside = { x: box.x + 1.5, y: box.y + 1.5, width: box.width - 3, height: box.height - 3 }
  return shape('rect', { ...inside, fill: 'none', stroke: colour, 'stroke-width': 3, 'stroke-dasharray': '6 4' })
}

function drawColumn(grid: Grid, index: number, { left, width }: Stretch, look: ThreadLook): SVGElement {
  const { name = '', step = 0, printed } = grid.columns[index] ?? {}
  const { sizes } = look
  const count = grid.cells.filter((row) => row[index] && row[index]?.state !== 'no').length
  const colour = printed ? ROLES.ink : ROLES.accent
  const title = words(name, [left, look.name], { size: sizes.column, weight: 600, colour })
  if (count > 0) {
    return part('cell', { step }, [
      title,
      words(String(count), [left, look.count], { size: sizes.count, weight: 600, colour }),
    ])
  }
  const height = look.pitch * grid.rows.length
  const size = Math.min(sizes.none, (width / widthOf('0', 100, 600)) * 100)
  const at = [left + width, look.top + height / 2 + size * 0.33] as const
  return part('cell', { step }, [title, words('0', at, { size, weight: 600, colour: ROLES.mark, anchor: 'end' })])
}

/** What an outline means, where it has words and there is one. */
function drawKey({ legend, cells, rows }: Grid, look: ThreadLook): SVGElement[] {
  if (!legend.part || !cells.some((row) => row.some((cell) => cell?.state === 'part'))) return []
  const size = look.sizes.key
  const y = look.isBeside ? look.count : look.top + look.pitch * rows.length + size * 1.4
  const box = { x: 1, y: y - size * 0.72, width: size * 1.7, height: size * 0.72, fill: 'none', stroke: ROLES.muted }
  const key = shape('rect', { ...box, 'stroke-width': 2, 'stroke-dasharray': '5 4' })
  return [key, words(legend.part, [size * 2.2, y], { size, colour: ROLES.muted })]
}

/** Where rows and columns are: cells with words on a slide, signs with words below them on a phone. Knows no DOM. */
import type { Grid } from '../../../deck/grid/grid'

/** Width of a grid on the slide, px: what the slide gives it, less the air around a drawing. */
const WIDTH = 1145
const HEIGHT = 435
const HEAD = 56
const COUNT = 76
const GAP = 12
/** Highest that a row gets, px. */
const TALLEST = 104

export interface SlideGeometry {
  width: number
  /** Px of the rows' names. */
  names: number
  /** Left edge and width of each column. */
  columns: { left: number; width: number }[]
  top: number
  pitch: number
  bottom: number
}

export function slideGeometry({ rows, columns, count }: Grid, names: number): SlideGeometry {
  const room = WIDTH - names - GAP * columns.length
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  let left = names + GAP
  const placed = columns.map((column) => {
    const place = { left, width: (column.width / shares) * room }
    left += place.width + GAP
    return place
  })
  const space = HEIGHT - HEAD - (count ? COUNT : 0)
  const pitch = Math.min(TALLEST, space / rows.length)
  return { width: WIDTH, names, columns: placed, top: HEAD, pitch, bottom: HEAD + pitch * rows.length }
}

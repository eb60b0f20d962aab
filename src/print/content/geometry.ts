/** Places on a page, as operands have them (ISO 32000-1, 8.3): x to the right, y upwards, in pt once transformed. */

/** Six numbers. */
export type Matrix = readonly [number, number, number, number, number, number]
export interface Point {
  x: number
  y: number
}
export interface Box {
  left: number
  bottom: number
  right: number
  top: number
}

export const START: Matrix = [1, 0, 0, 1, 0, 0]

/** First `one`, then `two`. By index: taking both apart costs more than the sums do, and every letter comes by here. */
export const times = (one: Matrix, two: Matrix): Matrix => [
  one[0] * two[0] + one[1] * two[2],
  one[0] * two[1] + one[1] * two[3],
  one[2] * two[0] + one[3] * two[2],
  one[2] * two[1] + one[3] * two[3],
  one[4] * two[0] + one[5] * two[2] + two[4],
  one[4] * two[1] + one[5] * two[3] + two[5],
]

/** As `times` of a move and the matrix, which is what letters are placed by. */
export const shifted = (matrix: Matrix, x: number, y: number): Matrix => [
  matrix[0],
  matrix[1],
  matrix[2],
  matrix[3],
  x * matrix[0] + y * matrix[2] + matrix[4],
  x * matrix[1] + y * matrix[3] + matrix[5],
]

export const move = ({ x, y }: Point, matrix: Matrix): Point => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
})

function boxOf(points: Iterable<Point>): Box {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  for (const { x, y } of points) {
    if (x < box.left) box.left = x
    if (y < box.bottom) box.bottom = y
    if (x > box.right) box.right = x
    if (y > box.top) box.top = y
  }
  return box
}

/** The box of a box that is turned or mirrored. */
export const moveBox = ({ left, bottom, right, top }: Box, matrix: Matrix): Box =>
  boxOf([
    move({ x: left, y: bottom }, matrix),
    move({ x: left, y: top }, matrix),
    move({ x: right, y: bottom }, matrix),
    move({ x: right, y: top }, matrix),
  ])

/** Around all; undefined around none. */
export function around(boxes: readonly Box[]): Box | undefined {
  const [first, ...others] = boxes
  if (!first) return undefined
  const box = { ...first }
  for (const { left, bottom, right, top } of others) {
    if (left < box.left) box.left = left
    if (bottom < box.bottom) box.bottom = bottom
    if (right > box.right) box.right = right
    if (top > box.top) box.top = top
  }
  return box
}

/** The intersection of two boxes; undefined where there is none. */
export function within(box: Box, clip: Box | undefined): Box | undefined {
  if (!clip) return box
  const common = {
    ...{ left: Math.max(box.left, clip.left), bottom: Math.max(box.bottom, clip.bottom) },
    ...{ right: Math.min(box.right, clip.right), top: Math.min(box.top, clip.top) },
  }
  return common.left <= common.right && common.bottom <= common.top ? common : undefined
}

/** Where a Bézier curve turns back on an axis, beyond its ends (ISO 32000-1, 8.5.2.2); nowhere when it stays in their box. */
export function turnsOf(from: Point, one: Point, two: Point, to: Point): Point[] {
  const isWithin =
    isBetween(one.x, from.x, to.x) &&
    isBetween(two.x, from.x, to.x) &&
    isBetween(one.y, from.y, to.y) &&
    isBetween(two.y, from.y, to.y)
  // Inside of its control points' box: a round corner, as most curves are.
  if (isWithin) return []
  const times = [turns(from.x, one.x, two.x, to.x), turns(from.y, one.y, two.y, to.y)].flat()
  return times.map((t) => ({ x: at(t, from.x, one.x, two.x, to.x), y: at(t, from.y, one.y, two.y, to.y) }))
}

const isBetween = (value: number, a: number, b: number) => (a < b ? value >= a && value <= b : value >= b && value <= a)

const at = (t: number, a: number, b: number, c: number, d: number) =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d

/** Zeros of the derivative between 0 and 1. */
function turns(a: number, b: number, c: number, d: number): number[] {
  const [p, q, r] = [d - 3 * c + 3 * b - a, 2 * (c - 2 * b + a), b - a]
  const root = Math.sqrt(q * q - 4 * p * r)
  const found = Math.abs(p) < 1e-9 ? [-r / q] : [(-q + root) / (2 * p), (-q - root) / (2 * p)]
  return found.filter((t) => t > 0 && t < 1)
}

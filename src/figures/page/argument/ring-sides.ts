/** Where claims stand around a ring, clockwise from the upper left, px on the slide. Knows no DOM. */
import type { ViewPoint } from './view-geometry'

export interface RingSide {
  /** The baseline of its name, at the end where its arrow begins. */
  name: ViewPoint
  anchor: 'start' | 'middle' | 'end'
  /** Where its arrow begins. */
  from: ViewPoint
}

const WIDTH = 1147

const left = (y: number): RingSide => ({ name: [334, y], anchor: 'end', from: [349, y - 11] })
const right = (y: number): RingSide => ({ name: [WIDTH - 334, y], anchor: 'start', from: [WIDTH - 349, y - 11] })
const BELOW: RingSide = { name: [WIDTH / 2, 412], anchor: 'middle', from: [WIDTH / 2, 376] }

/** From 2 to 5: opposite, and with an odd number one from below. */
export function ringSides(count: number): readonly RingSide[] {
  const middle = count % 2 === 0 ? 239 : 165
  const [high, low] = count === 5 ? [40, 258] : [140, 330]
  if (count <= 3) return [left(middle), right(middle), ...(count === 3 ? [BELOW] : [])]
  return [left(high), right(high), right(low), ...(count === 5 ? [BELOW] : []), left(low)]
}

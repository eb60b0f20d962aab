/** The signs of actors, small: one shape each, from the first slide to the last. Knows no DOM. */
import type { NodeShape } from '../../deck/topic/actor'

/** Corners, in radii. */
const CORNERS: Partial<Record<NodeShape, readonly (readonly [x: number, y: number])[]>> = {
  square: corners('-.9 -.9 .9 -.9 .9 .9 -.9 .9'),
  diamond: corners('0 -1.25 1.25 0 0 1.25 -1.25 0'),
  hexagon: corners('-1.1 0 -.55 -.95 .55 -.95 1.1 0 .55 .95 -.55 .95'),
  trapezoid: corners('-.5 -.95 .5 -.95 1.25 .85 -1.25 .85'),
  parallelogram: corners('-.6 -.85 1.25 -.85 .6 .85 -1.25 .85'),
  rounded: corners('-.4 -.9 .4 -.9 .9 -.4 .9 .4 .4 .9 -.4 .9 -.9 .4 -.9 -.4'),
  cylinder: corners('-.7 -1 .7 -1 .7 1 -.7 1'),
}

function corners(text: string): [number, number][] {
  const numbers = text.split(' ').map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ])
}

/** Outline of a sign in the middle of 0 0; all have the area of a circle of this radius, roughly. */
export function signPath(shape: NodeShape, r: number): string {
  const points = CORNERS[shape]
  if (!points) return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
  return `M${points.map((point) => point.map((value) => (value * r).toFixed(1)).join(' ')).join('L')}Z`
}

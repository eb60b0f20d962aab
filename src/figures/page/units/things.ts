/** Things that are counted one by one: coins, planes, a stretch of pipe, a table with seats. */
import type { Thing } from '../../../deck/units/units'
import { part, shape } from '../parts'
import { ROLES } from '../roles'

const n = (value: number) => Math.round(value * 10) / 10

/** A path through points in a box from -1 to 1, mirrored. */
const through = (half: readonly (readonly [number, number])[], r: number) => {
  const all = [...half, ...half.map(([x, y]) => [-x, y] as const).reverse()]
  return `M${all.map(([x, y]) => `${n(x * r)} ${n(y * r)}`).join('L')}Z`
}

const circle = (x: number, y: number, r: number) =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`

/** The right half of a plane that flies upwards. */
const PLANE = [
  ...([
    [0.06, -1],
    [0.14, -0.8],
    [0.14, -0.3],
    [0.95, 0.2],
    [0.95, 0.42],
    [0.14, 0.18],
    [0.12, 0.62],
  ] as const),
  ...([
    [0.4, 0.84],
    [0.4, 1],
    [0.04, 0.9],
  ] as const),
]

/** The right half of a pipe with a flange at its end. */
const PIPE = [
  [2.55, -0.42],
  [2.55, -0.62],
  [2.9, -0.62],
  [2.9, 0.62],
  [2.55, 0.62],
  [2.55, 0.42],
] as const

const SEATS = 8

const OUTLINES: Record<Thing, (r: number) => string> = {
  coin: (r) => circle(0, 0, r * 0.86) + circle(0, 0, r * 0.52),
  plane: (r) => through(PLANE, r),
  pipe: (r) => through(PIPE, r),
  table: (r) =>
    circle(0, 0, r * 0.56) +
    Array.from({ length: SEATS }, (_, index) => {
      const turn = ((index + 0.5) * 2 * Math.PI) / SEATS
      return circle(Math.cos(turn) * r * 0.82, Math.sin(turn) * r * 0.82, r * 0.15)
    }).join(''),
}

/** How wide it is, in its heights. */
export const widthOfThing = (thing: Thing): number => (thing === 'pipe' ? 2.9 : 1)

/** One at a point, `r` px from its middle to its upper edge: full, or an outline where it is there in part. */
export function drawThing(thing: Thing, [x, y]: readonly [number, number], r: number, isFull: boolean): SVGElement {
  // Small ones would fall to pieces.
  const dash: Record<string, string> = r > 40 ? { 'stroke-dasharray': '9 6' } : {}
  const outline = { fill: ROLES.paper, stroke: ROLES.accent, 'stroke-width': r > 40 ? 3.5 : 2, ...dash }
  const place = `translate(${Math.round(x)} ${Math.round(y)})`
  const paint = isFull ? { fill: ROLES.accent } : outline
  return part('mark', {}, [shape('path', { d: OUTLINES[thing](r), transform: place, ...paint })])
}

/** Things that are counted one by one: coins, banknotes, planes, a stretch of pipe, a table with seats. */
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

/** Px from its middle to its edge: one that is larger is drawn with its dashes and all it has. */
const LARGE = 40

const SEATS = 6

/** A banknote's edge, and a coin in its middle. */
const banknote = (r: number) => {
  const [w, h] = [n(r * 1.3), n(r * 0.68)]
  return `M${-w} ${-h}H${w}V${h}H${-w}Z${circle(0, 0, r * 0.36)}`
}

const OUTLINES: Record<Thing, (r: number) => string> = {
  coin: (r) => circle(0, 0, r * 0.86) + circle(0, 0, r * 0.52),
  banknote,
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
export const widthOfThing = (thing: Thing): number => ({ pipe: 2.9, banknote: 1.3 })[thing as string] ?? 1

/** One at a point, `r` px from its middle to its upper edge: full, or an outline where it is there in part. */
export function drawThing(thing: Thing, [x, y]: readonly [number, number], r: number, isFull: boolean): SVGElement {
  const reach = Math.min(90, r * widthOfThing(thing))
  const isLarge = reach > LARGE
  const width = isLarge ? reach * 0.042 : 2
  // Small ones would fall to pieces.
  const dash: Record<string, string> = isLarge ? { 'stroke-dasharray': `${n(reach * 0.11)} ${n(reach * 0.075)}` } : {}
  const outline = { fill: ROLES.paper, stroke: ROLES.accent, 'stroke-width': width, ...dash }
  const place = `translate(${Math.round(x)} ${Math.round(y)})`
  const paint = isFull ? { fill: ROLES.accent } : outline
  return part('mark', {}, [shape('path', { d: OUTLINES[thing](r), transform: place, ...paint })])
}

/** Smooth lines on the sheet as cubic Béziers, which can be cut without changing their course. Knows no DOM. */

export type SheetPoint = readonly [x: number, y: number]

/** From one stop to the next: start, two handles, end. */
export interface Leg {
  points: readonly [SheetPoint, SheetPoint, SheetPoint, SheetPoint]
  sea: boolean
}

/** The legs of a Catmull-Rom curve through the points; `sea` says of each point whether the way to it is by sea. */
export function legsThrough(points: readonly SheetPoint[], sea: readonly boolean[]): Leg[] {
  const at = (each: number) => points[Math.max(0, Math.min(points.length - 1, each))] as SheetPoint
  return points.slice(1).map((_, index): Leg => {
    const [before, start, end, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first: SheetPoint = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6]
    const second: SheetPoint = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6]
    return { points: [start, first, second, end], sea: sea[index + 1] === true }
  })
}

const between = ([ax, ay]: SheetPoint, [bx, by]: SheetPoint, t: number): SheetPoint => [
  ax + (bx - ax) * t,
  ay + (by - ay) * t,
]

/** A leg in two at `t`, 0 to 1 (de Casteljau). */
function split({ points: [a, b, c, d], sea }: Leg, t: number): [Leg, Leg] {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)]
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)]
  const middle = between(abc, bcd, t)
  return [
    { points: [a, ab, abc, middle], sea },
    { points: [middle, bcd, cd, d], sea },
  ]
}

/** The point of a leg at `t`, 0 to 1. */
export const pointOn = (leg: Leg, t: number): SheetPoint => split(leg, t)[0].points[3]

/** Halvings until the cut is exact to a thousandth of a leg. */
const ROUNDS = 12

/** Where along a leg `test` turns from false to true; the leg has one such place. */
function turn(leg: Leg, test: (point: SheetPoint) => boolean): number {
  let [from, to] = [0, 1]
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (from + to) / 2
    if (test(pointOn(leg, middle))) to = middle
    else from = middle
  }
  return to
}

/** The line without what lies before the first point that passes the test. */
export function cutStart(legs: readonly Leg[], test: (point: SheetPoint) => boolean): Leg[] {
  const index = legs.findIndex((leg) => test(leg.points[3]))
  const leg = legs[index]
  if (!leg || test(leg.points[0])) return [...legs]
  return [split(leg, turn(leg, test))[1], ...legs.slice(index + 1)]
}

/** The line without what lies behind the last point that passes the test. */
export const cutEnd = (legs: readonly Leg[], test: (point: SheetPoint) => boolean): Leg[] =>
  turned(cutStart(turned(legs), test))

const turned = (legs: readonly Leg[]): Leg[] =>
  legs.map(({ points: [a, b, c, d], sea }): Leg => ({ points: [d, c, b, a], sea })).reverse()

/** Shares of a leg, the last is 1, that are about `step` px from each other. */
export function sharesOf({ points: [start, , , end] }: Leg, step: number): number[] {
  const count = Math.max(1, Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / step))
  return Array.from({ length: count }, (_, index) => (index + 1) / count)
}

/** A stretch of one leg. */
export function stretch(leg: Leg, from: number, to: number): Leg {
  const [head] = split(leg, to)
  return split(head, to === 0 ? 0 : from / to)[1]
}

/** The `d` of a path; a leg that begins where the one before ends gets no `M` of its own. */
export function pathOf(legs: readonly Leg[]): string {
  return legs
    .map(({ points: [start, ...rest] }, index) => {
      const last = legs[index - 1]?.points[3]
      const joins = last?.[0] === start[0] && last[1] === start[1]
      return `${joins ? '' : `M${start.map(fixed).join(' ')}`}C${rest.flat().map(fixed).join(' ')}`
    })
    .join('')
}

const fixed = (value: number) => value.toFixed(1)

/** What lies under a point of the sheet, so that the edge of a line can have its colour. */
import { actorClass } from '../../../deck/topic/actor'
import { TINT } from '../../../deck/topic/tone'
import { ROLES } from '../roles'
import { create } from '../svg'
import { type Leg, pathOf, pointOn, type SheetPoint, sharesOf, stretch } from './curve'

/** The shapes of a sheet, each the `d` of a path. */
export interface LandShapes {
  land: string
  /** The first lies on top. */
  states: readonly { d: string; actor: string }[]
}

/** The actor whose land it is, '' for all other land, undefined for water. */
export type GroundAt = (point: SheetPoint) => string | undefined

export function groundAt({ land, states }: LandShapes): GroundAt {
  const canvas = document.createElement('canvas').getContext('2d')
  const shapes = [
    ...states.map(({ d, actor }) => ({ path: new Path2D(d), actor })),
    { path: new Path2D(land), actor: '' },
  ]
  return ([x, y]) => shapes.find(({ path }) => canvas?.isPointInPath(path, x, y))?.actor
}

/** Points of a line nearer than this stand on one ground, px. */
const STEP = 4

/** The edge around a line: what it crosses ends before it, on the colour that is there anyway. */
export function casing(legs: readonly Leg[], width: number, at: GroundAt): SVGElement[] {
  return runsOf(legs, at).flatMap(({ ground, pieces }) => {
    const line = { d: pathOf(pieces), fill: 'none', 'stroke-width': String(width) }
    if (ground === undefined) return [create('path', { ...line, stroke: ROLES.water })]
    const land = create('path', { ...line, stroke: ROLES.wash })
    if (!ground) return [land]
    const tint = { stroke: ROLES.muted, 'stroke-opacity': String(TINT), class: `casing ${actorClass(ground)}` }
    return [land, create('path', { ...line, ...tint })]
  })
}

interface Run {
  ground: string | undefined
  pieces: Leg[]
}

/** Neighbouring stretches on one ground, as one. */
function runsOf(legs: readonly Leg[], at: GroundAt): Run[] {
  const runs: Run[] = []
  for (const leg of legs) {
    const shares = sharesOf(leg, STEP)
    let from = 0
    for (const [index, to] of shares.entries()) {
      const ground = at(pointOn(leg, ((shares[index - 1] ?? 0) + to) / 2))
      const next = shares[index + 1]
      if (next !== undefined && at(pointOn(leg, (to + next) / 2)) === ground) continue
      add(runs, ground, stretch(leg, from, to))
      from = to
    }
  }
  return runs
}

function add(runs: Run[], ground: string | undefined, piece: Leg): void {
  const last = runs.at(-1)
  if (last && last.ground === ground) last.pieces.push(piece)
  else runs.push({ ground, pieces: [piece] })
}

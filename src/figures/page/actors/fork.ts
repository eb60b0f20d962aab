/** A line from the middle that divides to the two on the right. */
import type { Fork } from '../../actors/actors-fields'
import { part, shape } from '../parts'
import type { Segment } from '../place'
import { ROLES } from '../roles'
import { roundedWay } from './lines'
import type { ForkPlan, Scene, ScenePoint } from './scene'
import { addLabel, type Input, type Sheet } from './sheet'

interface ForkLook {
  centre: string | undefined
  /** Who is above, or on the left of a phone, and the other. */
  actors: readonly [string, string]
  step: number | undefined
}

/** What both are to the middle is said once. */
export function addFork(fork: Fork, input: Input, scene: Scene, sheet: Sheet): void {
  const { actors } = input
  const [upper = '', lower = ''] = (['upper right', 'lower right'] as const).map(
    (place) => actors.find((actor) => actor.place === place)?.key,
  )
  const centre = actors.find(({ place }) => place === 'centre')?.key
  sheet.under.push(...drawFork(scene.fork, { centre, actors: [upper, lower], step: fork.step }))
  sheet.lines.push(...segmentsOfFork(scene.fork))
  addLabel({ ...fork, ends: [fork.from, ...fork.to] }, scene.fork.label, input, scene, sheet)
}

const at = ([x, y]: ScenePoint) => `${x} ${y}`

/** The stem is the middle's, whole; each arm has the colour and dash of whom it leads to. */
function drawFork({ stem, arms }: ForkPlan, { centre, actors, step }: ForkLook): SVGElement[] {
  const lines: (readonly [readonly ScenePoint[], string | undefined, number])[] = [
    ...arms.map((arm, index) => [arm, actors[index], 3] as const),
    [stem, centre, 5],
  ]
  return lines.map(([points, actor, width]) => {
    const d = `M${at(points[0] ?? [0, 0])}${roundedWay(points)}`
    const look = { fill: 'none', stroke: ROLES.ink, 'stroke-width': width }
    return part('edge', { actor, step }, [shape('path', { class: actor === centre ? 'trunk' : 'stroke', d, ...look })])
  })
}

/** The straight pieces of a fork, to be kept free of words. */
const segmentsOfFork = ({ stem, arms }: ForkPlan): Segment[] =>
  [stem, ...arms].flatMap((points) => points.slice(1).map((point, i) => [...(points[i] ?? point), ...point] as const))

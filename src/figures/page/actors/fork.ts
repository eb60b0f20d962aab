/** A line from the middle that divides to the two on the right. */
import type { Fork } from '../../actors/actors-fields'
import { part, shape } from '../parts'
import type { Segment } from '../place'
import { ROLES } from '../roles'
import { roundedWay } from './lines'
import type { ForkPlan, Scene, ScenePoint } from './scene'
import { addLabel, type Input, type Sheet } from './sheet'

/** What both are to the middle is said once. */
export function addFork(fork: Fork, input: Input, scene: Scene, sheet: Sheet): void {
  const { actors } = input
  const centre = actors.find(({ place }) => place === 'centre')?.key
  sheet.under.push(drawFork(scene.fork, centre, fork.step))
  sheet.lines.push(...segmentsOfFork(scene.fork))
  addLabel({ ...fork, ends: [fork.from, ...fork.to] }, scene.fork.label, input, scene, sheet)
}

const at = ([x, y]: ScenePoint) => `${x} ${y}`

/** All of it the middle's, of one look: what is said is said of both alike. */
function drawFork({ stem, arms }: ForkPlan, centre: string | undefined, step: number | undefined): SVGElement {
  const lines = [stem, ...arms].map((points) => {
    const d = `M${at(points[0] ?? [0, 0])}${roundedWay(points)}`
    return shape('path', { class: 'trunk', d, fill: 'none', stroke: ROLES.ink, 'stroke-width': 5 })
  })
  return part('edge', { actor: centre, step }, lines)
}

/** The straight pieces of a fork, to be kept free of words. */
const segmentsOfFork = ({ stem, arms }: ForkPlan): Segment[] =>
  [stem, ...arms].flatMap((points) => points.slice(1).map((point, i) => [...(points[i] ?? point), ...point] as const))

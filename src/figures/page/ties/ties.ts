/** Runs in the drawing page: an actor in the middle, a line to each of those it is tied to, a thick one to an ally. */
import { actorClass } from '../../../deck/topic/actor'
import type { Tie, TiesFields } from '../../ties/ties-fields'
import { type Drawn, drawnFrom } from '../drawn'
import { ROLES } from '../roles'
import { create } from '../svg'

type Point = readonly [x: number, y: number]

/** Of the ring in the middle, px. */
const RADIUS = 40

/** From the ring to where the words begin, px from the middle, and on which side of that point they stand. */
const WAYS = {
  left: [[-40, 0], [-138, 0], 'end'],
  right: [[40, 0], [138, 0], 'start'],
  'upper left': [[-36, -18], [-128, -68], 'end'],
  'upper right': [[36, -18], [128, -68], 'start'],
  'lower left': [[-36, 18], [-128, 68], 'end'],
  'lower right': [[36, 18], [128, 68], 'start'],
} as const satisfies Record<Tie['side'], unknown>

/** Draws at one scale, whatever there is: two such figures can be compared. */
export async function draw(text: string): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const { centre, ties } = JSON.parse(text) as TiesFields
  const svg = create('svg', { width: '600', height: '240', viewBox: '-300 -120 600 240' })
  svg.append(...ties.flatMap(tie), ring(centre))
  const stage = document.createElement('div')
  stage.append(svg)
  return drawnFrom(stage, 'ties')
}

function ring(actor: string): SVGElement {
  const group = create('g', { class: `node ${actorClass(actor)}` })
  group.append(
    create('circle', { cx: '0', cy: '0', r: String(RADIUS), fill: 'none', stroke: ROLES.ink, 'stroke-width': '6' }),
  )
  return group
}

const LINE = { fill: 'none', stroke: ROLES.ink, 'stroke-width': '3' }

/** Half the width of the line to an ally, px. */
const HALF = 4.5

/** A thick line as a shape, so that it is whole whatever the dash of the actor's lines. */
function bar(from: Point, end: Point): SVGElement {
  const [dx, dy] = [end[0] - from[0], end[1] - from[1]]
  const scale = HALF / Math.hypot(dx, dy)
  const [ox, oy] = [-dy * scale, dx * scale]
  const corners = [
    [from[0] + ox, from[1] + oy],
    [end[0] + ox, end[1] + oy],
    [end[0] - ox, end[1] - oy],
    [from[0] - ox, from[1] - oy],
  ]
  const group = create('g', { class: 'head' })
  group.append(create('path', { d: `M${corners.map((corner) => corner.join(' ')).join('L')}Z`, fill: ROLES.ink }))
  return group
}

function tie({ to, label, side, strong, step }: Tie): SVGElement[] {
  const [from, end, anchor] = WAYS[side]
  const appears = step ? ` step${step}` : ''
  const edge = create('g', { class: `edge ${actorClass(to)}${appears}` })
  edge.append(
    strong ? bar(from, end) : create('path', { class: 'stroke', d: `M${from.join(' ')}L${end.join(' ')}`, ...LINE }),
  )
  const words = create('text', {
    ...{ x: String(end[0] + (anchor === 'start' ? 14 : -14)), y: String(end[1] + 8), 'text-anchor': anchor },
    ...{ 'font-size': '24px', 'font-weight': strong ? '600' : '400', fill: ROLES.ink },
  })
  words.append(label)
  const named = create('g', { class: `place${appears}` })
  named.append(words)
  return [edge, named]
}

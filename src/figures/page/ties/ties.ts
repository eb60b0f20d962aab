/** Runs in the drawing page: an actor in the middle, a line to each of those it is tied to, a thick one to an ally. */
import { actorClass } from '../../../deck/topic/actor'
import type { Tie, TiesFields } from '../../ties/ties-fields'
import { type Drawn, drawnFrom } from '../drawn'
import { words } from '../parts'
import { ROLES } from '../roles'
import { create } from '../svg'

type Point = readonly [x: number, y: number]

/** A ring in the middle, the lines from it, and the words at their ends, px. */
interface TiesSetting {
  radius: number
  line: number
  gap: number
  size: number
}

const BARE: TiesSetting = { radius: 40, line: 100, gap: 14, size: 24 }
/** With its name inside. */
const NAMED: TiesSetting = { radius: 96, line: 54, gap: 10, size: 22 }

/** Where a line goes, and on which side of its end the words stand. */
const WAYS = {
  left: [-1, 0, 'end'],
  right: [1, 0, 'start'],
  'upper left': [-0.883, -0.469, 'end'],
  'upper right': [0.883, -0.469, 'start'],
  'lower left': [-0.883, 0.469, 'end'],
  'lower right': [0.883, 0.469, 'start'],
} as const satisfies Record<Tie['side'], unknown>

/** Draws at one scale, whatever there is: two such figures can be compared. */
export async function draw(text: string): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const { centre, name, ties } = JSON.parse(text) as TiesFields
  const setting = name === undefined ? BARE : NAMED
  const svg = create('svg', { width: '600', height: '240', viewBox: '-300 -120 600 240' })
  svg.append(...ties.flatMap((each) => tie(each, setting)), ring(centre, name, setting))
  const stage = document.createElement('div')
  stage.append(svg)
  return drawnFrom(stage, 'ties')
}

function ring(actor: string, name: string | undefined, { radius }: TiesSetting): SVGElement {
  const group = create('g', { class: `node ${actorClass(actor)}` })
  group.append(
    create('circle', { cx: '0', cy: '0', r: String(radius), fill: 'none', stroke: ROLES.ink, 'stroke-width': '6' }),
    ...(name === undefined ? [] : [words(name, [0, 9], { size: 24, weight: 600, anchor: 'middle' })]),
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

function tie({ to, label, side, strong, step }: Tie, { radius, line, gap, size }: TiesSetting): SVGElement[] {
  const [dx, dy, anchor] = WAYS[side]
  const at = (far: number): Point => [Math.round(dx * far), Math.round(dy * far)]
  const [from, end] = [at(radius), at(radius + line)]
  const appears = step ? ` step${step}` : ''
  const edge = create('g', { class: `edge ${actorClass(to)}${appears}` })
  edge.append(
    strong ? bar(from, end) : create('path', { class: 'stroke', d: `M${from.join(' ')}L${end.join(' ')}`, ...LINE }),
  )
  const x = end[0] + (anchor === 'start' ? gap : -gap)
  const said = words(label, [x, end[1] + 8], { size, weight: strong ? 600 : 400, anchor })
  const named = create('g', { class: `place${appears}` })
  named.append(said)
  return [edge, named]
}

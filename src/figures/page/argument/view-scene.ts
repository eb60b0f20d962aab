/** The deck's actors at their places, small: an arrow for what one reading sees, and a bar where a fact stops it. */
import type { ViewLine } from '../../argument/argument-fields'
import type { ViewActor } from '../../argument/view-actors'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { signPath } from '../signs'
import { barOf, endsOf, towards, type ViewGeometry, type ViewPoint, viewGeometry } from './view-geometry'

/** Px at full size: radius of a sign, of one that has no part in the reading, size of letters, an arrow's breadth and head, half a bar's length and its breadth. */
const PX = { sign: 22, quiet: 10, letters: 20, arrow: 7, head: 23, bar: 32, broad: 13 }

/** From 0 0 on, `scale` times as large. */
export function drawScene(actors: readonly ViewActor[], lines: readonly ViewLine[], scale: number): SVGElement {
  const geometry = viewGeometry(scale)
  const isIn = ({ key }: ViewActor) => lines.some(({ from, to }) => from === key || to === key)
  const around = actors.find(({ place }) => place === 'around')
  const region = around ? [drawRegion(around, isIn(around), geometry)] : []
  const drawn = lines.map((line) => part('mark', {}, drawLine(line, actors, geometry)))
  const signs = actors
    .filter(({ place }) => place !== 'around')
    .map((actor) => (isIn(actor) ? drawSign(actor, geometry) : drawQuiet(actor, geometry)))
  const scene = shape('g')
  scene.append(...region, ...drawn, ...signs)
  return scene
}

function drawRegion({ key }: ViewActor, isIn: boolean, { px, hexagon }: ViewGeometry): SVGElement {
  const [colour, width] = isIn ? [ROLES.ink, px(4)] : [ROLES.line, px(2.5)]
  const outline = shape('path', { d: hexagon, fill: 'none', stroke: colour, 'stroke-width': width })
  return part('place', { actor: isIn ? key : undefined }, [outline])
}

const moved = ([x, y]: ViewPoint) => `translate(${x} ${y})`

/** With its letters and the colour of its actor. */
function drawSign(actor: ViewActor, { px, at }: ViewGeometry): SVGElement {
  const [x, y] = at(actor)
  const look = { transform: moved([x, y]), fill: ROLES.paper, stroke: ROLES.ink, 'stroke-width': px(3) }
  const outline = shape('path', { d: signPath(actor.shape, px(PX.sign)), ...look })
  const letters = words(actor.code, [x, y + px(7)], { size: px(PX.letters), weight: 600, anchor: 'middle' })
  return part('place', { actor: actor.key }, [outline, letters])
}

const drawQuiet = (actor: ViewActor, { px, at }: ViewGeometry): SVGElement =>
  part('place', {}, [
    shape('path', { d: signPath(actor.shape, px(PX.quiet)), transform: moved(at(actor)), fill: ROLES.line }),
  ])

/** An arrow between two actors. One that is stopped ends at its bar, and is pale from there on. */
function drawLine(line: ViewLine, actors: readonly ViewActor[], geometry: ViewGeometry): SVGElement[] {
  const { px } = geometry
  const [from, to] = [line.from, line.to].map((name) => actors.find(({ key }) => key === name))
  // The reader has refused names of nobody.
  if (!from || !to) return []
  const [a, b] = endsOf(from, to, geometry)
  if (!line.stop) return arrow(a, b, geometry)
  const bar = barOf(from, to, geometry)
  return [
    stroke([bar, b], ROLES.line, px(PX.arrow)),
    ...arrow(a, towards(bar, a, px(PX.broad / 2)), geometry),
    stroke(across(bar, b, px(PX.bar)), ROLES.mark, px(PX.broad)),
  ]
}

function arrow(a: ViewPoint, b: ViewPoint, { px }: ViewGeometry): SVGElement[] {
  const head = px(PX.head)
  return [stroke([a, towards(b, a, head * 0.8)], ROLES.ink, px(PX.arrow)), tip(a, b, head)]
}

/** The ends of a bar across a line's way. */
function across([x, y]: ViewPoint, towardsPoint: ViewPoint, half: number): [ViewPoint, ViewPoint] {
  const [tx, ty] = towards([x, y], towardsPoint, half)
  const [dx, dy] = [tx - x, ty - y]
  return [
    [x - dy, y + dx],
    [x + dy, y - dx],
  ]
}

const at = (point: ViewPoint) => point.map((value) => Math.round(value * 10) / 10).join(' ')

const stroke = ([a, b]: readonly [ViewPoint, ViewPoint], colour: string, width: number) =>
  shape('path', { class: 'arrow', d: `M${at(a)}L${at(b)}`, fill: 'none', stroke: colour, 'stroke-width': width })

function tip([ax, ay]: ViewPoint, [bx, by]: ViewPoint, size: number): SVGElement {
  const angle = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI
  const half = Math.round(size * 5.5) / 10
  const turned = `translate(${at([bx, by])}) rotate(${Math.round(angle)})`
  return shape('path', { d: `M0 0L${-size} ${-half}V${half}Z`, transform: turned, fill: ROLES.ink })
}

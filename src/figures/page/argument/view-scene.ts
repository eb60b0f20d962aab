/** The deck's actors at their places, small: what one reading looks at, and in the correcting colour what it has to explain. */
import type { ViewLine } from '../../argument/argument-fields'
import type { ViewActor } from '../../argument/view-actors'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { signPath } from '../signs'
import { endsOf, towards, type ViewGeometry, type ViewPoint, viewGeometry } from './view-geometry'

/** Px at full size: radius of a sign, of one that has no part in the reading, size of letters, a line of weight 1 and a plain one's weight. */
const PX = { sign: 19, quiet: 9, letters: 18, weight: 2.2, plain: 2 }

/** From 0 0 on, `scale` times as large. */
export function drawScene(actors: readonly ViewActor[], lines: readonly ViewLine[], scale: number): SVGElement {
  const geometry = viewGeometry(scale)
  const isIn = ({ key }: ViewActor) => lines.some(({ from, to }) => from === key || to === key)
  const around = actors.find(({ place }) => place === 'around')
  const isRung = lines.some(({ from, to }) => from === around?.key && to === around?.key)
  const region = around && !isRung ? [drawRegion(around, isIn(around), geometry)] : []
  // What has to be explained lies over what is explained.
  const ordered = [...lines].sort((a, b) => Number(a.against) - Number(b.against))
  const drawn = ordered.map((line) => part('mark', {}, drawLine(line, actors, geometry)))
  const signs = actors
    .filter(({ place }) => place !== 'around')
    .map((actor) => (isIn(actor) ? drawSign(actor, geometry) : drawQuiet(actor, geometry)))
  const scene = shape('g')
  scene.append(...region, ...drawn, ...signs)
  return scene
}

function drawRegion({ key }: ViewActor, isIn: boolean, { px, hexagon }: ViewGeometry): SVGElement {
  const colour = isIn ? ROLES.ink : ROLES.line
  const outline = shape('path', { d: hexagon, fill: 'none', stroke: colour, 'stroke-width': px(3) })
  return part('place', { actor: isIn ? key : undefined }, [outline])
}

const moved = ([x, y]: ViewPoint) => `translate(${x} ${y})`

/** With its letters and the colour of its actor. */
function drawSign(actor: ViewActor, { px, at }: ViewGeometry): SVGElement {
  const [x, y] = at(actor)
  const look = { transform: moved([x, y]), fill: ROLES.paper, stroke: ROLES.ink, 'stroke-width': px(3) }
  const outline = shape('path', { d: signPath(actor.shape, px(PX.sign)), ...look })
  const letters = words(actor.code, [x, y + px(6.5)], { size: px(PX.letters), weight: 600, anchor: 'middle' })
  return part('place', { actor: actor.key }, [outline, letters])
}

const drawQuiet = (actor: ViewActor, { px, at }: ViewGeometry): SVGElement =>
  part('place', {}, [
    shape('path', { d: signPath(actor.shape, px(PX.quiet)), transform: moved(at(actor)), fill: ROLES.line }),
  ])

interface Stroke {
  colour: string
  width: number
}

/** Between two actors, around the region, or from an actor back to itself. */
function drawLine(line: ViewLine, actors: readonly ViewActor[], geometry: ViewGeometry): SVGElement[] {
  const { px } = geometry
  const stroke = { colour: line.against ? ROLES.mark : ROLES.ink, width: px((line.weight ?? PX.plain) * PX.weight) }
  const [from, to] = [line.from, line.to].map((name) => actors.find(({ key }) => key === name))
  // The reader has refused names of nobody.
  if (!from || !to) return []
  if (from === to) return from.place === 'around' ? [path(geometry.hexagon, stroke)] : loop(from, stroke, geometry)
  const [a, b] = endsOf(from, to, geometry)
  const head = line.arrow ? Math.max(px(15), stroke.width * 1.5) : 0
  const foot = towards(b, a, head * 0.8)
  const heads = head > 0 ? [tip(a, b, head, stroke.colour)] : []
  return [path(`M${at(a)}L${at(foot)}`, stroke), ...heads, ...(line.stop ? barred(a, b, geometry) : [])]
}

const at = (point: ViewPoint) => point.map((value) => Math.round(value * 10) / 10).join(' ')

const path = (d: string, { colour, width }: Stroke) =>
  shape('path', { class: 'arrow', d, fill: 'none', stroke: colour, 'stroke-width': width })

/** Out of a sign's lower side and back to it. */
function loop(actor: ViewActor, stroke: Stroke, geometry: ViewGeometry): SVGElement[] {
  const { px } = geometry
  const [x, y] = geometry.at(actor)
  const from = (dx: number, dy: number): ViewPoint => [x + px(dx), y + px(dy)]
  const curve = [from(52, 96), from(-66, 96), from(-22, 38)].map(at).join(' ')
  return [
    path(`M${at(from(11, 22))}C${curve}`, stroke),
    tip(from(-31, 54), from(-12, 22), Math.max(px(19), stroke.width * 1.5), stroke.colour),
  ]
}

function tip([ax, ay]: ViewPoint, [bx, by]: ViewPoint, size: number, colour: string): SVGElement {
  const angle = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI
  const half = Math.round(size * 5.5) / 10
  const turned = `translate(${at([bx, by])}) rotate(${Math.round(angle)})`
  return shape('path', { d: `M0 0L${-size} ${-half}V${half}Z`, transform: turned, fill: colour })
}

/** A bar across the middle of a line. */
function barred(a: ViewPoint, b: ViewPoint, { px }: ViewGeometry): SVGElement[] {
  const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const [nx, ny] = [((b[1] - a[1]) / length) * px(22), ((a[0] - b[0]) / length) * px(22)]
  const d = `M${at([x - nx, y - ny])}L${at([x + nx, y + ny])}`
  return [path(d, { colour: ROLES.paper, width: px(15) }), path(d, { colour: ROLES.mark, width: px(9) })]
}

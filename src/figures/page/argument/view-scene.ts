/** The deck's actors at their places, small: what one reading looks at, and in the correcting colour what it has to explain. */
import type { ViewLine } from '../../argument/argument-fields'
import type { ViewActor } from '../../argument/view-actors'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { signPath } from '../signs'

type Point = readonly [x: number, y: number]

/** Px of a scene at its full size. */
export const SCENE = { width: 207, height: 244 }
const MIDDLE: Point = [110, 122]
const PLACES: Record<Exclude<ViewActor['place'], 'around'>, Point> = {
  left: [22, 32],
  'upper right': [181, 34],
  'lower right': [181, 212],
  centre: MIDDLE,
}
/** Half of the hexagon around the middle, and how far its corners are from its tips. */
const AROUND = { x: 56, y: 54, cut: 28 }
/** Radius of a sign, of one that has no part in the reading, and the air around it. */
const SIGN = { r: 19, quiet: 9, air: 7 }
const WEIGHT = 2.2
const PLAIN = 2
const HEXAGON = `M${-AROUND.x} 0L${-AROUND.x + AROUND.cut} ${-AROUND.y}H${AROUND.x - AROUND.cut}L${AROUND.x} 0L${AROUND.x - AROUND.cut} ${AROUND.y}H${-AROUND.x + AROUND.cut}Z`

/** From 0 0 on, `scale` times as large. */
export function drawScene(actors: readonly ViewActor[], lines: readonly ViewLine[], scale: number): SVGElement {
  const scene = shape('g', { transform: `scale(${scale})` })
  const isIn = ({ key }: ViewActor) => lines.some(({ from, to }) => from === key || to === key)
  const around = actors.find(({ place }) => place === 'around')
  const region = around && !lines.some((line) => isRing(line, around)) ? [drawRegion(around, isIn(around))] : []
  // What has to be explained lies over what is explained.
  const drawn = [...lines].sort((a, b) => Number(a.against) - Number(b.against)).map((line) => drawLine(line, actors))
  const signs = actors.filter(({ place }) => place !== 'around').map((actor) => drawSign(actor, isIn(actor)))
  scene.append(...region, ...drawn, ...signs)
  return scene
}

const isRing = ({ from, to }: ViewLine, { key }: ViewActor) => from === key && to === key

function drawRegion({ key }: ViewActor, isIn: boolean): SVGElement {
  const look = { d: HEXAGON, transform: `translate(${MIDDLE.join(' ')})`, fill: 'none' }
  const outline = shape('path', { ...look, stroke: isIn ? ROLES.ink : ROLES.line, 'stroke-width': 3 })
  return part('place', { actor: isIn ? key : undefined }, [outline])
}

function drawSign({ key, shape: figure, place, code }: ViewActor, isIn: boolean): SVGElement {
  const [x, y] = PLACES[place as keyof typeof PLACES]
  const at = { transform: `translate(${x} ${y})` }
  if (!isIn) return part('place', {}, [shape('path', { d: signPath(figure, SIGN.quiet), ...at, fill: ROLES.line })])
  const outline = shape('path', { d: signPath(figure, SIGN.r), ...at, fill: ROLES.paper, stroke: ROLES.ink })
  const letters = words(code, [x, y + 6.5], { size: 18, weight: 600, anchor: 'middle' })
  return part('place', { actor: key }, [outline, letters])
}

/** Between two actors, around the region, or from an actor back to itself. */
function drawLine(line: ViewLine, actors: readonly ViewActor[]): SVGElement {
  const colour = line.against ? ROLES.mark : ROLES.ink
  const width = (line.weight ?? PLAIN) * WEIGHT
  const [from, to] = [line.from, line.to].map((name) => actors.find(({ key }) => key === name))
  if (!from || !to) return part('mark', {}, [])
  if (from === to) return part('mark', {}, from.place === 'around' ? ring(colour, width) : loop(from, colour, width))
  const [a, b] = endsOf(from, to)
  const head = line.arrow ? Math.max(15, width * 1.5) : 0
  const foot = towards(b, a, head * 0.8)
  const stroke = stroked(`M${a[0]} ${a[1]}L${foot[0]} ${foot[1]}`, colour, width)
  return part('mark', {}, [stroke, ...(head > 0 ? [tip(a, b, head, colour)] : []), ...(line.stop ? barred(a, b) : [])])
}

const stroked = (d: string, colour: string, width: number) =>
  shape('path', { class: 'arrow', d, fill: 'none', stroke: colour, 'stroke-width': width })

const ring = (colour: string, width: number) => {
  const path = stroked(HEXAGON, colour, width)
  path.setAttribute('transform', `translate(${MIDDLE.join(' ')})`)
  return [path]
}

/** Out of a sign's lower side and back to it. */
function loop({ place }: ViewActor, colour: string, width: number): SVGElement[] {
  const [x, y] = PLACES[place as keyof typeof PLACES]
  const d = `M${x + 11} ${y + 22}C${x + 52} ${y + 96} ${x - 66} ${y + 96} ${x - 22} ${y + 38}`
  return [stroked(d, colour, width), tip([x - 31, y + 54], [x - 12, y + 22], 19, colour)]
}

/** Edges of two signs towards each other, or of the region. */
function endsOf(from: ViewActor, to: ViewActor): [Point, Point] {
  const [a, b] = [pointOf(from), pointOf(to)]
  return [towards(a, b, reachOf(from, a, b)), towards(b, a, reachOf(to, b, a))]
}

const pointOf = ({ place }: ViewActor): Point => (place === 'around' ? MIDDLE : PLACES[place])

/** Px from a middle to the edge of what stands there. */
function reachOf({ place }: ViewActor, at: Point, other: Point): number {
  if (place !== 'around') return SIGN.r + SIGN.air
  const [dx, dy] = [Math.abs(other[0] - at[0]), Math.abs(other[1] - at[1])]
  const length = Math.hypot(dx, dy) || 1
  // The slanted side: x + y * cut / height = half of the width.
  const slanted = AROUND.x / ((dx + (dy * AROUND.cut) / AROUND.y) / length)
  return Math.min(slanted, dy > 0 ? (AROUND.y * length) / dy : slanted)
}

function tip([ax, ay]: Point, [bx, by]: Point, size: number, colour: string): SVGElement {
  const angle = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI
  const d = `M0 0L${-size} ${-size * 0.55}V${size * 0.55}Z`
  const turned = `translate(${Math.round(bx * 10) / 10} ${Math.round(by * 10) / 10}) rotate(${Math.round(angle)})`
  return shape('path', { d, transform: turned, fill: colour })
}

/** A bar across the middle of a line. */
function barred([ax, ay]: Point, [bx, by]: Point): SVGElement[] {
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2]
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [nx, ny] = [((by - ay) / length) * 22, ((ax - bx) / length) * 22]
  const d = `M${x - nx} ${y - ny}L${x + nx} ${y + ny}`
  return [stroked(d, ROLES.paper, 15), stroked(d, ROLES.mark, 9)]
}

function towards([x, y]: Point, [tx, ty]: Point, px: number): Point {
  const length = Math.hypot(tx - x, ty - y) || 1
  return [x + ((tx - x) / length) * px, y + ((ty - y) / length) * px]
}

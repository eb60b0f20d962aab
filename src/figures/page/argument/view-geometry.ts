/** Where the deck's actors stand in a view of one reading, and how large all is there, px. Knows no DOM. */
import type { ViewActor } from '../../argument/view-actors'

export type ViewPoint = readonly [x: number, y: number]

/** Px of a scene at its full size. */
export const SCENE = { width: 207, height: 244 }

const PLACES: Record<ViewActor['place'], ViewPoint> = {
  left: [22, 32],
  'upper right': [181, 34],
  'lower right': [181, 212],
  centre: [110, 122],
  around: [110, 122],
}
/** Half of the hexagon around the middle, and how far its corners are from its tips. */
const AROUND = { x: 56, y: 54, cut: 28 }

export interface ViewGeometry {
  /** Px at full size as px here. */
  px: (value: number) => number
  at: (actor: Pick<ViewActor, 'place'>) => ViewPoint
  /** The hexagon about its middle. */
  hexagon: string
}

export function viewGeometry(scale: number): ViewGeometry {
  const px = (value: number) => Math.round(value * scale * 10) / 10
  const [x, y, cut] = [AROUND.x, AROUND.y, AROUND.cut].map(px) as [number, number, number]
  const [cx, cy] = PLACES.around.map(px) as [number, number]
  return {
    px,
    at: ({ place }) => [px(PLACES[place][0]), px(PLACES[place][1])],
    hexagon: `M${cx - x} ${cy}L${cx - x + cut} ${cy - y}H${cx + x - cut}L${cx + x} ${cy}L${cx + x - cut} ${cy + y}H${cx - x + cut}Z`,
  }
}

/** Of a sign, with the air around it. */
const REACH = 26

/** Edges of two signs towards each other, or of the region. */
export function endsOf(from: ViewActor, to: ViewActor, { px, at }: ViewGeometry): [ViewPoint, ViewPoint] {
  const [a, b] = [at(from), at(to)]
  const reach = ({ place }: ViewActor) => px(place === 'around' ? edgeOf(a, b) : REACH)
  return [towards(a, b, reach(from)), towards(b, a, reach(to))]
}

/** From the middle of the hexagon to its edge in the direction of a line, at full size. */
function edgeOf([ax, ay]: ViewPoint, [bx, by]: ViewPoint): number {
  const [dx, dy] = [Math.abs(bx - ax), Math.abs(by - ay)]
  const length = Math.hypot(dx, dy) || 1
  // The slanted side: x + y * cut / height = half of the width.
  const slanted = (AROUND.x * length) / (dx + (dy * AROUND.cut) / AROUND.y || 1)
  return dy > 0 ? Math.min(slanted, (AROUND.y * length) / dy) : slanted
}

/** So many px from a point on the way to another. */
export function towards([x, y]: ViewPoint, [tx, ty]: ViewPoint, px: number): ViewPoint {
  const length = Math.hypot(tx - x, ty - y) || 1
  return [x + ((tx - x) / length) * px, y + ((ty - y) / length) * px]
}

/** Where the deck's actors stand in a view of one reading, and how large all is there, px. Knows no DOM. */
import type { ViewActor } from '../../argument/view-actors'

export type ViewPoint = readonly [x: number, y: number]

/** Px at full size, 218 by 292. */
const PLACES: Record<ViewActor['place'], ViewPoint> = {
  left: [24, 26],
  'upper right': [178, 40],
  'lower right': [182, 262],
  centre: [122, 182],
  around: [122, 182],
}
/** Half of the hexagon around the middle, and how far its corners are from its tips. */
const AROUND = { x: 48, y: 46, cut: 24 }

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
const REACH = 28

/** Edges of two signs towards each other, or of the region. */
export function endsOf(from: ViewActor, to: ViewActor, { px, at }: ViewGeometry): [ViewPoint, ViewPoint] {
  const [a, b] = [at(from), at(to)]
  const reach = ({ place }: ViewActor) => px(place === 'around' ? edgeOf(a, b) + 3 : REACH)
  return [towards(a, b, reach(from)), towards(b, a, reach(to))]
}

/** Where a line is barred: between the signs, and at one place whether it ends in the middle or at the region around it. */
export function barOf(from: ViewActor, to: ViewActor, geometry: ViewGeometry): ViewPoint {
  const outward = (actor: ViewActor): ViewActor => (actor.place === 'centre' ? { ...actor, place: 'around' } : actor)
  const [[ax, ay], [bx, by]] = endsOf(outward(from), outward(to), geometry)
  return [(ax + bx) / 2, (ay + by) / 2]
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

/** Degrees to px: one projection for the checks and the drawing. Knows no DOM. */
import { type GeoProjection, geoConicEquidistant } from 'd3-geo'
import type { MapFields } from '../../map/map-fields'

/** Width of every map, px: what the slide gives it, less the air around a drawing and half of the edge's line. */
export const WIDTH = 1147

interface Sheet {
  projection: GeoProjection
  /** px. */
  height: number
}

/**
 * The frame, as wide as the slide; its height follows. West and east are measured along the middle parallel, south and
 * north along the middle meridian. Equidistant conic: true along every meridian and on two parallels (Snyder, Map
 * Projections: A Working Manual, 1987, p. 111), by default those a sixth of the height from the frame's edges.
 */
export function sheetOf({ frame, projection: wanted }: Pick<MapFields, 'frame' | 'projection'>): Sheet {
  const [west, south, east, north] = frame
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const sixth = (north - south) / 6
  const projection = geoConicEquidistant()
    .parallels(wanted.parallels ?? [south + sixth, north - sixth])
    .rotate([-(wanted.meridian ?? x), 0])
    .scale(1000)
    .translate([0, 0])
  const at = (...point: [number, number]) => pointOf(projection, point)
  projection.scale((1000 * WIDTH) / (at(east, y)[0] - at(west, y)[0]))
  const [left, top, bottom] = [at(west, y)[0], at(x, north)[1], at(x, south)[1]]
  const height = Math.round(bottom - top)
  const sheet: [[number, number], [number, number]] = [
    [0, 0],
    [WIDTH, height],
  ]
  projection.translate([-left, -top]).clipExtent(sheet)
  return { projection, height }
}

/** A point of the earth, px from the sheet's top left corner. */
export function pointOf(
  projection: GeoProjection,
  [east = 0, north = 0]: readonly number[] = [],
): readonly [number, number] {
  const [x = 0, y = 0] = projection([east, north]) ?? []
  return [x, y]
}

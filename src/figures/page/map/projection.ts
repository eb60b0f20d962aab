/** Degrees to px: one projection for the checks and the drawing. Knows no DOM. */
import { type GeoProjection, geoConicEquidistant, geoDistance } from 'd3-geo'
import type { MapFields } from '../../map/map-fields'

/** Width of a map that keeps to the text's measure, px: what the slide gives it, less the air around a drawing. */
export const WIDTH = 1147
/** Width of one that runs from edge to edge of the slide. */
const BLEED = 1280

export interface Sheet {
  projection: GeoProjection
  /** px. */
  width: number
  height: number
}

/**
 * The frame, as wide as is said; its height follows. West and east are measured along the middle parallel, south and
 * north along the middle meridian. Equidistant conic: true along every meridian and on two parallels (Snyder, Map
 * Projections: A Working Manual, 1987, p. 111), by default those a sixth of the height from the frame's edges.
 */
export function sheetOf(
  { frame, projection: wanted, bleed }: Pick<MapFields, 'frame' | 'projection'> & { bleed?: boolean | undefined },
  width = bleed ? BLEED : WIDTH,
): Sheet {
  const [west, south, east, north] = frame
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const sixth = (north - south) / 6
  const projection = geoConicEquidistant()
    .parallels(wanted.parallels ?? [south + sixth, north - sixth])
    .rotate([-(wanted.meridian ?? x), 0])
    .scale(1000)
    .translate([0, 0])
  const at = (...point: [number, number]) => pointOf(projection, point)
  projection.scale((1000 * width) / (at(east, y)[0] - at(west, y)[0]))
  const [left, top, bottom] = [at(west, y)[0], at(x, north)[1], at(x, south)[1]]
  const height = Math.round(bottom - top)
  const sheet: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ]
  projection.translate([-left, -top]).clipExtent(sheet)
  return { projection, width, height }
}

/** A point of the earth, px from the sheet's top left corner. */
export function pointOf(
  projection: GeoProjection,
  [east = 0, north = 0]: readonly number[] = [],
): readonly [number, number] {
  const [x = 0, y = 0] = projection([east, north]) ?? []
  return [x, y]
}

/** Mean radius of the earth (IUGG), km. */
const RADIUS = 6371.0088

/** px for a kilometre from west to east at a place of the sheet, and the parallel it lies on. */
export function scaleAt({ projection }: Sheet, point: readonly [number, number]): { px: number; latitude: number } {
  const [east, north] = projection.invert?.([...point]) ?? [0, 0]
  const [a, b]: [number, number][] = [
    [east - 0.5, north],
    [east + 0.5, north],
  ]
  const [from, to] = [pointOf(projection, a), pointOf(projection, b)]
  return {
    px:
      Math.hypot(to[0] - from[0], to[1] - from[1]) /
      (geoDistance(a as [number, number], b as [number, number]) * RADIUS),
    latitude: north,
  }
}

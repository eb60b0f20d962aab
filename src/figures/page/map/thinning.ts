/** Shapes with as many points as the eye tells apart. */
import type { GeoProjection, GeoStream } from 'd3-geo'
import simplify from 'simplify-js'

/** How far a line may stray from the true one on the canvas, px. */
const TOLERANCE = 1.1

/**
 * The projection with its output thinned by the algorithm of Douglas and Peucker (Cartographica 10, 1973); first and last
 * point of every line stay.
 */
export function thin(projection: GeoProjection): { stream: (target: GeoStream) => GeoStream } {
  return { stream: (target) => projection.stream(thinning(target)) }
}

function thinning(target: GeoStream): GeoStream {
  let line: { x: number; y: number }[] = []
  return {
    sphere: () => target.sphere?.(),
    polygonStart: () => target.polygonStart(),
    polygonEnd: () => target.polygonEnd(),
    lineStart() {
      line = []
      target.lineStart()
    },
    lineEnd() {
      for (const { x, y } of simplify(line, TOLERANCE, true)) target.point(x, y)
      target.lineEnd()
    },
    point(x, y) {
      line.push({ x, y })
    },
  }
}

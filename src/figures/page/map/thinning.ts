/** Shapes with as many points as the eye tells apart. */
import type { GeoProjection, GeoStream } from 'd3-geo'

/** A point nearer than this to the one before says nothing on the canvas, px. */
const NEAR = 3.6

/** The projection with its output thinned; first and last point of every line stay. */
export function thin(projection: GeoProjection): { stream: (target: GeoStream) => GeoStream } {
  return { stream: (target) => projection.stream(thinning(target)) }
}

type SheetPoint = [x: number, y: number]

function thinning(target: GeoStream): GeoStream {
  let kept: SheetPoint | undefined
  let held: SheetPoint | undefined
  return {
    sphere: () => target.sphere?.(),
    polygonStart: () => target.polygonStart(),
    polygonEnd: () => target.polygonEnd(),
    lineStart() {
      kept = undefined
      held = undefined
      target.lineStart()
    },
    lineEnd() {
      if (held) target.point(...held)
      target.lineEnd()
    },
    point(x, y) {
      const near = kept && Math.hypot(x - kept[0], y - kept[1]) < NEAR
      held = near ? [x, y] : undefined
      if (near) return
      kept = [x, y]
      target.point(x, y)
    },
  }
}

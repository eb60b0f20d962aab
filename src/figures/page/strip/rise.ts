/** Lanes that are levels: the ground under the highest reached so far, and stems under the marks. */
import type { Strip, StripEvent } from '../../../deck/strip/strip'
import { part, shape } from '../parts'
import type { Segment } from '../place'
import { ROLES } from '../roles'
import { type Geometry, isPlaced } from './geometry'
import { ownerOf } from './marks'

export function drawRise(strip: Strip, geometry: Geometry): SVGElement[] {
  if (!strip.rise) return []
  const placed = strip.events.filter((event) => isPlaced(event, strip) && !event.later)
  const records = placed.filter(({ lane = 0 }, index) =>
    placed.slice(0, index).every((each) => (each.lane ?? 0) > lane),
  )
  const last = strip.end ?? strip.window.until
  const ground = records.map((event, index) => level(event, records[index + 1]?.from ?? last, geometry))
  const stems = stemsOf(strip, geometry).filter(({ event }) => !event.later)
  const drawn = stems.map(({ event, line: [x, top, , bottom] }) => {
    const half = event.lane === 0 ? 2.5 : 1
    const place = { x: x - half, y: top, width: 2 * half, height: bottom - top }
    const stem = shape('rect', { class: 'sign', ...place, fill: ROLES.ink })
    return part('mark', { actor: ownerOf(event, strip), step: event.step }, [stem])
  })
  return [...ground, ...drawn, ...beyond(strip, geometry, records.at(-1))]
}

/** From the day that a level is reached to the next that is higher. */
function level(event: StripEvent, until: number, { form, point, ground }: Geometry): SVGElement {
  const [[x1, y1], [x2, y2]] = [point(event.from + 0.5, event.lane ?? 0), point(until, event.lane ?? 0)]
  const place =
    form === 'landscape'
      ? { x: x1, y: y1, width: x2 - x1, height: ground.bottom - y1 }
      : { x: ground.left, y: y1, width: x1 - ground.left, height: y2 - y1 }
  const edge = shape('line', { x1, y1, x2, y2, stroke: ROLES.rule, 'stroke-width': 3 })
  return part('rise', { step: event.step }, [shape('rect', { ...place, fill: ROLES.wash }), edge])
}

/** Under the marks of all levels but the lowest, on a slide. */
export function stemsOf(strip: Strip, { form, point, ground }: Geometry): { event: StripEvent; line: Segment }[] {
  if (!strip.rise || form === 'portrait') return []
  const high = strip.events.filter(({ open, lane = 0 }) => !open && lane < strip.lanes.length - 1)
  const placed = high.filter((event) => isPlaced(event, strip))
  return placed.map((event) => {
    const [x, y] = point(event.from + 0.5, event.lane ?? 0)
    return { event, line: [x, y, x, ground.bottom] as const }
  })
}

/** After the end of the record nothing is known of the level. */
function beyond({ end, window }: Strip, { point }: Geometry, highest: StripEvent | undefined): SVGElement[] {
  if (end === undefined || !highest || end >= window.until) return []
  const [x1, y1] = point(end, highest.lane ?? 0)
  const [x2, y2] = point(window.until, highest.lane ?? 0)
  const line = { x1, y1, x2, y2, stroke: ROLES.rule, 'stroke-width': 3, 'stroke-dasharray': '3 7' }
  return [part('rise', { step: highest.step }, [shape('line', line)])]
}

/** Routes as smooth lines with an arrowhead, each an actor's, each with its step. */
import type { GeoProjection } from 'd3-geo'
import { actorClass } from '../../../deck/topic/actor'
import { type MapFields, type MapRoute, stopOf } from '../../map/map-fields'
import { ROLES } from '../roles'
import { create } from '../svg'
import { pointOf } from './projection'

type Point = readonly [x: number, y: number]

export function drawRoutes({ routes, places }: MapFields, projection: GeoProjection): SVGElement[] {
  const placed = new Map(places.map(({ name, at }) => [name, at]))
  return routes.flatMap((route) => {
    const stops = route.through.map(stopOf)
    const points = stops.map(({ to }) => pointOf(projection, typeof to === 'string' ? placed.get(to) : to))
    const step = route.step ? ` step${route.step}` : ''
    const under = create('g', { class: `route${step}` })
    under.append(
      line(
        pathOf(points, () => true),
        { stroke: ROLES.wash, 'stroke-width': '8' },
      ),
    )
    const over = create('g', { class: `edge ${actorClass(route.actor)}${step}` })
    over.append(
      line(
        pathOf(points, (index) => !stops[index]?.sea),
        { class: 'stroke', stroke: ROLES.ink },
      ),
    )
    const sea = pathOf(points, (index) => stops[index]?.sea === true)
    if (sea) over.append(line(sea, { class: 'sea', stroke: ROLES.ink, 'stroke-dasharray': '8 7' }))
    over.append(head(points))
    return [under, over]
  })
}

/** The classes by which a route's words come and go with its line. */
export const classesOf = ({ actor, step }: MapRoute) => `route ${actorClass(actor)}${step ? ` step${step}` : ''}`

function line(d: string, attributes: Record<string, string>): SVGElement {
  return create('path', { d, fill: 'none', 'stroke-width': '4', 'stroke-linejoin': 'round', ...attributes })
}

/** The legs of a Catmull-Rom curve that are wanted; `wanted` is asked by the index of the point a leg ends at. */
function pathOf(points: readonly Point[], wanted: (index: number) => boolean): string {
  return points
    .map((_, index) => {
      if (index === 0 || !wanted(index)) return ''
      const leg = legTo(points, index)
      return index > 1 && wanted(index - 1) ? leg : `M${points[index - 1]?.map(fixed).join(' ')}${leg}`
    })
    .join('')
}

/** The cubic Bézier from the point before to this one, so that the whole runs smoothly through all. */
function legTo(points: readonly Point[], index: number): string {
  const at = (each: number) => points[Math.max(0, Math.min(points.length - 1, each))] as Point
  const [before, start, end, after] = [at(index - 2), at(index - 1), at(index), at(index + 1)]
  const first = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6]
  const second = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6]
  return `C${[...first, ...second, ...end].map(fixed).join(' ')}`
}

const fixed = (value: number) => value.toFixed(1)

const LENGTH = 18

/** A triangle at the end, turned as the line arrives. */
function head(points: readonly Point[]): SVGElement {
  const [end, before] = [points.at(-1), points.at(-2)] as [Point, Point]
  const angle = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI
  const group = create('g', { class: 'head', transform: `translate(${end[0]} ${end[1]}) rotate(${angle})` })
  group.append(create('path', { d: `M6 0L${6 - LENGTH} -8V8Z`, fill: ROLES.ink }))
  return group
}

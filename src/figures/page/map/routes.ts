/** Routes as smooth lines with an arrowhead, each an actor's, each with its step. */
import { actorClass } from '../../../deck/topic/actor'
import { type MapFields, type MapRoute, stopOf } from '../../map/map-fields'
import { ROLES } from '../roles'
import { create } from '../svg'
import { cutEnd, cutStart, type Leg, legsThrough, pathOf, type SheetPoint } from './curve'
import { casing, type GroundAt } from './ground'
import type { Look } from './look'
import { pointOf, type Sheet } from './projection'

/** Air between a line and what it crosses, px on each side. */
const AIR = 2
/** Between a place's dot and the point of the arrow, px. */
const GAP = 4

/** A route as it lies on one sheet. */
export interface Course {
  route: MapRoute
  /** From edge to edge of the sheet; empty where none of it is there. */
  legs: Leg[]
  width: number
  /** Where the arrow points to, and from where its head begins; undefined when the line leaves the sheet. */
  head?: { tip: SheetPoint; base: SheetPoint } | undefined
}

export function coursesOf({ routes, places }: MapFields, sheet: Sheet, look: Look): Course[] {
  const placed = new Map(places.map(({ name, at }) => [name, at]))
  const struck = places.filter(({ struck }) => struck).map(({ name }) => name)
  return routes.map((route) => {
    const stops = route.through.map(stopOf)
    const points = stops.map(({ to }) => pointOf(sheet.projection, typeof to === 'string' ? placed.get(to) : to))
    const sea = stops.map((stop) => stop.sea)
    const width = route.share ? Math.max(2, route.share.value * look.all) : look.line
    const inside = insideOf(sheet)
    const whole = legsThrough(points, sea)
    const seen = cutEnd(cutStart(whole, inside), inside)
    if (!whole.some(({ points: [, , , end] }) => inside(end)) && !inside(points[0] as SheetPoint))
      return { route, legs: [], width }
    const end = points.at(-1) as SheetPoint
    if (!inside(end)) return { route, legs: seen, width }
    return { route, width, ...arrow(seen, end, width, gapBefore(stops.at(-1)?.to, struck, look)) }
  })
}

/** Between the point of an arrow and what it leads to, px. */
function gapBefore(to: ReturnType<typeof stopOf>['to'] | undefined, struck: readonly string[], look: Look): number {
  if (typeof to !== 'string') return 0
  return GAP + (struck.includes(to) ? look.burst : look.dot)
}

const insideOf =
  ({ width, height }: Sheet) =>
  ([x, y]: SheetPoint) =>
    x >= 0 && x <= width && y >= 0 && y <= height

/** Length and half the breadth of an arrowhead, px. */
const headOf = (width: number) => ({ length: 13 + 1.1 * width, half: 5.5 + 0.85 * width })

/** The line ends inside its head, and the head before the dot of the place it leads to. */
function arrow(legs: readonly Leg[], end: SheetPoint, width: number, gap: number): Pick<Course, 'legs' | 'head'> {
  const away = (least: number) => cutEnd(legs, (point) => distance(point, end) >= least)
  const last = (left: readonly Leg[]) => left.at(-1)?.points[3] ?? end
  const { length } = headOf(width)
  const line = away(gap + length * 0.8)
  return { legs: line, head: { tip: last(away(gap)), base: last(away(gap + length)) } }
}

const distance = ([ax, ay]: SheetPoint, [bx, by]: SheetPoint) => Math.hypot(ax - bx, ay - by)

export function drawRoutes(courses: readonly Course[], at: GroundAt): SVGElement[] {
  return courses.flatMap(({ route, legs, width, head }) => {
    if (legs.length === 0) return []
    const step = stepOf(route)
    const under = create('g', { class: `route measured${step}` })
    under.append(...casing(legs, width + 2 * AIR, at))
    const over = create('g', { class: `edge measured${actorOf(route)}${step}` })
    over.append(...lines(legs, width), ...(head ? [headAt(head, width)] : []))
    return [under, over]
  })
}

function lines(legs: readonly Leg[], width: number): SVGElement[] {
  const look = { fill: 'none', stroke: ROLES.ink, 'stroke-width': String(width), 'stroke-linejoin': 'round' }
  const [land, sea] = [legs.filter((leg) => !leg.sea), legs.filter((leg) => leg.sea)]
  const dashes = `${width * 2} ${width * 1.5}`
  return [
    ...(land.length > 0 ? [create('path', { ...look, d: pathOf(land), class: 'stroke' })] : []),
    ...(sea.length > 0 ? [create('path', { ...look, d: pathOf(sea), class: 'sea', 'stroke-dasharray': dashes })] : []),
  ]
}

/** A triangle that points where the line arrives; its corners are computed, since a rotation would be rounded. */
function headAt({ tip, base }: NonNullable<Course['head']>, width: number): SVGElement {
  const { length, half } = headOf(width)
  const far = distance(tip, base) || 1
  const [east, south] = [(tip[0] - base[0]) / far, (tip[1] - base[1]) / far]
  const corner = (side: number): SheetPoint => [
    tip[0] - east * length - south * half * side,
    tip[1] - south * length + east * half * side,
  ]
  const points = [tip, corner(1), corner(-1)].map((point) => point.map((each) => each.toFixed(1)).join(' '))
  return create('path', { d: `M${points.join('L')}Z`, fill: ROLES.ink, class: 'head' })
}

const actorOf = ({ actor }: MapRoute) => (actor ? ` ${actorClass(actor)}` : '')

const stepOf = ({ step }: { step?: number | undefined }) => (step ? ` step${step}` : '')

/** The classes by which words come and go with a line. */
export const classesOf = (route: MapRoute) => `route${actorOf(route)}${stepOf(route)}`

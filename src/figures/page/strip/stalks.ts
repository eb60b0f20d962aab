/** Stops on stalks that stand away from one lane's line, where nobody knows the ways between them. */
import type { Strip, StripEvent } from '../../../deck/strip/strip'
import { part, shape } from '../parts'
import type { Segment } from '../place'
import { ROLES } from '../roles'
import { type Geometry, isPlaced } from './geometry'
import { isPale, ownerOf } from './marks'

/** From the line of the base to the middle of each stop elsewhere. */
export function stalksOf(strip: Strip, { point }: Geometry): { event: StripEvent; line: Segment }[] {
  const { base } = strip
  if (base === undefined) return []
  const away = strip.events.filter((event) => isPlaced(event, strip) && event.lane !== base)
  return away.map((event) => {
    const middle = (event.from + event.until) / 2
    return { event, line: [...point(middle, base), ...point(middle, event.lane ?? 0)] as const }
  })
}

/** The line of the base, kept free of words. */
export function baseLines({ base }: Strip, { form, ground, across }: Geometry): Segment[] {
  if (base === undefined) return []
  const at = across(base)
  return form === 'landscape' ? [[ground.left + 8, at, ground.right - 8, at]] : [[at, ground.top, at, ground.bottom]]
}

/** The line of the base is dotted: it is where all begin, and says of no day that somebody was there. */
export function drawStalks(strip: Strip, geometry: Geometry): SVGElement[] {
  const { sizes } = geometry
  const dots = { stroke: ROLES.rule, 'stroke-width': 4, 'stroke-linecap': 'round', 'stroke-dasharray': '0.1 11' }
  const stalks = stalksOf(strip, geometry).filter(({ event }) => !event.later)
  return [
    ...baseLines(strip, geometry).map(([x1, y1, x2, y2]) => shape('line', { x1, y1, x2, y2, ...dots })),
    ...stalks.map(({ event, line }) => stalk(event, line, strip, sizes.mark)),
  ]
}

function stalk(event: StripEvent, [x1, y1, x2, y2]: Segment, strip: Strip, mark: number): SVGElement {
  const pale = isPale(event, strip)
  const half = mark * (pale ? 0.15 : 0.3)
  const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
  const level = y1 === y2
  const place = level ? { ...box, y: y1 - half, height: 2 * half } : { ...box, x: x1 - half, width: 2 * half }
  const bar = shape('rect', { class: 'sign', ...place, fill: pale ? ROLES.rule : ROLES.ink })
  return part('mark', { actor: pale ? undefined : ownerOf(event, strip), step: event.step }, [bar])
}

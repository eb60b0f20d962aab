/** Marks of a strip: a sign a day, a bar for days or for a month or year of which no day is known, and lines between them. */
import type { Strip, StripEvent } from '../../../deck/strip/strip'
import type { Signs } from '../../strip/read-strip'
import { part, shape, sign } from '../parts'
import type { LabelBox, Segment } from '../place'
import { ROLES } from '../roles'
import { type Geometry, isPlaced } from './geometry'
import { abreast, legLines } from './stairs'

/** Whose mark it is: who travels, else with whom. */
export function ownerOf(event: StripEvent, { ways }: Pick<Strip, 'ways'>): string | undefined {
  return ways.find(({ name }) => name === event.way)?.actor ?? event.actor
}

/** Whether a stop is only there beside the one that a strip on stalks is about. */
export function isPale({ lane }: StripEvent, { base, lanes }: Strip): boolean {
  if (base === undefined || lane === base) return false
  return lanes.some(({ strong }, index) => strong && index !== base) && !lanes[lane ?? -1]?.strong
}

/** The marks that stand in a lane, with what labels have to leave free. */
export function drawMark(
  event: StripEvent,
  strip: Strip,
  geometry: Geometry,
  signs: Signs,
): { drawn: SVGElement[]; taken: LabelBox } {
  const { from, until, lane = 0, open, step } = event
  const r = geometry.sizes.mark
  const inside = open ? 0 : 0.5
  const [start, end] = [geometry.point(from + inside, lane), geometry.point(until - inside, lane)]
  const owner = ownerOf(event, strip)
  const pale = isPale(event, strip)
  const actor = pale ? undefined : owner
  const taken = boxAround(start, end, r + 1)
  if (open || until - from > 1) {
    const mark = bar({ open, edge: geometry.ground.right }, start, end, r)
    if (pale) mark.setAttribute('fill', ROLES.rule)
    return { drawn: [part('mark', { actor, step }, [mark])], taken }
  }
  const signed = sign(signs[owner ?? ''] ?? 'circle', start, r)
  if (pale) signed.at(-1)?.setAttribute('fill', ROLES.rule)
  const mark = part('mark', { actor, step }, signed)
  if (!event.ring) return { drawn: [mark], taken }
  return { drawn: [mark, part('ring', { step }, [ring(start, r * 2)])], taken: boxAround(start, end, r * 2 + 2) }
}

const ring = ([cx, cy]: readonly [number, number], r: number) =>
  shape('circle', { cx, cy, r, fill: 'none', stroke: ROLES.accent, 'stroke-width': 2.5 })

function boxAround(a: readonly [number, number], b: readonly [number, number], r: number): LabelBox {
  return {
    left: Math.min(a[0], b[0]) - r,
    right: Math.max(a[0], b[0]) + r,
    top: Math.min(a[1], b[1]) - r,
    bottom: Math.max(a[1], b[1]) + r,
  }
}

/** Full where the days are known, empty where only the month or the year is. */
function bar(
  { open, edge }: { open: boolean; edge: number },
  start: readonly [number, number],
  end: readonly [number, number],
  r: number,
): SVGElement {
  const grow = open ? -Math.min(2, (Math.abs(end[0] - start[0]) + Math.abs(end[1] - start[1])) / 6) : r
  const [level, thick] = [start[1] === end[1], r * 0.85]
  const whole = boxAround(start, end, 0)
  const box = { ...whole, right: Math.min(whole.right, edge - grow) }
  const place = level
    ? { x: box.left - grow, y: box.top - thick, width: box.right - box.left + 2 * grow, height: 2 * thick }
    : { x: box.left - thick, y: box.top - grow, width: 2 * thick, height: box.bottom - box.top + 2 * grow }
  const look = open
    ? { class: 'outlined', fill: ROLES.paper, stroke: ROLES.ink, 'stroke-width': 2 }
    : { class: 'sign', fill: ROLES.ink }
  return shape('rect', { ...place, rx: thick, ...look })
}

/** From each stop of a way to the next: a line, or stairs, that comes with the later one. */
export function drawWays(strip: Strip, geometry: Geometry): { drawn: SVGElement[]; lines: Segment[] } {
  const ways = strip.base === undefined ? strip.ways : []
  const legs = ways.flatMap(({ name, actor, persons, from = Number.NEGATIVE_INFINITY }) => {
    const stops = strip.events.filter((event) => event.way === name && event.from >= from && isPlaced(event, strip))
    return stops.slice(1).map((stop, index) => ({ actor, persons, stop, before: stops[index] as StripEvent }))
  })
  const segments = legs.flatMap(({ stop, before, actor, persons }) => {
    const step = Math.max(stop.step, before.step)
    return abreast(legLines(before, stop, strip, geometry), persons).map((lines) => {
      return { lines, actor, stop, step, isWhole: (persons ?? 1) > 1 }
    })
  })
  const drawn = segments
    .filter(({ stop }) => !stop.later)
    .map(({ lines, actor, step, isWhole }) => leg(lines, { actor, step, isWhole }, geometry.sizes.mark * 0.375))
  return { drawn, lines: segments.flatMap(({ lines }) => lines) }
}

/** Between the lanes that took part on one day. */
export function drawPartners(strip: Strip, { point }: Geometry): { drawn: SVGElement[]; lines: Segment[] } {
  const pairs = strip.events.flatMap((event) => {
    if (!isPlaced(event, strip) || event.lane === undefined || event.partner === undefined) return []
    const line = [...point(event.from + 0.5, event.lane), ...point(event.from + 0.5, event.partner)] as const
    return [{ event, line }]
  })
  const drawn = pairs
    .filter(({ event }) => !event.later)
    .map(({ event, line }) => leg([line], { actor: ownerOf(event, strip), step: event.step }, 2.5, '1 6'))
  return { drawn, lines: pairs.map(({ line }) => line) }
}

const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`

function leg(
  lines: readonly Segment[],
  { actor, step, isWhole = false }: { actor: string | undefined; step: number; isWhole?: boolean },
  width: number,
  dash?: string,
): SVGElement {
  const look = {
    stroke: ROLES.ink,
    'stroke-width': width,
    'stroke-linecap': 'round',
    ...(dash ? { 'stroke-dasharray': dash } : {}),
  }
  const line = shape('path', {
    // Two dashed lines side by side would be a pattern.
    class: isWhole ? 'whole' : 'stroke',
    d: lines.map(([x1, y1, x2, y2], index) => `${index === 0 ? `M${at(x1, y1)}` : ''}L${at(x2, y2)}`).join(''),
    fill: 'none',
    ...look,
  })
  return part(dash ? 'edge dotted way' : 'edge way', { actor, step }, [line])
}

/** Small marks on the ruler, for what is in the window, and for what is outside of it. */
export function drawOnRuler(strip: Strip, { onRuler, form }: Geometry, signs: Signs, height: number): SVGElement[] {
  if (!strip.ruler || form === 'portrait') return []
  return strip.events
    .filter(({ later }) => !later)
    .map((event) => {
      const actor = event.actor ?? ownerOf(event, strip)
      const isSmall = event.past || event.label.length === 0 || isPlaced(event, strip)
      const x = onRuler((event.from + event.until) / 2)
      const [plate, mark] = sign(signs[actor ?? ''] ?? 'circle', [x, height], isSmall ? 4.5 : 7)
      return part('mark', { actor, step: event.step }, [...(isSmall || !plate ? [] : [plate]), ...(mark ? [mark] : [])])
    })
}

/** What is said of each mark, and the places where it could stand. */
import type { FigureForm } from '../../../deck/drawing'
import { hasArc, type Strip, type StripEvent } from '../../../deck/strip/strip'
import type { Signs } from '../../strip/read-strip'
import type { LabelClash } from '../label-clashes'
import { part, type Run, shape, sign, words } from '../parts'
import { isOpen, type Obstacles, overlap } from '../place'
import { ROLES } from '../roles'
import type { Geometry } from './geometry'
import { type Label, leadOf, leadRoom, type Place, SIGN, sizesOf, widthOfLine } from './label-places'
import { isPale } from './marks'

/** What slides to come say has its place kept where one flips from one to the other; a date alone is said once. */
export function labelsOf(events: readonly StripEvent[], strip: Strip, form: FigureForm): Label[] {
  const isNamed = ({ label, way, past }: StripEvent) => label.length > 0 || (strip.quiet && way !== undefined && !past)
  const said = events.filter(
    (event) => (strip.base !== undefined || isNamed(event)) && (form === 'landscape' || !event.later),
  )
  const isSaid = (event: StripEvent, index: number) =>
    said.some(
      ({ when, lane, past }, other) =>
        other !== index && when === event.when && lane === event.lane && (other < index || !past),
    )
  // Where nothing is said any more, a date is only of use along a way.
  const isRepeated = (event: StripEvent, index: number) =>
    strip.base === undefined && strip.quiet && event.past && (!event.way || isSaid(event, index))
  const labels = said
    .filter((event, index) => !isRepeated(event, index))
    .map((event) => (strip.base === undefined ? labelOf(event, strip) : tipLabel(event, strip, form)))
  // What the strip is about chooses its place first.
  return labels.sort((a, b) => Number(b.event.ring) - Number(a.event.ring))
}

function labelOf(event: StripEvent, strip: Strip): Label {
  const colour = event.ring ? ROLES.accent : event.past ? ROLES.muted : ROLES.ink
  if (strip.quiet && event.past) return { event, lines: [[{ text: event.when, colour }]] }
  const lines = strip.unit === 'year' ? named(event, colour) : dated(placeNamed(event, strip), colour)
  const way = strip.ways.find(({ name }) => name === event.way)
  // What a quiet strip is about: the stops of this slide's steps, whose words say with whom.
  const large = strip.quiet && way !== undefined && !event.ring
  const isOther = event.actor && way && way.actor !== event.actor && !large
  return { event, lines, large, sign: isOther ? event.actor : undefined }
}

/** At the tip of a stalk its place, on a phone that is over its lane, and below it the day, and with whom. */
function tipLabel(event: StripEvent, strip: Strip, form: FigureForm): Label {
  const pale = isPale(event, strip)
  const colour = pale ? ROLES.muted : ROLES.ink
  const { when, label, lane, past } = event
  const place = strip.lanes[lane ?? -1]?.name ?? ''
  const arc = hasArc(strip)
  // Under an arc the others are only named.
  if (pale && form === 'landscape' && arc) return { event, lines: [[{ text: place, colour }]], tip: 'named' }
  // What was said on an earlier slide is not said again.
  const said = [when, ...(past ? [] : label)].filter(Boolean)
  const line = [{ text: said.join(' '), colour }]
  const tip = pale ? 'pale' : 'strong'
  if (form === 'portrait' || lane === strip.base) return { event, lines: [line], tip }
  const name = { text: place, weight: 600, colour }
  if (past && !arc) return { event, lines: [[{ ...name, text: `${place} ` }, ...line]], tip }
  return { event, lines: [[name], ...said.map((text) => [{ text, colour }])], tip }
}

/** Where nothing else is said of a stop, where it is. */
function placeNamed(event: StripEvent, { lanes }: Strip): StripEvent {
  const place = lanes[event.lane ?? -1]?.name
  return event.label.length > 0 || place === undefined ? event : { ...event, label: [place] }
}

/** "29 Oct the meeting": among days the date comes first. */
function dated({ when, label, open }: StripEvent, colour: string): Run[][] {
  const [first = '', ...more] = label
  const date = open || !when ? [] : [{ text: `${when} `, weight: 600, colour }]
  return [[...date, { text: first, colour }], ...more.map((text) => [{ text, colour }])]
}

/** Among years, the name and below it the day. */
function named({ when, label, open }: StripEvent, colour: string): Run[][] {
  const [first = '', ...more] = label
  const date = open || !when ? [] : [[{ text: when, colour }]]
  return [[{ text: first, weight: open ? 400 : 600, colour }], ...more.map((text) => [{ text, colour }]), ...date]
}

/** The part of a line's height over its baseline, and below it. */
const ASCENT = 0.78
const DESCENT = 0.22

/** The label at its place. */
export function drawLabel(label: Label, { box, lines, anchor }: Place, geometry: Geometry, signs: Signs): SVGElement {
  const { event } = label
  const sizes = sizesOf(label, geometry)
  const before = label.sign ? sizes.mark * SIGN : 0
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor]
  const more = leadRoom(label, sizes)
  const rows = lines.map((runs, index) => {
    const y = box.top + index * sizes.line + more + sizes.line * ASCENT
    const shift = anchor === 'start' && index === 0 ? before : 0
    return words(runs, [x + shift, y], { size: index === 0 ? leadOf(label, sizes) : sizes.label, anchor })
  })
  if (!label.sign) return part('label', event, [...wireOf(box), ...rows])
  const left = anchor === 'start' ? box.left : box.right - widthOfLine(lines[0] ?? [], leadOf(label, sizes)) - before
  const middle = box.top + sizes.line * (ASCENT - DESCENT * 1.2)
  // Not every actor's colour stands out on a band.
  const mark = sign(signs[label.sign] ?? 'circle', [left + sizes.mark, middle], sizes.mark * 0.85, 2.5)
  return part('label', event, [part('mark', { actor: label.sign }, mark), ...rows])
}

/** From the tip of a stalk to words that stand further up. */
function wireOf({ wire }: Place['box']): SVGElement[] {
  if (!wire) return []
  const [x, foot, , top] = wire
  return [shape('rect', { x: x - 1, y: top, width: 2, height: foot - top, fill: ROLES.rule })]
}

/** Names of labels that have no place at all, or else of those that leave each other none. */
export function clashesOf(
  labels: readonly Label[],
  places: readonly (readonly Place[])[],
  obstacles: Obstacles,
): LabelClash[] {
  const open = places.map((each) => each.filter(({ box }) => isOpen(box, obstacles)))
  const nameOf = (index: number) => labels[index]?.event.label.join(' ') ?? ''
  const without = open.flatMap((each, index): LabelClash[] => (each.length === 0 ? [[nameOf(index)]] : []))
  if (without.length > 0) return without
  const pairs = open.flatMap((each, index) =>
    open.slice(index + 1).flatMap((other, more): LabelClash[] => {
      const free = each.some((a) => other.some((b) => !overlap(a.box, b.box)))
      return free ? [] : [[nameOf(index), nameOf(index + 1 + more)]]
    }),
  )
  if (pairs.length > 0) return pairs
  // No two alone are too many: the closest in time are named.
  const first = open.findIndex(
    (each, index) => index > 0 && each.some((a) => open[index - 1]?.some((b) => overlap(a.box, b.box))),
  )
  return [[nameOf(Math.max(0, first - 1)), nameOf(Math.max(1, first))]]
}

/** Sheets of many on one large pile, and beside it one sheet on each line from a hub to each of the others. */
import type { Party, Unit, UnitGroup, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, shape, sign, words } from '../parts'
import { ROLES } from '../roles'
import { signPath } from '../signs'
import { groupsAcross } from './geometry'
import { drawHead, HEADS } from './heads'
import { type HubLook, PHONE, SLIDE } from './hub-look'
import { drawPile } from './pile'
import { line, wide } from './text'
import type { UnitsDrawing } from './units-drawing'

type Point = readonly [x: number, y: number]

interface Room {
  left: number
  top: number
  width: number
}

interface Context {
  hub: Party
  look: HubLook
  signs: Signs
}

/** Groups side by side, on a phone below each other; the sheets of a stack are one pile. */
export function drawHub(units: Units, signs: Signs, isPhone: boolean): UnitsDrawing {
  const look = isPhone ? PHONE : SLIDE
  const places = isPhone ? [] : groupsAcross(units)
  let below = 0
  const groups = units.groups.map((group, index) => {
    const { left = 0, width = look.width } = places[index] ?? {}
    const room = { left, top: isPhone ? below : 0, width }
    below += look.body + (group.stack ? look.pile.height : fanHeight(group, look)) + look.gap
    return drawGroup(group, room, { hub: units.hub ?? { actor: '', name: '' }, look, signs })
  })
  return { drawn: groups.flatMap(({ drawn }) => drawn), tooLong: groups.flatMap(({ tooLong }) => tooLong) }
}

const fanHeight = ({ units }: UnitGroup, { fan }: HubLook) => fan.pitch * units.length

function drawGroup(group: UnitGroup, room: Room, context: Context): UnitsDrawing {
  const { look, signs } = context
  const head = drawHead(group, { ...room, room: room.width, look: HEADS[look.head] })
  const body = { ...room, top: room.top + look.body }
  const { step } = group
  if (group.stack) {
    const pile = drawPile(group.units, body, look.pile, signs)
    const drawn = [part('', { step }, [...head.drawn, ...pile.drawn])]
    return { drawn, tooLong: [...head.tooLong, ...pile.tooLong] }
  }
  const fan = drawFan(group, body, context)
  return {
    drawn: [part('', { step }, [...head.drawn, ...fan.lines]), ...fan.drawn],
    tooLong: [...head.tooLong, ...fan.tooLong],
  }
}

/** Who stands at the ends of the lines is there from the start; the lines come with the step. */
function drawFan({ units }: UnitGroup, { left, top, width }: Room, { hub, look, signs }: Context) {
  const { fan } = look
  const others = units.map((unit) => otherThan(hub, unit))
  const face = { size: fan.name, weight: 600 }
  const from: Point = [left + fan.hub.x, top + (fan.pitch * units.length) / 2]
  const longest = Math.max(...others.map(({ name }) => wide(name, face)))
  const far = left + width - longest - fan.beside - fan.sign
  const ends = units.map((_, index): Point => [far, top + fan.pitch * (index + 0.5)])
  // Half of a line is the least on which its sheet is seen.
  const room = width / 2
  return {
    lines: units.flatMap((unit, index) => {
      const start: Point = [from[0], from[1] + ((index + 0.5) / units.length - 0.5) * fan.hub.radius * 1.5]
      return drawSpoke(unit, hub, start, ends[index] as Point, look)
    }),
    drawn: [
      ...drawHubSign(hub, from, look, signs),
      ...others.flatMap((other, index) => drawOther(other, ends[index] as Point, look, signs)),
    ],
    tooLong: others.map(({ name }) => name).filter((name) => wide(name, face) > room),
  }
}

/** At the end of a line, with the name beside it. */
function drawOther({ actor, name }: Party, [x, y]: Point, { fan }: HubLook, signs: Signs): SVGElement[] {
  const text = line(name, [x + fan.sign + fan.beside, y + fan.name * 0.35], { size: fan.name, weight: 600 })
  return [part('mark', { actor }, sign(signs[actor] ?? 'circle', [x, y], fan.sign, fan.edge)), text]
}

const otherThan = (hub: Party, { parties }: Unit): Party => parties.find(({ actor }) => actor !== hub.actor) ?? hub

/** Large, in nothing but its colour, its name below it. */
function drawHubSign({ actor, name }: Party, [x, y]: Point, { fan }: HubLook, signs: Signs): SVGElement[] {
  const { radius, under } = fan.hub
  const transform = `translate(${Math.round(x)} ${Math.round(y)})`
  const d = signPath(signs[actor] ?? 'circle', radius)
  const look = { size: fan.name, weight: 600, anchor: 'middle' } as const
  return [
    part('mark', { actor }, [shape('path', { class: 'sign', d, transform, fill: ROLES.ink })]),
    words(name, [x, y + radius + under], look),
  ]
}

/** A line of the hub, and on it a sheet, near the other end, where no sheet touches its neighbour. */
function drawSpoke(unit: Unit, hub: Party, from: Point, to: Point, { fan }: HubLook): SVGElement[] {
  const ends = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }
  const spoke = shape('line', { class: 'outline trunk', ...ends, stroke: ROLES.ink, 'stroke-width': fan.line })
  const x = from[0] + (to[0] - from[0]) * fan.at
  const y = from[1] + (to[1] - from[1]) * fan.at
  return [part('edge', { actor: hub.actor }, [spoke]), ...drawPaper([x, y], fan.paper, unit.state)]
}

/** A small sheet with lines that cannot be read. */
function drawPaper(
  [x, y]: Point,
  { width, height, edge }: HubLook['fan']['paper'],
  state: Unit['state'],
): SVGElement[] {
  const box = { x: x - width / 2, y: y - height / 2, width, height, 'stroke-width': edge }
  const dash = state === 'full' ? {} : { 'stroke-dasharray': `${edge * 3} ${edge * 2}` }
  const rows = [0.26, 0.5, 0.74].map((share, index) => {
    const [x1, at] = [x - width * 0.28, y + height * (share - 0.5)]
    const long = width * (index === 2 ? 0.34 : 0.56)
    return shape('line', { x1, y1: at, x2: x1 + long, y2: at, stroke: ROLES.rule, 'stroke-width': edge })
  })
  return [shape('rect', { ...box, fill: ROLES.paper, stroke: ROLES.ink, ...dash }), ...rows]
}

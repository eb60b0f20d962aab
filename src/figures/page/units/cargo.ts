/** Things that go to somebody: whose they are, what they are in words, an arrow to whom they go, and one back with what came. */
import type { Unit, UnitGroup, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { signPath } from '../signs'
import { line, wide, wrapped } from './text'
import { drawThing, widthOfThing } from './things'
import type { UnitsDrawing } from './units-drawing'

/** Px. */
interface CargoLook {
  across: number
  width: number
  /** Between groups, and between their rows. */
  gap: number
  /** Of the room for things, of the arrows, of the plate of whom they go to. */
  things: number
  arrows: number
  plate: number
  /** Of letters. */
  name: number
  label: number
  note: number
}

const SLIDE: CargoLook = {
  ...{ across: 4, width: 1145, gap: 44, things: 158, arrows: 78, plate: 48 },
  ...{ name: 26, label: 28, note: 22 },
}
const PHONE: CargoLook = {
  ...{ across: 2, width: 354, gap: 20, things: 92, arrows: 52, plate: 30 },
  ...{ name: 15, label: 15, note: 13 },
}

interface Room {
  left: number
  top: number
  width: number
}

interface Context {
  look: CargoLook
  signs: Signs
  units: Units
}

/** All groups beside each other on a slide, two on a phone. */
export function drawCargo(units: Units, signs: Signs, isPhone: boolean): UnitsDrawing {
  const look = isPhone ? PHONE : { ...SLIDE, across: units.groups.length }
  const width = (look.width - look.gap * (look.across - 1)) / look.across
  const height = plateTop(look) + look.plate
  const rows = Math.ceil(units.groups.length / look.across)
  const plates = Array.from({ length: rows }, (_, row) => {
    const top = row * (height + look.gap * 1.4) + plateTop(look)
    return drawPlate({ left: 0, top, width: look.width }, { look, signs, units })
  })
  const groups = units.groups.map((group, index) => {
    const left = (index % look.across) * (width + look.gap)
    const top = Math.floor(index / look.across) * (height + look.gap * 1.4)
    return drawGroup(group, { left, top, width }, { look, signs, units })
  })
  return {
    drawn: [...plates, ...groups.flatMap(({ drawn }) => drawn)],
    tooLong: groups.flatMap(({ tooLong }) => tooLong),
  }
}

const labelTop = ({ name, things, label }: CargoLook) => name * 1.6 + things + label * 1.25
const arrowTop = (look: CargoLook) => labelTop(look) + look.note * 2.1
const plateTop = (look: CargoLook) => arrowTop(look) + look.arrows

/** To whom all of it goes. */
function drawPlate({ left, top, width }: Room, { look, signs, units: { to } }: Context): SVGElement {
  const size = look.name * 0.92
  const r = size * 0.4
  const x = left + (width - widthOf(to?.name ?? '', size, 600) - 3 * r) / 2
  const y = top + look.plate / 2
  const box = { x: left + 1.5, y: top + 1.5, width: width - 3, height: look.plate - 3 }
  return part('node', { actor: to?.actor }, [
    shape('rect', { ...box, fill: ROLES.paper, stroke: ROLES.ink, 'stroke-width': 3 }),
    ...actorSign(to?.actor, signs, [x + r, y], r),
    words(to?.name ?? '', [x + 3 * r, y + size * 0.35], { size, weight: 600 }),
  ])
}

export function actorSign(
  actor: string | undefined,
  signs: Signs,
  [x, y]: readonly [number, number],
  r: number,
): SVGElement[] {
  if (!actor) return []
  const transform = `translate(${Math.round(x)} ${Math.round(y)})`
  const d = signPath(signs[actor] ?? 'circle', r)
  return [part('mark', { actor }, [shape('path', { class: 'sign', d, transform, fill: ROLES.ink })])]
}

function drawGroup(group: UnitGroup, { left, top, width }: Room, { look, signs, units }: Context): UnitsDrawing {
  const given = group.units.find(({ thing }) => thing)
  const back = group.units.find(({ thing }) => !thing)
  if (!given) return { drawn: [], tooLong: [] }
  const r = look.name * 0.4
  const middle = top + look.name * 0.65
  const said = texts(given, [left, top + labelTop(look)], width, look)
  const returned = drawWays(given, back, { left, top: top + arrowTop(look), width }, { look, signs, units })
  const drawn = [
    ...actorSign(group.units[0]?.parties[0]?.actor, signs, [left + r * 1.1, middle], r),
    words(group.name, [left + r * 3, middle + look.name * 0.35], { size: look.name, weight: 600 }),
    ...thingsOf(given, { left, top: top + look.name * 1.6, width }, look.things),
    ...said.drawn,
    ...returned.drawn,
  ]
  return { drawn: [part('place', { step: group.step }, drawn)], tooLong: [...said.tooLong, ...returned.tooLong] }
}

/** In as many rows as make them largest. */
export function thingsOf({ thing, count, state }: Unit, { left, top, width }: Room, height: number): SVGElement[] {
  if (!thing) return []
  const long = widthOfThing(thing)
  const sizes = Array.from({ length: count }, (_, index) => {
    const across = index + 1
    return { across, pitch: Math.min(width / across / long, height / Math.ceil(count / across)) }
  })
  const { across, pitch } = sizes.reduce((best, each) => (each.pitch > best.pitch ? each : best))
  const air = (height - Math.ceil(count / across) * pitch) / 2
  return Array.from({ length: count }, (_, index) => {
    const x = left + ((index % across) + 0.5) * pitch * long
    const y = top + air + (Math.floor(index / across) + 0.5) * pitch
    return drawThing(thing, [x, y], pitch * 0.46, state === 'full')
  })
}

/** What it is, and how sure. */
function texts({ label, words: said }: Unit, [x, y]: readonly [number, number], width: number, look: CargoLook) {
  const [face, note] = [
    { size: look.label, weight: 600 },
    { size: look.note, weight: 400 },
  ]
  const drawn = [line(label, [x, y], face), line(said, [x, y + look.note * 1.4], note, ROLES.muted)]
  const tooLong = [...(wide(label, face) > width ? [label] : []), ...(wide(said, note) > width ? [said] : [])]
  return { drawn, tooLong }
}

/** An arrow down with what is given, and one up with what came back, dashed where it is there in part. */
function drawWays(
  given: Unit,
  back: Unit | undefined,
  { left, top, width }: Room,
  { look, units }: Context,
): UnitsDrawing {
  const [low, high] = [top + look.arrows - 5, top + 5]
  const size = look.note * 0.62
  const x = left + look.note * 0.7
  const beside = left + look.note * 2.6
  const text = beside + look.note
  const said = back?.label ?? units.legend.no ?? ''
  const face = { size: look.note, weight: back ? 600 : 400 }
  const rows = wrapped(said, face, left + width - text)
  const first = top + look.arrows / 2 + look.note * 0.35 - ((rows.length - 1) * look.note * 1.15) / 2
  const drawn = [
    ...arrow(x, high, low, size, given.state === 'full'),
    ...(back ? arrow(beside, low, high, size, back.state === 'full') : []),
    ...rows.map((row, index) =>
      line(row, [text, first + index * look.note * 1.15], face, back ? ROLES.ink : ROLES.muted),
    ),
  ]
  const tooLong = rows.filter((row) => wide(row, face) > left + width - text)
  return { drawn: [part('mark', {}, drawn)], tooLong: rows.length > 2 ? [said] : tooLong }
}

function arrow(x: number, from: number, to: number, size: number, isFull: boolean): SVGElement[] {
  const down = Math.sign(to - from)
  const ends = { x1: x, x2: x, y1: from, y2: to - down * size, stroke: ROLES.ink, 'stroke-width': size / 4 }
  const head = `M${n(x)} ${n(to)}l${n(-size * 0.62)} ${n(-down * size * 1.25)}h${n(size * 1.24)}z`
  return [
    shape('line', { ...ends, ...(isFull ? {} : { 'stroke-dasharray': `${n(size * 0.6)} ${n(size * 0.4)}` }) }),
    shape('path', { d: head, fill: ROLES.ink }),
  ]
}

const n = (value: number) => Math.round(value * 10) / 10

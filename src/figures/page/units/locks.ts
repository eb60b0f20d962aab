/** Units as locks, all shut: a key lies under each that somebody can open, and none, nor a keyhole, where nobody can. */
import type { Unit, UnitGroup, Units } from '../../../deck/units/units'
import { part, shape } from '../parts'
import { ROLES } from '../roles'
import { groupsAcross } from './geometry'
import { drawHead, HEADS } from './heads'
import { type Face, faceFor, line, wide, wrapped } from './text'
import type { UnitsDrawing } from './units-drawing'

/** Px. */
interface LockLook {
  /** From the top of a group to the rule under its head, the foot of its names, its locks, its keys, its last words. */
  rule: number
  names: number
  locks: number
  keys: number
  words: number
  bottom: number
  /** Height of a lock. */
  lock: number
  between: number
  sizes: { name: number[]; words: number[] }
  isPhone: boolean
}

const SLIDE: LockLook = {
  ...{ rule: 103, names: 146, locks: 308, keys: 346, words: 398, bottom: 440, lock: 140, between: 20, isPhone: false },
  sizes: { name: [34, 32, 28, 24], words: [28, 26, 24, 22, 20] },
}

const PHONE: LockLook = {
  ...{ rule: 40, names: 64, locks: 142, keys: 160, words: 190, bottom: 226, lock: 62, between: 10, isPhone: true },
  sizes: { name: [17, 16, 15, 14], words: [15, 14, 13, 12] },
}

const PHONE_WIDTH = 354

/** Groups side by side, or on a phone below each other with as many locks in a line. */
export function drawLocks(units: Units, isPhone: boolean): UnitsDrawing {
  const look = isPhone ? PHONE : SLIDE
  const most = Math.max(...units.groups.map((group) => group.units.length))
  const places = isPhone ? [] : groupsAcross(units)
  const rooms = units.groups.map((group, index) => {
    const { left = 0, width = PHONE_WIDTH } = places[index] ?? {}
    const each = isPhone ? PHONE_WIDTH / most : width / group.units.length
    return { left, top: isPhone ? index * PHONE.bottom : 0, width, each }
  })
  const faces = facesFor(units, Math.min(...rooms.map(({ each }) => each)) - look.between, look)
  const groups = units.groups.map((group, index) => drawGroup(group, units, rooms[index] as Room, { look, ...faces }))
  return { drawn: groups.flatMap(({ drawn }) => drawn), tooLong: groups.flatMap(({ tooLong }) => tooLong) }
}

interface Room {
  left: number
  top: number
  width: number
  /** Of one lock. */
  each: number
}

interface Context {
  look: LockLook
  name: Face
  words: Face
}

/** One size for all. */
function facesFor({ groups, legend }: Units, room: number, { sizes }: LockLook): { name: Face; words: Face } {
  const units = groups.flatMap((group) => group.units)
  const name = sizes.name.map((size) => ({ size, weight: 600, serif: true }))
  const said = sizes.words.map((size) => ({ size, weight: 600 }))
  return {
    name: faceFor(
      units.map(({ label }) => label),
      name,
      room,
    ),
    words: faceFor(
      units.flatMap((unit) => saidOf(unit, legend)),
      said,
      room,
    ),
  }
}

/** Who has the key, or why there is none. */
const saidOf = ({ parties, words }: Unit, legend: Units['legend']): string[] =>
  parties.length > 0 ? parties.map(({ name }) => name) : [words || legend.no || '']

function drawGroup(group: UnitGroup, { legend }: Units, room: Room, context: Context): UnitsDrawing {
  const { look } = context
  const { left, top, width } = room
  const face = look.isPhone ? HEADS.phone : HEADS.locks
  const head = drawHead(group, { left, top, room: width, look: face, isNone: group.units.every(hasNoKey) })
  const units = group.units.map((unit, index) =>
    drawUnit(unit, { ...room, left: left + index * room.each }, legend, context),
  )
  const y = top + look.rule
  const across = { x1: left, y1: y, x2: left + room.each * group.units.length, y2: y }
  const rule = shape('line', { ...across, stroke: ROLES.rule, 'stroke-width': 2 })
  const drawn = [...head.drawn, rule, ...units.flatMap((unit) => unit.drawn)]
  return {
    drawn: [part('', { step: group.step }, drawn)],
    tooLong: [...head.tooLong, ...units.flatMap((unit) => unit.tooLong)],
  }
}

const hasNoKey = ({ parties }: Unit): boolean => parties.length === 0

function drawUnit(
  unit: Unit,
  { left, top, each }: Room,
  legend: Units['legend'],
  { look, name, words: said }: Context,
): UnitsDrawing {
  const room = each - look.between
  const rows = saidOf(unit, legend).flatMap((text) => wrapped(text, said, room))
  const colour = hasNoKey(unit) ? ROLES.mark : ROLES.ink
  const drawn = [
    line(unit.label, [left, top + look.names], name),
    part('mark', {}, lock([left, top + look.locks], look.lock, hasNoKey(unit))),
    ...(hasNoKey(unit) ? [] : [part('mark', {}, [key([left, top + look.keys], look.lock)])]),
    ...rows.map((row, index) => {
      const first = top + (hasNoKey(unit) ? look.keys + look.lock * 0.07 : look.words)
      return line(row, [left, first + index * said.size * 1.2], said, colour)
    }),
  ]
  const tooLong = [
    ...(wide(unit.label, name) > room ? [unit.label] : []),
    ...(rows.length > 2 ? [rows.join(' ')] : rows.filter((row) => wide(row, said) > room)),
  ]
  return { drawn, tooLong }
}

/** Shut, with its lower left corner. */
function lock([x, y]: readonly [number, number], height: number, isBlind: boolean): SVGElement[] {
  const [width, body] = [height * 0.76, height * 0.56]
  const colour = isBlind ? ROLES.mark : ROLES.ink
  const r = width * 0.3
  const [middle, top] = [x + width / 2, y - body]
  const d = `M${n(middle - r)} ${n(top)}v${n(-height * 0.16)}a${n(r)} ${n(r)} 0 0 1 ${n(2 * r)} 0v${n(height * 0.16)}`
  const hole = `M${n(middle - height * 0.07)} ${n(top + body * 0.44)}a${n(height * 0.07)} ${n(height * 0.07)} 0 1 1 ${n(height * 0.14)} 0l${n(-height * 0.03)} ${n(height * 0.2)}h${n(-height * 0.08)}z`
  return [
    shape('path', { d, fill: 'none', stroke: colour, 'stroke-width': height * 0.1 }),
    shape('rect', { x, y: top, width, height: body, rx: height * 0.04, fill: colour }),
    ...(isBlind ? [] : [shape('path', { d: hole, fill: ROLES.paper })]),
  ]
}

/** With the left end of its bow, half as long again as high is the lock. */
function key([x, y]: readonly [number, number], of: number): SVGElement {
  const [r, stroke, long] = [of * 0.12, of * 0.06, of * 0.76]
  const bow = `M${n(x + stroke / 2)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0z`
  const bit = `M${n(x + stroke / 2 + 2 * r)} ${n(y)}H${n(x + long)}v${n(r)}m${n(-r * 1.1)} 0v${n(-r)}`
  return shape('path', { d: `${bow}${bit}`, fill: 'none', stroke: ROLES.accent, 'stroke-width': stroke })
}

const n = (value: number) => Math.round(value * 10) / 10

/** Things that go to nobody: each large, with whose it is over it and what it is below, and what full and dashed mean. */

import type { Unit, UnitGroup, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { actorSign, thingsOf } from './cargo'
import { line, wide } from './text'
import type { UnitsDrawing } from './units-drawing'

/** Px. */
interface ThingsLook {
  across: number
  width: number
  gap: number
  /** From the top of a group to its thing, the foot of what it is, of how sure it is, and of the group. */
  thing: number
  label: number
  note: number
  height: number
  /** Of letters. */
  sizes: { name: number; label: number; note: number; key: number }
}

const SLIDE: ThingsLook = {
  ...{ across: 5, width: 1145, gap: 48, thing: 52, label: 306, note: 344, height: 400 },
  sizes: { name: 28, label: 40, note: 26, key: 22 },
}
const PHONE: ThingsLook = {
  ...{ across: 2, width: 354, gap: 20, thing: 28, label: 152, note: 172, height: 204 },
  sizes: { name: 15, label: 20, note: 14, key: 13 },
}

interface Room {
  left: number
  top: number
  width: number
}

/** All groups beside each other on a slide, two on a phone. */
export function drawThings(units: Units, signs: Signs, isPhone: boolean): UnitsDrawing {
  const look = isPhone ? PHONE : { ...SLIDE, across: units.groups.length }
  const width = (look.width - look.gap * (look.across - 1)) / look.across
  const groups = units.groups.map((group, index) => {
    const left = (index % look.across) * (width + look.gap)
    const top = Math.floor(index / look.across) * look.height
    return drawGroup(group, { left, top, width }, look, signs)
  })
  const bottom = Math.ceil(units.groups.length / look.across) * look.height
  return {
    drawn: [...groups.flatMap(({ drawn }) => drawn), ...drawKey(units, bottom, look)],
    tooLong: groups.flatMap(({ tooLong }) => tooLong),
  }
}

function drawGroup(group: UnitGroup, { left, top, width }: Room, look: ThingsLook, signs: Signs): UnitsDrawing {
  const { sizes } = look
  const unit = group.units[0]
  if (!unit) return { drawn: [], tooLong: [] }
  const r = sizes.name * 0.4
  const middle = top + sizes.name * 0.65
  const said = texts(unit, { left, top, width }, look)
  const room = { left, top: top + look.thing, width }
  const drawn = [
    ...actorSign(unit.parties[0]?.actor, signs, [left + r * 1.1, middle], r),
    words(group.name, [left + r * 3, middle + sizes.name * 0.35], { size: sizes.name, weight: 600 }),
    ...thingsOf(unit, room, look.label - look.thing - sizes.label * 1.15),
    ...said.drawn,
  ]
  return { drawn: [part('place', { step: group.step }, drawn)], tooLong: said.tooLong }
}

/** What it is, and how sure. */
function texts({ label, words: note, state }: Unit, { left, top, width }: Room, look: ThingsLook): UnitsDrawing {
  const face = { size: look.sizes.label, weight: 600, serif: true }
  const quiet = { size: look.sizes.note, weight: state === 'full' ? 600 : 400 }
  const drawn = [line(label, [left, top + look.label], face), line(note, [left, top + look.note], quiet)]
  const tooLong = [...(wide(label, face) > width ? [label] : []), ...(wide(note, quiet) > width ? [note] : [])]
  return { drawn, tooLong }
}

/** What each look means that has a word. */
function drawKey({ legend }: Units, top: number, { sizes }: ThingsLook): SVGElement[] {
  const size = sizes.key
  const states = ['part', 'full'] as const
  let left = 0
  return states.flatMap((state) => {
    const text = legend[state]
    if (!text) return []
    const look =
      state === 'full'
        ? { fill: ROLES.accent }
        : { fill: 'none', stroke: ROLES.accent, 'stroke-width': 3, 'stroke-dasharray': '7 4' }
    const box = { x: left + 1.5, y: top + size * 0.1 + 1.5, width: size * 1.5, height: size * 0.8, ...look }
    const at = [left + size * 2, top + size * 0.85] as const
    left += size * 4 + wide(text, { size, weight: 400 })
    return [shape('rect', box), words(text, at, { size, colour: ROLES.muted })]
  })
}

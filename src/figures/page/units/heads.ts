/** A group's number, which is counted, with its name and what is said of it. */
import { sizeOf, type UnitGroup } from '../../../deck/units/units'
import { widthOf } from '../measure'
import { words } from '../parts'
import { ROLES } from '../roles'
import { line, wide } from './text'

interface HeadLook {
  number: number
  name: number
  note: number
}

/** Of a group on a slide, over locks and a hub, over a hub on a phone, and on a phone, px. */
export const HEADS = {
  slide: { number: 64, name: 24, note: 20 },
  locks: { number: 112, name: 32, note: 24 },
  hub: { number: 60, name: 20, note: 15 },
  phone: { number: 36, name: 15, note: 13 },
} as const satisfies Record<string, HeadLook>

interface HeadPlace {
  left: number
  top: number
  room: number
  look?: HeadLook
  /** Counts what is missing. */
  isNone?: boolean
}

/** With its left edge and its top; words wider than the room are given back. */
export function drawHead(
  group: UnitGroup,
  { left, top, room, look = HEADS.slide, isNone = false }: HeadPlace,
): { drawn: SVGElement[]; tooLong: string[] } {
  const number = String(sizeOf(group))
  const face = { size: look.number, weight: 600, serif: true }
  const beside = left + wide(number, face) + look.name * 0.5
  const base = top + look.number * 0.76
  const { name, note } = group
  const first = note ? base - look.note * 1.3 : base
  const drawn = [
    line(number, [left, base], face, isNone ? ROLES.mark : ROLES.accent),
    words(name, [beside, first], { size: look.name, weight: 600 }),
  ]
  if (note) drawn.push(words(note, [beside, base], { size: look.note, colour: ROLES.muted }))
  const space = left + room - beside
  const tooLong = [
    ...(widthOf(name, look.name, 600) > space ? [name] : []),
    ...(note && widthOf(note, look.note) > space ? [note] : []),
  ]
  return { drawn, tooLong }
}

/** Groups of equal marks, as many in a line in each group, so that their heights are their numbers. */
import type { Unit, UnitGroup, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { signPath } from '../signs'
import { groupsAcross, HEAD, SLIDE } from './geometry'
import { drawHead } from './heads'
import { wide } from './text'
import type { UnitsDrawing } from './units-drawing'

const NOTE = { size: 20, weight: 400 }
const LINE = 30

export function drawDots(units: Units, signs: Signs): UnitsDrawing {
  const places = groupsAcross(units)
  const pitch = pitchOf(units, Math.min(...places.map(({ width }) => width)))
  const groups = units.groups.map((group, index) => {
    const { left = 0, width = 0 } = places[index] ?? {}
    const head = drawHead(group, { left, top: 0, room: width })
    const marks = lattice(group, signs, { left, top: HEAD, across: acrossOf(units), pitch })
    const key = keyOf(group, signs, { left, top: marks.bottom + 16, room: width })
    const drawn = part('', { step: group.step }, [...head.drawn, ...marks.drawn, ...key.drawn])
    return { drawn, tooLong: [...head.tooLong, ...key.tooLong] }
  })
  return { drawn: groups.map(({ drawn }) => drawn), tooLong: groups.flatMap(({ tooLong }) => tooLong) }
}

/** Marks in a line: ten, or five where no group has more than thirty. */
export function acrossOf({ groups }: Units): number {
  return Math.max(...groups.map(countOf)) > 30 ? 10 : 5
}

const countOf = ({ units }: UnitGroup) => units.reduce((sum, { count }) => sum + count, 0)

/** The largest that every group has room for, px. */
function pitchOf(units: Units, width: number): number {
  const across = acrossOf(units)
  const lines = Math.max(...units.groups.map((group) => Math.ceil(countOf(group) / across)))
  const keys = Math.max(...units.groups.map(({ units: rows }) => (rows.length > 1 ? rows.length : 0)))
  const room = SLIDE.height - HEAD - 16 - keys * LINE
  return Math.min(44, width / across, room / lines)
}

interface Lattice {
  left: number
  top: number
  across: number
  pitch: number
}

/** Marks in the order of the data, line by line. */
export function lattice(group: UnitGroup, signs: Signs, { left, top, across, pitch }: Lattice) {
  const all = group.units.flatMap((unit) => Array.from({ length: unit.count }, () => unit))
  const drawn = all.flatMap((unit, index) => {
    const at = [left + ((index % across) + 0.5) * pitch, top + (Math.floor(index / across) + 0.5) * pitch] as const
    return dot(unit, signs, at, pitch * 0.36)
  })
  return { drawn, bottom: top + Math.ceil(all.length / across) * pitch }
}

/** Full, half or hollow; an actor's in its form and colour. */
export function dot(
  { state, parties }: Unit,
  signs: Signs,
  [x, y]: readonly [number, number],
  r: number,
): SVGElement[] {
  const actor = parties[0]?.actor
  const ring = { cx: x, cy: y, r: r - 1, fill: 'none', stroke: ROLES.accent, 'stroke-width': 2 }
  if (state === 'no') return [shape('circle', ring)]
  if (state === 'part') {
    const half = `M${x} ${y - r}A${r} ${r} 0 0 0 ${x} ${y + r}Z`
    return [shape('circle', ring), shape('path', { d: half, fill: ROLES.accent })]
  }
  if (!actor) return [shape('circle', { cx: x, cy: y, r, fill: ROLES.accent })]
  const place = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`
  const d = signPath(signs[actor] ?? 'circle', r)
  return [part('mark', { actor }, [shape('path', { class: 'sign', d, transform: place, fill: ROLES.ink })])]
}

/** What the marks of a group are, where it has more than one sort. */
function keyOf(
  { units }: UnitGroup,
  signs: Signs,
  { left, top, room }: { left: number; top: number; room: number },
): UnitsDrawing {
  if (units.length < 2) return { drawn: [], tooLong: [] }
  const drawn = units.flatMap((unit, index) => {
    const y = top + index * LINE + 15
    return [...dot(unit, signs, [left + 9, y], 8), words(`${unit.count} ${unit.label}`, [left + 26, y + 7], NOTE)]
  })
  return { drawn, tooLong: units.map(({ label }) => label).filter((label) => wide(label, NOTE) > room - 60) }
}

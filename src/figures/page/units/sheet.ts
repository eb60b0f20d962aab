/** A unit as a sheet of paper: what it is at the top, and a line for each party at the bottom. */
import type { Party, Unit, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, shape, sign } from '../parts'
import { ROLES } from '../roles'
import { type Face, faceFor, line, wrapped, wide } from './text'

/** Faces of all sheets of a group, and the px between things. */
export interface SheetLook {
  name: Face
  words: Face
  party: Face
  pad: number
  /** Below the last line. */
  foot: number
  /** Of a party's line. */
  pitch: number
  sign: number
}

const serif = true

/** Px between a sign and its name. */
const gapAfter = (radius: number) => (radius < 8 ? 6 : 9)

/** For sheets so wide; largest faces first. */
export function sheetLook(units: readonly Unit[], width: number, phone = false): SheetLook {
  const isNarrow = phone || width < 180
  const pad = isNarrow ? 10 : 20
  const room = width - 2 * pad
  const sizes = phone
    ? { name: [15, 13], words: [13, 12], party: [13, 12] }
    : { name: [28, 24, 20], words: [20, 18], party: [20, 18] }
  const names = sizes.name.map((size): Face => ({ size, weight: 600, serif }))
  const said = sizes.words.map((size): Face => ({ size, weight: 400 }))
  const parties = [600, 400].flatMap((weight) => sizes.party.map((size): Face => ({ size, weight })))
  const radius = phone ? 5.5 : isNarrow ? 7 : 8
  const behind = 2 * radius + gapAfter(radius)
  return {
    name: faceFor(
      units.map(({ label }) => label),
      names,
      room,
    ),
    words: faceFor(
      units.map(({ words }) => words),
      said,
      room,
    ),
    party: partyFace(units, parties, room - behind),
    ...{ pad, foot: phone ? 10 : 18, pitch: phone ? 26 : 36, sign: radius },
  }
}

/** On one line each. */
function partyFace(units: readonly Unit[], faces: readonly Face[], room: number): Face {
  const names = units.flatMap(({ parties }) => parties.map(({ name }) => name))
  return faces.find((face) => names.every((name) => wide(name, face) <= room)) ?? (faces.at(-1) as Face)
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Paper with an edge; a dashed edge without paper where nobody stands for it. */
export function paper({ left, top, width, height }: Box, state: Unit['state']): SVGElement {
  const box = { x: left + 1, y: top + 1, width: width - 2, height: height - 2, 'stroke-width': 2 }
  if (state === 'full') return shape('rect', { ...box, fill: ROLES.proof, stroke: ROLES.rule })
  const dash = { 'stroke-dasharray': state === 'part' ? '8 4' : '3 5' }
  return shape('rect', { ...box, fill: state === 'part' ? ROLES.proof : 'none', stroke: ROLES.rule, ...dash })
}

/** Px that a sheet needs at least. */
export function heightOf(unit: Unit, width: number, look: SheetLook): number {
  const room = width - 2 * look.pad
  const lines = (text: string, face: Face) => wrapped(text, face, room).length * face.size * 1.22
  const rows = Math.max(1, unit.parties.length)
  return look.pad + look.foot + lines(unit.label, look.name) + lines(unit.words, look.words) + 8 + rows * look.pitch
}

/** All of a sheet; words that have no room are given back. The empty line of a unit without a party says what its state means. */
export function drawSheet(
  unit: Unit,
  box: Box,
  { look, signs, legend }: { look: SheetLook; signs: Signs; legend: Units['legend'] },
): { drawn: SVGElement[]; tooLong: string[] } {
  const { left, top, width, height } = box
  const { pad, name, words: said, party: face } = look
  const room = width - 2 * pad
  const names = wrapped(unit.label, name, room)
  const first = top + pad + name.size * 0.9
  const below = first + (names.length - 1) * name.size * 1.22 + said.size * 1.6
  const told = wrapped(unit.words, said, room)
  const foot = top + height - look.foot
  const rows = unit.parties.map((each, index, all) =>
    signature(each, [left + pad, foot - (all.length - 1 - index) * look.pitch], { look, signs, room }),
  )
  const drawn = [
    paper(box, unit.state),
    ...names.map((text, at) => line(text, [left + pad, first + at * name.size * 1.22], name)),
    ...told.map((text, at) => line(text, [left + pad, below + at * said.size * 1.22], said)),
    ...(rows.length > 0 ? rows.flat() : emptyLine([left + pad, foot], room, { text: legend[unit.state], face })),
  ]
  const wideOnes = [
    ...names.filter((text) => wide(text, name) > room),
    ...told.filter((text) => wide(text, said) > room),
    ...unit.parties
      .map((each) => each.name)
      .filter((text) => wide(text, face) > room - 2 * look.sign - gapAfter(look.sign)),
  ]
  const isHigh = heightOf(unit, width, look) > height + 1
  return { drawn, tooLong: isHigh ? [...wideOnes, `${unit.label} ${unit.words}`.trim()] : wideOnes }
}

/** Sign and name over a hairline. */
function signature(
  { actor, name }: Party,
  [x, y]: readonly [number, number],
  { look, signs, room }: { look: SheetLook; signs: Signs; room: number },
): SVGElement[] {
  const { sign: r, party } = look
  const [, mark] = sign(signs[actor] ?? 'circle', [x + r + 1, y - party.size * 0.7], r)
  return [
    ...(mark ? [part('mark', { actor }, [mark])] : []),
    line(name, [x + 2 * r + gapAfter(r), y - party.size * 0.35], party),
    rule([x, y], room),
  ]
}

const rule = ([x, y]: readonly [number, number], room: number): SVGElement =>
  shape('line', { x1: x, y1: y, x2: x + room, y2: y, stroke: ROLES.line, 'stroke-width': 2 })

function emptyLine(
  at: readonly [number, number],
  room: number,
  { text, face }: { text: string | undefined; face: Face },
): SVGElement[] {
  const [x, y] = at
  const quiet = { size: face.size, weight: 400 }
  return [...(text ? [line(text, [x, y - face.size * 0.35], quiet, ROLES.mark)] : []), rule(at, room)]
}

/** A unit as a sheet of paper: what it is at the top, and a line for each party at the bottom. */
import type { Party, Unit, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, shape, sign } from '../parts'
import { ROLES } from '../roles'
import { type Face, faceFor, line, wide, wrapped } from './text'

/** Faces of all sheets of a group, and the px between things. */
interface SheetLook {
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

/** Px between a sign and its name. */
const gapAfter = (radius: number) => (radius < 8 ? 6 : 9)

/** Sizes of words, largest first. */
const SIZES = {
  slide: { name: [32, 28, 24, 20], words: [24, 22, 20, 18], party: [24, 22, 20, 18] },
  phone: { name: [15, 13], words: [13, 12], party: [13, 12] },
}

/** For sheets so wide. */
export function sheetLook(units: readonly Unit[], width: number, phone = false): SheetLook {
  const isNarrow = phone || width < 180
  const pad = isNarrow ? 10 : 20
  const radius = phone ? 5.5 : isNarrow ? 7 : 8
  const room = width - 2 * pad
  const sizes = SIZES[phone ? 'phone' : 'slide']
  const faces = (all: readonly number[], weight: number): Face[] => all.map((size) => ({ size, weight }))
  const names = faces(sizes.name, 600).map((face) => ({ ...face, serif: true }))
  const parties = [600, 400].flatMap((weight) => faces(sizes.party, weight))
  return {
    name: faceFor(
      units.map(({ label }) => label),
      names,
      room,
    ),
    words: faceFor(
      units.map(({ words }) => words),
      faces(sizes.words, 400),
      room,
    ),
    party: partyFace(units, parties, room - 2 * radius - gapAfter(radius)),
    ...{ pad, foot: phone ? 10 : 18, pitch: phone ? 26 : 36, sign: radius },
  }
}

/** On one line each. */
function partyFace(units: readonly Unit[], faces: readonly Face[], room: number): Face {
  const names = units.flatMap(({ parties }) => parties.map(({ name }) => name))
  return faces.find((face) => names.every((name) => wide(name, face) <= room)) ?? (faces.at(-1) as Face)
}

export interface SheetBox {
  left: number
  top: number
  width: number
  height: number
}

/** Paper of the slide, on which each actor's colour stands out, with an edge; a dashed edge without paper where nobody stands for it. */
export function paper({ left, top, width, height }: SheetBox, state: Unit['state']): SVGElement {
  const box = { x: left + 1, y: top + 1, width: width - 2, height: height - 2, 'stroke-width': 2 }
  if (state === 'full') return shape('rect', { ...box, fill: ROLES.paper, stroke: ROLES.rule })
  const dash = { 'stroke-dasharray': state === 'part' ? '8 4' : '3 5' }
  return shape('rect', { ...box, fill: state === 'part' ? ROLES.paper : 'none', stroke: ROLES.rule, ...dash })
}

/** Px that a sheet needs at least. */
export function heightOf(unit: Unit, width: number, look: SheetLook): number {
  const room = width - 2 * look.pad
  const lines = (text: string, face: Face) => wrapped(text, face, room).length * face.size * LEADING
  const rows = Math.max(1, unit.parties.length)
  return look.pad + look.foot + lines(unit.label, look.name) + lines(unit.words, look.words) + 8 + rows * look.pitch
}

/** What all sheets of a drawing are drawn with. */
interface SheetContext {
  look: SheetLook
  signs: Signs
  legend: Units['legend']
}

/** All of a sheet, and the words that have no room. The line of a unit without a party says what its state means. */
export function drawSheet(
  unit: Unit,
  box: SheetBox,
  context: SheetContext,
): { drawn: SVGElement[]; tooLong: string[] } {
  const drawn = [paper(box, unit.state), ...texts(unit, box, context), ...signatures(unit, box, context)]
  return { drawn, tooLong: wordsWithoutRoom(unit, box, context.look) }
}

/** Leading, in em. */
const LEADING = 1.22

function texts(unit: Unit, { left, top, width }: SheetBox, { look }: SheetContext): SVGElement[] {
  const { pad, name, words: said } = look
  const names = wrapped(unit.label, name, width - 2 * pad)
  const first = top + pad + name.size * 0.9
  const below = first + (names.length - 1) * name.size * LEADING + said.size * 1.6
  return [
    ...names.map((text, at) => line(text, [left + pad, first + at * name.size * LEADING], name)),
    ...wrapped(unit.words, said, width - 2 * pad).map((text, at) =>
      line(text, [left + pad, below + at * said.size * LEADING], said),
    ),
  ]
}

function signatures(
  { parties, state }: Unit,
  { left, top, width, height }: SheetBox,
  context: SheetContext,
): SVGElement[] {
  const { look, legend } = context
  const room = width - 2 * look.pad
  const foot = top + height - look.foot
  if (parties.length === 0) return emptyLine([left + look.pad, foot], room, { text: legend[state], face: look.party })
  return parties.flatMap((party, index) => {
    const y = foot - (parties.length - 1 - index) * look.pitch
    return signature(party, [left + look.pad, y], { ...context, room })
  })
}

function wordsWithoutRoom(unit: Unit, { width, height }: SheetBox, look: SheetLook): string[] {
  const { name, words: said, party, pad, sign: radius } = look
  const room = width - 2 * pad
  const isHigh = heightOf(unit, width, look) > height + 1
  return [
    ...wrapped(unit.label, name, room).filter((text) => wide(text, name) > room),
    ...wrapped(unit.words, said, room).filter((text) => wide(text, said) > room),
    ...unit.parties.map((each) => each.name).filter((text) => wide(text, party) > room - 2 * radius - gapAfter(radius)),
    ...(isHigh ? [`${unit.label} ${unit.words}`.trim()] : []),
  ]
}

/** Sign and name over a hairline. */
function signature(
  { actor, name }: Party,
  [x, y]: readonly [number, number],
  { look, signs, room }: { look: SheetLook; signs: Signs; room: number },
): SVGElement[] {
  const { sign: r, party } = look
  const mark = sign(signs[actor] ?? 'circle', [x + r + 1, y - party.size * 0.7], r)
  return [
    part('mark', { actor }, mark),
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

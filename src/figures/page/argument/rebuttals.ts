/** Claims that each meet a rebuttal: the reason drives an arrow that carries the claim, and the rebuttal is a wall that stops it. */
import type { Rebuttals } from '../../argument/argument-fields'
import { lines, widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { textRows } from './text-rows'

type Row = Rebuttals['steps'][number]

/** Px that the slide gives, less the air around a drawing. */
const WIDTH = 1147
const HEIGHT = 456
const REASON = { left: 0, width: 286 }
const ARROW = { from: 306, to: 776 }
const WALL = 14
const REBUTTAL = { left: 812, width: WIDTH - 812 }
const SAID = { size: 26, pitch: 31 }
/** Of claims, largest first. */
const CLAIMS = [44, 40, 36, 32]
const SERIF = 'Source Serif 4'

export function drawRebuttals({ steps }: Rebuttals): { drawn: SVGElement[]; tooLong: string[] } {
  const pitch = Math.min(118, HEIGHT / steps.length)
  const room = ARROW.to - ARROW.from - 60
  const fits = (size: number) => steps.every(({ claim }) => widthOf(claim, size, 600, SERIF) <= room)
  const size = CLAIMS.find((each) => fits(each) && each * 2.1 < pitch) ?? CLAIMS.at(-1) ?? 0
  const drawn = steps.map((row, index) => drawRow(row, (index + 0.5) * pitch, { pitch, size }))
  const tooLong = steps.flatMap(({ reason, rebuttal, claim }) => [
    ...(tooHigh(reason, REASON.width, 400, pitch) ? [reason] : []),
    ...(tooHigh(rebuttal, REBUTTAL.width, 600, pitch) ? [rebuttal] : []),
    ...(widthOf(claim, size, 600, SERIF) > room ? [claim] : []),
  ])
  return { drawn, tooLong }
}

const tooHigh = (text: string, room: number, weight: number, pitch: number) => {
  const rows = lines(text, SAID.size, weight === 400 ? room : room * 0.94)
  return rows.length * SAID.pitch > pitch - 8 || rows.some((row) => widthOf(row, SAID.size, weight) > room)
}

function drawRow(
  { reason, claim, note, rebuttal, step }: Row,
  y: number,
  { pitch, size }: { pitch: number; size: number },
): SVGElement {
  const line = y + (note ? size * 0.28 : size * 0.4)
  const name = textRows([claim], [ARROW.from + 22, line - size * 0.36], { size, weight: 600, pitch: 0 })
  const quiet = note ? [words(note, [ARROW.from + 22, line + 25], { size: 20, colour: ROLES.muted })] : []
  return part('node', { step }, [
    ...block(balanced(reason, REASON.width), [REASON.width, line], { anchor: 'end' }),
    push([ARROW.from, ARROW.to], line, { x: ARROW.to, y: y - pitch / 2 + 6, width: WALL, height: pitch - 12 }),
    name,
    ...quiet,
    ...block(balanced(rebuttal, REBUTTAL.width * 0.94), [REBUTTAL.left, line], {
      weight: 600,
      colour: ROLES.mark,
    }),
  ])
}

/** Lines about a height. */
function block(
  rows: readonly string[],
  [x, y]: readonly [number, number],
  look: { weight?: number; colour?: string; anchor?: 'start' | 'end' },
): SVGElement[] {
  const first = y - ((rows.length - 1) * SAID.pitch) / 2 + SAID.size * 0.34
  return rows.map((row, index) => words(row, [x, first + index * SAID.pitch], { size: SAID.size, ...look }))
}

/** Lines as equal as they can be in no more of them. */
function balanced(text: string, room: number): string[] {
  const count = lines(text, SAID.size, room).length
  const fewer = (width: number): string[] => {
    const rows = lines(text, SAID.size, width - 8)
    return rows.length > count || width < 80 ? lines(text, SAID.size, width) : fewer(width - 8)
  }
  return fewer(room)
}

type Wall = Record<'x' | 'y' | 'width' | 'height', number>

/** An arrow up to a wall, and the wall. */
function push([from, to]: readonly [number, number], y: number, wall: Wall): SVGElement {
  const group = shape('g', { class: 'mark' })
  const line = { d: `M${from} ${y}H${to - 16}`, fill: 'none', stroke: ROLES.accent, 'stroke-width': 5 }
  group.append(
    shape('path', { class: 'arrow', ...line }),
    shape('path', { d: `M${to - 1} ${y}l-24 -13v26z`, fill: ROLES.accent }),
    shape('rect', { ...wall, fill: ROLES.mark }),
  )
  return group
}

const NARROW = 354
const ROW = 122

/** Below each other: the reason over its arrow, the rebuttal under the wall. */
export function drawRebuttalsOnPhone({ steps }: Rebuttals): SVGElement[] {
  return steps.map(({ reason, claim, note, rebuttal }, index) => {
    const y = index * ROW
    const line = y + 64
    const wall = NARROW - 8
    return part('node', {}, [
      words(reason, [0, y + 14], { size: 15 }),
      textRows([claim], [10, line - 10], { size: 25, weight: 600, pitch: 0 }),
      push([0, wall], line, { x: wall, y: line - 30, width: 8, height: 48 }),
      ...(note ? [words(note, [10, line + 18], { size: 13, colour: ROLES.muted })] : []),
      words(rebuttal, [NARROW, line + 38], { size: 15, weight: 600, colour: ROLES.mark, anchor: 'end' }),
    ])
  })
}

/** Claims that each meet a rebuttal: an arrow leads from the claim's name to one wall, on which stands the fact that stops it. */
import type { Rebuttals } from '../../argument/argument-fields'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { brokenText, textRows } from './text-rows'

type Row = Rebuttals['steps'][number]

/** Px of a drawing; `line` from one row of words to the next, `head` of an arrow. */
interface Setting {
  height: number
  row: number
  wall: { x: number; width: number; pad: number }
  names: readonly number[]
  room: number
  quiet: number
  said: number
  line: number
  head: number
}

/** What the slide gives, less the air around a drawing. */
const SLIDE: Setting = {
  ...{ height: 456, row: 118, names: [42, 38, 34], room: 440, quiet: 20, said: 30, line: 36, head: 30 },
  wall: { x: 660, width: 487, pad: 30 },
}
const PHONE: Setting = {
  ...{ height: 4000, row: 88, names: [18], room: 128, quiet: 12, said: 15, line: 19, head: 13 },
  wall: { x: 176, width: 178, pad: 12 },
}
const SERIF = 'Source Serif 4'

export function drawRebuttals({ steps }: Rebuttals): { drawn: SVGElement[]; tooLong: string[] } {
  const pitch = Math.min(SLIDE.row, SLIDE.height / steps.length)
  const fits = (size: number) => steps.every(({ claim }) => widthOf(claim, size, 600, SERIF) <= SLIDE.room)
  const size = SLIDE.names.find(fits) ?? SLIDE.names.at(-1) ?? 0
  const tooLong = steps.flatMap(({ claim, reason, note, rebuttal }) => [
    ...(widthOf(claim, size, 600, SERIF) > SLIDE.room ? [claim] : []),
    ...[reason, note].filter((text) => text && widthOf(text, SLIDE.quiet) > SLIDE.wall.x - 40),
    ...(factRows(rebuttal, SLIDE).length * SLIDE.line > pitch - 4 ? [rebuttal] : []),
  ])
  return { drawn: drawAll(steps, pitch, size, SLIDE), tooLong: tooLong.filter((text) => text !== undefined) }
}

/** The same with a narrower wall. */
export const drawRebuttalsOnPhone = ({ steps }: Rebuttals): SVGElement[] =>
  drawAll(steps, PHONE.row, PHONE.names[0] ?? 0, PHONE)

/** One wall for all, there from the start, and the rows that meet it. */
function drawAll(steps: readonly Row[], pitch: number, size: number, setting: Setting): SVGElement[] {
  const { x, width } = setting.wall
  const wall = shape('rect', { x, y: 0, width, height: steps.length * pitch, fill: ROLES.mark })
  const names = steps.map(({ claim }) => brokenText(claim, size, setting.room, 600))
  const widest = Math.max(...names.flat().map((name) => widthOf(name, size, 600, SERIF)))
  return [
    part('place', {}, [wall]),
    ...steps.map((row, index) =>
      drawRow(row, names[index] ?? [], (index + 0.5) * pitch, { from: widest, size }, setting),
    ),
  ]
}

const factRows = (rebuttal: string, { said, wall }: Setting) =>
  brokenText(rebuttal, said * 1.04, wall.width - 2 * wall.pad, 600)

function drawRow(
  { reason, note, rebuttal, step }: Row,
  name: readonly string[],
  y: number,
  { from, size }: { from: number; size: number },
  setting: Setting,
): SVGElement {
  const { wall, quiet, said, line } = setting
  const below = [reason, note].filter((text) => text !== undefined).join(' · ')
  const up = below ? quiet * 0.6 : 0
  const firstOf = (count: number, high: number, pitch: number) => y - ((count - 1) * pitch) / 2 + high * 0.34
  const facts = factRows(rebuttal, setting)
  return part('node', { step }, [
    textRows(name, [0, firstOf(name.length, size, size * 1.1) - up], { size, weight: 600, pitch: size * 1.1 }),
    push([from + setting.head * 0.7, wall.x], y - up, setting.head),
    ...(below ? [words(below, [0, y + size * 0.34 + quiet], { size: quiet, colour: ROLES.muted })] : []),
    ...facts.map((row, index) =>
      words(row, [wall.x + wall.pad, firstOf(facts.length, said, line) + index * line], {
        ...{ size: said, weight: 600, colour: ROLES.paper },
      }),
    ),
  ])
}

/** An arrow up to the wall. */
function push([from, to]: readonly [number, number], y: number, head: number): SVGElement {
  const group = shape('g', { class: 'mark' })
  const look = { fill: 'none', stroke: ROLES.accent, 'stroke-width': head * 0.22 }
  const shaft = shape('path', { class: 'arrow', d: `M${from} ${y}H${to - head * 0.6}`, ...look })
  const point = { d: `M${to - 1} ${y}l${-head} ${-head * 0.5}v${head}z`, fill: ROLES.accent }
  group.append(shaft, shape('path', point))
  return group
}

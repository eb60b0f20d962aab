/** Readings side by side: each one's name, what it sees between the same actors, and the fact that stops it, large. */
import type { Views } from '../../argument/argument-fields'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { brokenText, textRows } from './text-rows'
import { drawScene } from './view-scene'

type Step = Views['steps'][number]

const SERIF = 'Source Serif 4'
const SANS = 'Source Sans 3'

/** Px on the slide. */
const SLIDE = { width: 1147, gap: 14, scene: 66 }
/** What is said in a column, each in one row: its baseline, and sizes of which all columns have the largest that has room everywhere. */
const ROWS = {
  claim: { sizes: [32, 30, 28, 26], line: 24, weight: 600, face: SERIF, air: -7 },
  note: { sizes: [22, 20], line: 53, weight: 400, face: SANS, air: 0 },
  figure: { sizes: [56, 52, 48, 44], line: 408, weight: 600, face: SANS, air: 16 },
  rebuttal: { sizes: [24, 22, 20], line: 440, weight: 400, face: SANS, air: 0 },
} as const
type Row = keyof typeof ROWS
const ROW_NAMES = Object.keys(ROWS) as Row[]

const PHONE = {
  ...{ width: 353, row: 200, scale: 0.62, left: 154 },
  name: { size: 19, pitch: 23 },
  figure: 34,
  caption: { size: 15, pitch: 19 },
}

export function drawViews({ steps, actors }: Views): { drawn: SVGElement[]; tooLong: string[] } {
  const pitch = (SLIDE.width + SLIDE.gap) / Math.max(steps.length, 3)
  const room = pitch - SLIDE.gap
  const sizes = Object.fromEntries(ROW_NAMES.map((row) => [row, sizeOf(row, steps, room)])) as Record<Row, number>
  const drawn = steps.map((step, index) => {
    const column = drawColumn(step, actors, sizes)
    column.setAttribute('transform', `translate(${Math.round(index * pitch * 10) / 10} 0)`)
    return column
  })
  const tooLong = steps.flatMap((step) =>
    ROW_NAMES.filter((row) => !fits(step, row, sizes[row], room)).map((row) => step[row] ?? ''),
  )
  return { drawn, tooLong }
}

function sizeOf(row: Row, steps: readonly Step[], room: number): number {
  const { sizes } = ROWS[row]
  return sizes.find((size) => steps.every((step) => fits(step, row, size, room))) ?? Math.min(...sizes)
}

function fits(step: Step, row: Row, size: number, room: number): boolean {
  const { weight, face, air } = ROWS[row]
  return widthOf(step[row] ?? '', size, weight, face) <= room - air
}

function drawColumn(step: Step, actors: Views['actors'], sizes: Record<Row, number>): SVGElement {
  const scene = shape('g', { transform: `translate(0 ${SLIDE.scene})` })
  scene.append(drawScene(actors, step.lines, 1))
  const say = (row: 'note' | 'figure' | 'rebuttal', colour: string) =>
    words(step[row] ?? '', [0, ROWS[row].line], { size: sizes[row], weight: ROWS[row].weight, colour })
  return part('node', { step: step.step }, [
    textRows([step.claim], [0, ROWS.claim.line], { size: sizes.claim, weight: ROWS.claim.weight, pitch: 0 }),
    ...(step.note ? [say('note', ROLES.muted)] : []),
    scene,
    say('figure', ROLES.mark),
    say('rebuttal', ROLES.ink),
  ])
}

/** One below the other, words beside the scene. */
export function drawViewsOnPhone({ steps, actors }: Views): SVGElement[] {
  return steps.map((step, index) => {
    const row = drawRow(step, actors, index > 0)
    row.setAttribute('transform', `translate(0 ${index * PHONE.row})`)
    return row
  })
}

function drawRow(step: Step, actors: Views['actors'], isNext: boolean): SVGElement {
  const { row, left, name, figure, caption } = PHONE
  const room = PHONE.width - left
  const names = brokenText(step.claim, name.size, room, 600)
  const notes = brokenText(step.note ?? '', caption.size, room).filter(Boolean)
  const first = row * 0.26 - ((names.length - 1) * name.pitch) / 2
  const below = first + names.length * name.pitch
  const large = below + notes.length * caption.pitch + figure * 0.72
  const scene = shape('g', { transform: 'translate(4 10)' })
  scene.append(drawScene(actors, step.lines, PHONE.scale))
  const edge = { x1: 0, y1: 0, x2: PHONE.width, y2: 0, stroke: ROLES.line, 'stroke-width': 1.5 }
  const rows = (texts: readonly string[], y: number, colour: string) =>
    texts.map((text, index) => words(text, [left, y + index * caption.pitch], { size: caption.size, colour }))
  return part('node', {}, [
    ...(isNext ? [shape('line', edge)] : []),
    scene,
    textRows(names, [left, first], { ...name, weight: 600 }),
    ...rows(notes, below - 1, ROLES.muted),
    words(step.figure, [left, large], { size: figure, weight: 600, colour: ROLES.mark }),
    ...rows(brokenText(step.rebuttal, caption.size, room), large + 24, ROLES.ink),
  ])
}

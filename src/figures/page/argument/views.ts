/** Readings side by side: each one's name, the same actors as it sees them, and the fact that it has to explain. */
import type { Views } from '../../argument/argument-fields'
import { widthOf } from '../measure'
import { part, shape, words } from '../parts'
import { ROLES } from '../roles'
import { brokenText, textRows } from './text-rows'
import { SCENE } from './view-geometry'
import { drawScene } from './view-scene'

/** Px on the slide: columns, baseline of a name's last row, top of the scenes, baseline of the first row of facts. */
const SLIDE = {
  width: 1147,
  gap: 28,
  name: { size: 28, pitch: 33, line: 58 },
  scene: 82,
  fact: { size: 28, pitch: 34, line: 370 },
}
/** Rows of a name, and of a fact. */
const MOST = { name: 2, fact: 3 }
const PHONE = {
  width: 353,
  row: 176,
  scale: 0.68,
  left: 158,
  name: { size: 19, pitch: 23 },
  fact: { size: 15, pitch: 19 },
}
const SERIF = 'Source Serif 4'

type Step = Views['steps'][number]

export function drawViews({ steps, actors }: Views): { drawn: SVGElement[]; tooLong: string[] } {
  const room = Math.min(SCENE.width * 1.2, (SLIDE.width - (steps.length - 1) * SLIDE.gap) / steps.length)
  const pitch = (SLIDE.width + SLIDE.gap) / steps.length
  const columns = steps.map((step) => columnOf(step, room))
  const drawn = columns.map((column, index) => {
    const set = drawColumn(column, index > 0, actors, Math.min(1.2, room / SCENE.width))
    set.setAttribute('transform', `translate(${Math.round(index * pitch * 10) / 10} 0)`)
    return set
  })
  return { drawn, tooLong: columns.flatMap((column) => wordsWithoutRoom(column, room)) }
}

/** A step with its words in rows. */
interface Column {
  step: Step
  name: string[]
  fact: string[]
}

const columnOf = (step: Step, room: number): Column => ({
  step,
  name: brokenText(step.claim, SLIDE.name.size, room + 2, 600),
  fact: brokenText(step.rebuttal, SLIDE.fact.size * 1.02, room, 600),
})

function drawColumn({ step, name, fact }: Column, isNext: boolean, actors: Views['actors'], scale: number): SVGElement {
  const scene = shape('g', { transform: `translate(0 ${SLIDE.scene})` })
  scene.append(drawScene(actors, step.lines, scale))
  const first = SLIDE.name.line - (name.length - 1) * SLIDE.name.pitch
  return part('node', { step: step.step }, [
    ...(isNext ? [rule([-SLIDE.gap / 2, 0, -SLIDE.gap / 2, 446])] : []),
    textRows(name, [0, first], { ...SLIDE.name, weight: 600 }),
    scene,
    ...factRows(fact, [0, SLIDE.fact.line], SLIDE.fact),
  ])
}

function wordsWithoutRoom({ step, name, fact }: Column, room: number): string[] {
  const isWide = (rows: readonly string[], size: number, face: string) =>
    rows.some((row) => widthOf(row, size, 600, face) > room + 2)
  return [
    ...(name.length > MOST.name || isWide(name, SLIDE.name.size, SERIF) ? [step.claim] : []),
    ...(fact.length > MOST.fact || isWide(fact, SLIDE.fact.size, 'Source Sans 3') ? [step.rebuttal] : []),
  ]
}

/** One below the other, words beside the scene. */
export function drawViewsOnPhone({ steps, actors }: Views): SVGElement[] {
  const room = PHONE.width - PHONE.left
  return steps.map((step, index) => {
    const name = brokenText(step.claim, PHONE.name.size, room, 600)
    const fact = brokenText(step.rebuttal, PHONE.fact.size, room, 600)
    const high = name.length * PHONE.name.pitch + fact.length * PHONE.fact.pitch + 8
    const first = (PHONE.row - high) / 2 + PHONE.name.size
    const row = part('node', {}, [
      ...(index > 0 ? [rule([0, 0, PHONE.width, 0])] : []),
      phoneScene(actors, step),
      textRows(name, [PHONE.left, first], { ...PHONE.name, weight: 600 }),
      ...factRows(fact, [PHONE.left, first + name.length * PHONE.name.pitch + 6], PHONE.fact),
    ])
    row.setAttribute('transform', `translate(0 ${index * PHONE.row})`)
    return row
  })
}

function phoneScene(actors: Views['actors'], { lines }: Step): SVGElement {
  const scene = shape('g', { transform: 'translate(4 6)' })
  scene.append(drawScene(actors, lines, PHONE.scale))
  return scene
}

const rule = ([x1, y1, x2, y2]: readonly [number, number, number, number]) =>
  shape('line', { x1, y1, x2, y2, stroke: ROLES.line, 'stroke-width': 1.5 })

const factRows = (
  rows: readonly string[],
  [x, y]: readonly [number, number],
  { size, pitch }: { size: number; pitch: number },
) => rows.map((row, index) => words(row, [x, y + index * pitch], { size, weight: 400, colour: ROLES.mark }))

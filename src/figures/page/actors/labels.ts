/** The words of lines and notes, at their places, and what is in their way. */

import type { Note } from '../../actors/actors-fields'
import { part, words } from '../parts'
import { type LabelBox, lineCrosses, overlap, type Segment } from '../place'
import { ROLES } from '../roles'
import { plain, rowsOfWords } from './rows-of-words'
import type { LabelPlan, NotePlan, Scene, ScenePoint } from './scene'

/** Words with the room that they take. */
export interface SetWords {
  drawn: SVGElement[]
  boxes: LabelBox[]
  name: string
}

/** Words of a line: row by row where its plan has them. */
export function setLabel(text: string, { rows: places, grow, anchor, room }: LabelPlan, scene: Scene): SetWords {
  const { label: size, row } = scene.sizes
  const rows = rowsOfWords(text, size, room)
  const [first, second] = places
  const points = rows.map((_, index): ScenePoint => {
    const order = grow === 'up' ? rows.length - 1 - index : index
    if (order < 2) return order === 0 ? first : second
    return [second[0], second[1] + (order - 1) * (grow === 'up' ? -row : row)]
  })
  const drawn = rows.map(({ runs, isSerif }, index) => {
    const line = words(runs, points[index] ?? first, { size, anchor })
    return isSerif ? serif(line) : line
  })
  const boxes = rows.map(({ width }, index) => boxOf(points[index] ?? first, width, size, anchor))
  return { drawn, boxes, name: plain(text) }
}

/** A note beside an actor, the `index`th of so many. */
export function setNote(
  { words: text, tone }: Note,
  [index, count]: readonly [number, number],
  plan: NotePlan,
  { sizes }: Scene,
): SetWords {
  const { note: size } = sizes
  const pitch = Math.round(size * 1.25)
  const { at, anchor, grow } = plan
  const y = at[1] + (grow === 'up' ? index - count + 1 : index) * pitch
  const [{ runs, width } = { runs: [], width: 0 }] = rowsOfWords(text.replaceAll('\n', ' '), size)
  const colour = tone === 'mark' ? ROLES.mark : ROLES.muted
  const coloured = runs.map((run) => ({ ...run, colour }))
  const line = words(coloured, [at[0], y], { size, anchor, colour })
  return { drawn: [line], boxes: [boxOf([at[0], y], width, size, anchor)], name: plain(text) }
}

const serif = (line: SVGElement): SVGElement => part('serif', {}, [line])

function boxOf([x, y]: ScenePoint, width: number, size: number, anchor: 'start' | 'middle' | 'end'): LabelBox {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.2 }
}

/** A sentence for each of the words that lie on others, on a line, on a plate, or outside. */
export function clashes(
  all: readonly SetWords[],
  { lines, boxes }: { lines: readonly Segment[]; boxes: readonly LabelBox[] },
  { width, height }: Scene,
): string[] {
  return all.flatMap(({ boxes: own, name }, index) => {
    const other = all.slice(index + 1).find((each) => own.some((a) => each.boxes.some((b) => overlap(a, b))))
    if (other) return [`The words "${name}" and "${other.name}" lie on each other.`]
    if (own.some((box) => lines.some((line) => lineCrosses(line, box)))) return [`The words "${name}" lie on a line.`]
    if (own.some((box) => boxes.some((each) => overlap(each, box)))) return [`The words "${name}" lie on an actor.`]
    const out = own.some((box) => box.left < 0 || box.right > width || box.top < 0 || box.bottom > height)
    return out ? [`The words "${name}" run out of the figure.`] : []
  })
}

/** What stands in the middle of a sheet instead of lines at its foot: its parties, each as a large sign over its name. */
import type { Unit } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, sign, words } from '../parts'
import { type Face, wide } from './text'

/** The sheet below its words, px. */
interface Middle {
  left: number
  width: number
  top: number
  bottom: number
}

/** Px: radius of a sign, from it to its name, from party to party, and beside a name. */
const LOOK = { radius: 30, under: 10, between: 16, beside: 5 }

/** Of names, largest first: none is smaller than what the back row reads. */
const FACES: readonly Face[] = [28, 26, 24].flatMap((size) => [600, 400].map((weight) => ({ size, weight })))

/** The face in which all names of such sheets stand under their signs; none where sheets are too narrow or too low. */
export function middleFace(units: readonly Unit[], { width, top, bottom }: Middle): Face | undefined {
  const names = units.flatMap(({ parties }) => parties.map(({ name }) => name))
  const most = Math.max(...units.map(({ parties }) => parties.length))
  const fits = (face: Face) => names.every((name) => wide(name, face) <= width - 2 * LOOK.beside)
  return FACES.find((face) => fits(face) && heightOf(most, face) <= bottom - top)
}

const heightOf = (count: number, { size }: Face) =>
  count * (2 * LOOK.radius + LOOK.under + size) + (count - 1) * LOOK.between

/** All parties below each other, each once. */
export function drawMiddle(
  { parties }: Unit,
  { left, width, top, bottom }: Middle,
  face: Face,
  signs: Signs,
): SVGElement[] {
  const { radius, under } = LOOK
  const x = left + width / 2
  const pitch = (bottom - top) / Math.max(1, parties.length)
  return parties.flatMap(({ actor, name }, index) => {
    const y = top + pitch * (index + 0.5) - (under + face.size) / 2
    const mark = part('mark', { actor }, sign(signs[actor] ?? 'circle', [x, y], radius, 0))
    return [mark, words(name, [x, y + radius + under + face.size * 0.78], { ...face, anchor: 'middle' })]
  })
}

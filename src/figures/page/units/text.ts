/** Words that have to find room in a unit: the largest size that fits, and those for which none does. */
import { widthOf } from '../measure'
import { words } from '../parts'
import { ROLES } from '../roles'
import { create } from '../svg'

/** How much wider the serif face is, at most: the drawing page has only the sans serif to measure with. */
const SERIF = 1.12

export interface Face {
  size: number
  weight: number
  serif?: boolean
}

/** Words broken into lines no wider than `room`. */
export function wrapped(text: string, face: Face, room: number): string[] {
  const broken: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = broken.at(-1)
    if (last !== undefined && wide(`${last} ${word}`, face) <= room) broken[broken.length - 1] = `${last} ${word}`
    else broken.push(word)
  }
  return broken
}

export const wide = (text: string, { size, weight, serif }: Face): number =>
  widthOf(text, size, weight) * (serif ? SERIF : 1)

/** The first face in which every text is one line, or else no word is wider than `room`; the last, when none is. */
export function faceFor(texts: readonly string[], faces: readonly Face[], room: number): Face {
  const inOneLine = (face: Face) => texts.every((text) => wide(text, face) <= room)
  const fits = (face: Face) =>
    texts.flatMap((text) => wrapped(text, face, room)).every((each) => wide(each, face) <= room)
  return faces.find(inOneLine) ?? faces.find(fits) ?? (faces.at(-1) as Face)
}

/** A line on its baseline. */
export function line(text: string, at: readonly [number, number], face: Face, colour: string = ROLES.ink): SVGElement {
  const set = words(text, at, { size: face.size, weight: face.weight, colour })
  if (!face.serif) return set
  const group = create('g', { class: 'serif' })
  group.append(set)
  return group
}

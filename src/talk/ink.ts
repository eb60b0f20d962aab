/** Pen strokes on slides: a value every window of a talk has a copy of, merged so that all copies agree. */

/** A line, in px of the canvas: x, y, x, y … */
export interface Stroke {
  id: string
  points: readonly number[]
}

/** The strokes of one slide. Clearing makes a new revision; strokes of an older one are gone. */
interface SlideInk {
  revision: number
  strokes: readonly Stroke[]
}

/** By slug. */
export type Ink = Readonly<Record<string, SlideInk>>

/** More of a stroke that is being drawn: its first points, or those that follow. */
export interface Piece extends Stroke {
  slide: string
  revision: number
}

/** Numbers in one stroke, strokes on one slide: more than a hand draws, less than a page cannot bear. */
export const MOST_NUMBERS = 4000
export const MOST_STROKES = 500

const NONE: SlideInk = { revision: 0, strokes: [] }

export const inkOn = (ink: Ink, slide: string): SlideInk => (Object.hasOwn(ink, slide) ? ink[slide] : undefined) ?? NONE

/** Adds a piece. What comes for a cleared slide, or beyond what a slide may hold, is left out. */
export function addPiece(ink: Ink, { slide, revision, id, points }: Piece): Ink {
  const own = inkOn(ink, slide)
  if (revision < own.revision) return ink
  const strokes = revision > own.revision ? [] : own.strokes
  const before = strokes.find((stroke) => stroke.id === id)
  if (before ? before.points.length + points.length > MOST_NUMBERS : strokes.length >= MOST_STROKES) return ink
  const stroke = { id, points: [...(before?.points ?? []), ...points] }
  const all = before ? strokes.map((each) => (each === before ? stroke : each)) : [...strokes, stroke]
  return { ...ink, [slide]: { revision, strokes: all } }
}

/** Takes the strokes off a slide. */
export function clearInk(ink: Ink, slide: string): Ink {
  const { revision, strokes } = inkOn(ink, slide)
  return strokes.length > 0 ? { ...ink, [slide]: { revision: revision + 1, strokes: [] } } : ink
}

/** Merges two copies: for each slide the higher revision, for each stroke the longer copy. */
export function mergeInk(own: Ink, other: Ink): Ink {
  const result: Record<string, SlideInk> = { ...own }
  for (const [slide, theirs] of Object.entries(other)) {
    const ours = inkOn(own, slide)
    if (theirs.revision > ours.revision) result[slide] = theirs
    if (theirs.revision === ours.revision) {
      result[slide] = { revision: ours.revision, strokes: union(ours.strokes, theirs.strokes) }
    }
  }
  return result
}

function union(ours: readonly Stroke[], theirs: readonly Stroke[]): Stroke[] {
  const known = new Map(ours.map((stroke) => [stroke.id, stroke]))
  for (const stroke of theirs) {
    const own = known.get(stroke.id)
    if (!own || own.points.length < stroke.points.length) known.set(stroke.id, stroke)
  }
  return [...known.values()].slice(0, MOST_STROKES)
}

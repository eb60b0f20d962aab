/** Where everybody stands: the same in every figure of a deck. Knows no DOM. */
import type { ActorPlace } from '../../../deck/topic/actor'

export type ScenePoint = readonly [x: number, y: number]

export type OuterPlace = Extract<ActorPlace, 'left' | 'upper right' | 'lower right'>

/** Where the words of a line stand: each row on a baseline of its own, none on the line. */
export interface LabelPlan {
  /** Of the first row, and of the next. */
  rows: readonly [ScenePoint, ScenePoint]
  /** How many px the ones after these are further down or, where the last one stands, `up`. */
  grow: 'down' | 'up'
  anchor: 'start' | 'end'
  /** Px that a row may be wide. */
  room: number
}

/** A line from an actor at the edge, or its person, inwards. */
export interface LinePlan {
  /** Corners, or start, two control points and end of a curve. */
  points: readonly ScenePoint[]
  isCurved: boolean
  label: LabelPlan
}

/** A line from the middle, and its two arms. */
export interface ForkPlan {
  stem: readonly ScenePoint[]
  arms: readonly [readonly ScenePoint[], readonly ScenePoint[]]
  label: LabelPlan
}

/** Where notes beside an actor begin, or with `up` where the last one stands. */
export interface NotePlan {
  at: ScenePoint
  anchor: 'start' | 'middle' | 'end'
  grow: 'down' | 'up'
}

interface SceneSizes {
  name: number
  title: number
  label: number
  /** Of words at thin lines. */
  thin: number
  note: number
  row: number
  thick: number
}

export interface Scene {
  width: number
  height: number
  /** Of words, px, how many px apart their rows are, and how thick a line to all is. */
  sizes: SceneSizes
  /** What is other where few say all. */
  large: Pick<SceneSizes, 'label' | 'thin' | 'row' | 'thick'>
  plate: { width: number; height: number }
  /** Middles of plates. */
  middles: Record<OuterPlace | 'centre', ScenePoint>
  /** The hexagon: its box, and how far its corners are from its tips. */
  around: { left: number; top: number; right: number; bottom: number; cut: number }
  /** Middle of its name's baseline. */
  title: ScenePoint
  /** Its members: middle of their row, how far apart they are, how large, baseline of the note, words of the line to them. */
  members: { middle: ScenePoint; pitch: number; width: number; height: number; note: number; label: LabelPlan }
  /** Cells of one size: the middle of the one in the middle, from it to its corners, between cells, and the size of their words. */
  cells: { middle: ScenePoint; radius: number; gap: number; name: number; note: number }
  /** The head of the person at the middle. */
  guest: ScenePoint
  /** Heights of the rows on the left, and where they are hung up. */
  rows: { at: readonly number[]; hook: number }
  /** To the edge of the hexagon. */
  edge: (place: OuterPlace, thick: number, label: number) => LinePlan
  /** From a row on the left, which begins `from` px from the edge, to the middle. */
  row: (index: number, from: number) => LinePlan
  /** From an actor on the right to the middle. */
  curve: (place: Exclude<OuterPlace, 'left'>) => LinePlan
  fork: ForkPlan
  /** Bands between the left and the middle, how wide they are, and the size of their words. */
  exchange: { gives: LinePlan; gets: LinePlan; band: number; size: number }
  notes: Record<ActorPlace, NotePlan>
}

/** Corners of the hexagon around the middle, the left one first. */
export function hexagon({ left, top, right, bottom, cut }: Scene['around']): ScenePoint[] {
  const middle = (top + bottom) / 2
  return [
    [left, middle],
    [left + cut, top],
    [right - cut, top],
    [right, middle],
    [right - cut, bottom],
    [left + cut, bottom],
  ]
}

/** A plan of words by the baselines of its first row and its next. */
export const labelAt = (first: ScenePoint, next: ScenePoint, rest: Omit<LabelPlan, 'rows'>): LabelPlan => ({
  rows: [first, next],
  ...rest,
})

/** A line along corners, and one between two ends with two control points. */
export const straight = (label: LabelPlan, ...points: ScenePoint[]): LinePlan => ({ points, isCurved: false, label })
export const curved = (label: LabelPlan, ...points: ScenePoint[]): LinePlan => ({ points, isCurved: true, label })

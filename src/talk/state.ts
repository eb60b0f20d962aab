/** What the room shows, and how a move changes it: the same for the room, a speaker page alone, and a test. */

export type Theme = 'light' | 'dark'

/** Where a talk is: a slide and how many of its steps are shown. */
export interface Position {
  /** The slide's slug. */
  slide: string
  step: number
}

/** What the room's window shows. The room owns it and tells it after each change; all others only ask. */
export interface RoomState extends Position {
  /** Steps of the slide that is shown. */
  steps: number
  black: boolean
  /** The room keeps its slide; moves that are asked for change `speaker` alone. */
  frozen: boolean
  /** Where the speaker is: the room's own place unless it is frozen. */
  speaker: Position
  /** Which figure of the slide fills the window, from 1; 0 for none. */
  zoomed: number
  theme: Theme
  /** Minutes of the cut that is presented; 0 for the whole deck. */
  cut: number
}

/** A slide as moves see it. */
export interface Stop {
  id: string
  steps: number
  /** Outside the cut: moves pass it by. */
  outside?: boolean
  /** Outside the talk, after it: moves reach it from the appendix alone. */
  appendix?: boolean
}

export type Move = 'next' | 'previous' | 'first' | 'last'

/**
 * The place after a move. Forwards a slide begins without steps, backwards with all of them, as on the stage. An unknown
 * place stays where it is.
 */
export function applyMove({ slide, step }: Position, move: Move, stops: readonly Stop[]): Position {
  const index = stops.findIndex(({ id }) => id === slide)
  const here = stops[index]
  if (!here) return { slide, step }
  if (move === 'next' && step < here.steps) return { slide, step: step + 1 }
  if (move === 'previous' && step > 0) return { slide, step: step - 1 }
  const isInside = ({ outside, appendix }: Stop) => (appendix ? here.appendix && move !== 'last' : !outside)
  const to = {
    next: () => stops.slice(index + 1).find(isInside),
    previous: () => stops.slice(0, index).findLast(isInside),
    first: () => stops.find(isInside),
    last: () => stops.findLast(isInside),
  }[move]()
  if (!to) return { slide, step }
  return { slide: to.id, step: move === 'previous' ? to.steps : 0 }
}

/** The position with its step clamped to what the slide has; undefined for a slide the deck does not have. */
export function positionIn(stops: readonly Stop[], { slide, step }: Position): Position | undefined {
  const stop = stops.find(({ id }) => id === slide)
  return stop && { slide, step: Math.max(0, Math.min(step, stop.steps)) }
}

export const isSamePosition = (a: Position, b: Position): boolean => a.slide === b.slide && a.step === b.step

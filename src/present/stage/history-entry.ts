/** What each entry of the history knows, and what follows from it for the slide and step to show. */

/** Kept with each entry of the history, so that a reload, the way back and a renamed slug find their place. */
export interface HistoryEntry {
  index: number
  steps: number
  /** Whether the address named nothing in the deck. */
  lost?: boolean
}

/** Index of the slide to begin with where the address leads to none: without a hash the first. */
export const indexToShow = (hash: string, entry: Partial<HistoryEntry> | null): number => (hash && entry?.index) || 0

/** Whether an address that leads to no slide is wrong: a history entry may hold a former address of a slide. */
export const isStray = (entry: Partial<HistoryEntry> | null): boolean =>
  entry?.index === undefined || entry.lost === true

/** Where a step can come from, each the last one shown, from 0. */
interface StepSources {
  /** The step of the element that the address names. */
  target?: number | undefined
  /** The step that the address itself names. */
  named?: number | undefined
  /** How many steps the history entry had shown. */
  kept?: number | undefined
  /** Whether the slide is on screen already. */
  isCurrent: boolean
}

/**
 * The step to show, from 0; -1 for none of them, undefined for no change. A slide that was not on screen begins without
 * steps, unless something names another one.
 */
export function stepToShow({ target, named, kept, isCurrent }: StepSources): number | undefined {
  if (target !== undefined) return target
  if (kept !== undefined) return kept - 1
  return named ?? (isCurrent ? undefined : -1)
}

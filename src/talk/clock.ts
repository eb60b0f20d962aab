/**
 * The talk's clock: a value that every window of a talk has a copy of.
 *
 * Each change makes a new clock with a higher revision and its writer's id; of two copies the higher one counts, so that
 * all windows agree whatever the order in which messages come. Times are milliseconds; moments are since the epoch, as
 * `SteadyTime` has them: neither a reload loses them nor a computer whose clock is put right.
 */

export interface Clock {
  revision: number
  /** Id of the window that wrote it; decides between equal revisions. */
  writer: string
  /** When it was written. */
  at: number
  /** Since when it runs; null while it stands. */
  since: number | null
  /** What had passed before `since`. */
  before: number
  /** Minutes the speaker has today; null for what is planned. */
  total: number | null
  /** The slide whose time is counted, by slug. */
  slide: string
  /** What had passed on each slide before `since`. */
  spent: Readonly<Record<string, number>>
}

/** A clock that was not changed for this long belongs to another talk, ms. */
const OLD = 12 * 3_600_000

/** Whether what was kept at a moment is of the talk that goes on now. */
export const isOfThisTalk = (at: number, now: number): boolean => now - at < OLD

/** The clock before a talk. */
export const NO_CLOCK: Clock = {
  revision: 0,
  writer: '',
  at: 0,
  since: null,
  before: 0,
  total: null,
  slide: '',
  spent: {},
}

/** What has passed, without the pauses. */
export function elapsedOf({ since, before }: Clock, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since))
}

/** What has passed on each slide. */
export function spentOf(clock: Clock, now: number): Record<string, number> {
  const { since, slide, spent } = clock
  if (since === null || !slide) return { ...spent }
  return { ...spent, [slide]: (spent[slide] ?? 0) + Math.max(0, now - since) }
}

/** Whether the talk has begun. */
export const hasBegun = ({ since, before }: Clock): boolean => since !== null || before > 0

export type ClockChange =
  | { do: 'start' }
  | { do: 'pause' }
  | { do: 'reset' }
  | { do: 'total'; minutes: number | null }
  /** The room shows this slide. */
  | { do: 'slide'; slide: string }

/** The clock after a change. What changes nothing gives the same object back. */
export function changeClock(clock: Clock, change: ClockChange, writer: string, now: number): Clock {
  const next = { ...clock, revision: clock.revision + 1, writer, at: now }
  const upToNow = { before: elapsedOf(clock, now), spent: spentOf(clock, now) }
  const running = clock.since !== null
  switch (change.do) {
    case 'start':
      return running ? clock : { ...next, since: now }
    case 'pause':
      return running ? { ...next, ...upToNow, since: null } : clock
    case 'reset':
      return { ...next, since: null, before: 0, spent: {} }
    case 'total':
      return change.minutes === clock.total ? clock : { ...next, total: change.minutes }
    case 'slide':
      if (change.slide === clock.slide) return clock
      return { ...next, ...(running && { ...upToNow, since: now }), slide: change.slide }
  }
}

/** The copy with the higher revision; it is the one that counts. */
export function newerClock(own: Clock, other: Clock): Clock {
  const later = other.revision - own.revision || (other.writer > own.writer ? 1 : -1)
  return later > 0 ? other : own
}

/**
 * The stored clock if it belongs to this talk; else a fresh one with a higher revision, so that it wins over the old.
 */
export function resumeClock(kept: Clock, now: number): Clock {
  return kept.revision === 0 || isOfThisTalk(kept.at, now) ? kept : { ...NO_CLOCK, revision: kept.revision + 1 }
}

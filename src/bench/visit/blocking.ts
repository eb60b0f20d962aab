/** Blocking time of a visit: by what each task took of the processor, not by the clock. */
import type { TraceEvent } from './trace'

/** A task that takes longer holds up what the visitor does, in µs: https://web.dev/articles/tbt */
const LONG = 50_000

/** The mark that a page sets before anything else of it runs. */
export const BEGUN = 'visit-begun'

/**
 * The time of long tasks beyond 50 ms each, in ms, of the thread that set the mark, from the task that set it on. A task that
 * only waits for its processor is no long one. Not a number where the system does not tell what a task took. Throws when
 * there is no mark.
 */
export function blockingIn(events: readonly TraceEvent[]): number {
  const begun = events.find(({ name }) => name === BEGUN)
  if (!begun) throw new Error('The trace tells nothing of the page.')
  const tasks = events.filter(({ name, pid, tid, ts, dur = 0 }) => {
    return name === 'RunTask' && pid === begun.pid && tid === begun.tid && ts + dur >= begun.ts && dur > LONG
  })
  return tasks.reduce((sum, { tdur = Number.NaN }) => sum + Math.max(0, tdur - LONG), 0) / 1000
}

/** Blocking time of a visit, from a trace: by what each task took of the processor, not by the clock. */
import type { Browser } from 'playwright-core'

/** What of a trace is looked at: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** When it began, in µs. */
  ts: number
  /** What it took by the clock and of the processor, in µs. */
  dur?: number
  tdur?: number
}

/** A task that takes longer holds up what the visitor does, in µs: https://web.dev/articles/tbt */
const LONG = 50_000
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing']

/** The mark that a page sets before anything else of it runs. */
export const BEGUN = 'visit-begun'

/** Starts a trace of all pages. The returned function ends it and gives what the marked page's main thread was blocked, in ms. */
export async function traceBlocking(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] }
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
    await session.send('Tracing.end')
    await complete
    await session.detach()
    return blockingIn(events)
  }
}

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

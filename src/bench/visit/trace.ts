/** The browser's own trace of what its threads do. */
import type { Browser } from 'playwright-core'

/** What of a trace is looked at: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** When it began by the clock, and what its thread had taken of the processor by then, in µs. */
  ts: number
  tts?: number
  /** What it took by the clock, and of the processor, in µs. */
  dur?: number
  tdur?: number
  args?: { data?: { type?: string } }
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing']

/** Starts a trace of all pages, one at a time. The returned function ends it and gives its events. */
export async function startTrace(browser: Browser): Promise<() => Promise<TraceEvent[]>> {
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
    return events
  }
}

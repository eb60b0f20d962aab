/** What a key takes of the main thread until its slide is painted: no matter where between two frames it was pressed. */
import type { TraceEvent } from './trace'

/**
 * Of each key, in ms of the processor: from its event until the frame that follows is handed to who draws it. Not a number
 * where none follows, or the system does not tell.
 */
export function paintingIn(events: readonly TraceEvent[]): number[] {
  const inTurn = events.toSorted((a, b) => a.ts - b.ts)
  const keys = inTurn.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
  return keys.map(({ pid, tid, ts, tts = Number.NaN }) => {
    const handed = inTurn.find((each) => each.name === 'Commit' && each.pid === pid && each.tid === tid && each.ts > ts)
    return ((handed?.tts ?? Number.NaN) + (handed?.tdur ?? Number.NaN) - tts) / 1000
  })
}

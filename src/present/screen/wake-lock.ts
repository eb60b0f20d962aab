/** Keeps the screen awake while presenting, where the browser can. */
import type { Stage } from '../stage/stage'

/** Holds the lock while the page is visible: browsers drop it whenever the page is hidden. */
export function startWakeLock({ signal }: Stage): void {
  if (!('wakeLock' in navigator)) return
  let lock: Promise<WakeLockSentinel | undefined> | undefined
  const hold = () => {
    if (document.visibilityState !== 'visible') return
    // Refused on an empty battery: the talk goes on, the screen may dim.
    lock = navigator.wakeLock.request('screen').catch(() => undefined)
  }
  document.addEventListener('visibilitychange', hold, { signal })
  signal.addEventListener('abort', () => void lock?.then((held) => held?.release()))
  hold()
}

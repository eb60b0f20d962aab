/** Work that can wait. */

/** Calls `work` once when nothing else is going on, at the latest after `timeout` ms; Safari cannot tell, so it waits two seconds there. */
export function whenIdle(work: () => void, timeout = 5000): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout })
  else setTimeout(work, 2000)
}

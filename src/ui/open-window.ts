/** The speaker page's own window: opened by the room, or named to who has to open it. */

import * as strings from '../strings/browser/room'
import { showDialog } from './dialog'
import { element } from './element'

/** A window, not a tab: it goes to the other screen. */
export const SHAPE = 'popup,width=1180,height=800'

/** Of this deck: a page beside it, or the same file seen by the speaker. */
export function speakerAddress(deck: string): string {
  return deck.startsWith('file:') ? `${deck}?speaker` : new URL('speaker/', deck).href
}

/** Until a window that was opened has to have said something, ms. */
const PATIENCE = 2500

/**
 * Opens a window of the talk. On disk it is given to `include`, since only opener and opened reach each other there. A
 * hosted one is opened without an opener, so that the browser gives it a process of its own: it does not crash with this
 * one. Such a window is not told from a blocked one: `missing` is called when this one has had the focus for a while, which
 * may be long after a window that did open.
 */
export function openWindow(
  address: string,
  shape: string,
  include: (opened: Window) => void,
  missing: () => void,
): void {
  const isOnDisk = address.startsWith('file:')
  const opened = window.open(address, '_blank', [shape, isOnDisk ? '' : 'noopener'].filter(Boolean).join(','))
  if (opened) include(opened)
  else if (isOnDisk) missing()
  else waitForIt(missing)
}

/** Who asks once more waits for one window: what becomes of the one before is not told any more. */
let endWait = () => {}

/** A window that opens takes the focus away; one that was blocked leaves it, or it comes back and nothing has opened. */
function waitForIt(missing: () => void): void {
  endWait()
  const over = new AbortController()
  let waiting: ReturnType<typeof setTimeout>
  endWait = () => {
    clearTimeout(waiting)
    over.abort()
  }
  const wait = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      over.abort()
      missing()
    }, PATIENCE)
  }
  addEventListener('blur', () => clearTimeout(waiting), { signal: over.signal })
  addEventListener('focus', wait, { signal: over.signal })
  wait()
}

/** Tells the address where no window could be opened: a link is never blocked. */
export function nameWindow(address: string): void {
  // The page on disk is known to the room by who opened it.
  const link = element(
    'a',
    { href: address, target: '_blank', rel: address.startsWith('file:') ? 'opener' : 'noopener' },
    address,
  )
  showDialog(
    'speaker',
    strings.speakerPage,
    element('p', {}, strings.noSecondWindow),
    element('p', { class: 'speaker-address' }, link),
    element('p', {}, strings.allowWindows),
  )
}

/** Whether this window shows the page again, by a reload or on the way back, and so knows its place from its history. */
export function wasReloaded(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return load !== undefined && load.type !== 'navigate'
}

/** On disk a page that was loaded again does not know the windows it opened: they have to be called until one speaks. */
export function keepCalling(call: () => void, signal: AbortSignal): void {
  const calling = setInterval(call, 1500)
  signal.addEventListener('abort', () => clearInterval(calling))
}

/** The speaker page's own window: opened by the room, or named to who has to open it. */
import { element } from './element'
import { openSheet } from './sheet'

const NAME = 'deck-speaker'
const SHAPE = 'popup,width=1180,height=800'

/** Of this deck: a page beside it, or the same file seen by the speaker. */
export function speakerAddress(deck: string): string {
  return deck.startsWith('file:') ? `${deck}?speaker` : new URL('speaker/', deck).href
}

/** Opens the page, or comes back to it. Null where the browser does not open windows. */
export function openWindow(address: string): Window | null {
  return window.open(address, NAME, SHAPE)
}

/** Tells the address where no window could be opened: a link is never blocked. */
export function nameWindow(address: string): void {
  // The page on disk is known to the room by who opened it.
  const link = element('a', { href: address, target: '_blank', rel: 'opener' }, address)
  openSheet(
    'speaker',
    'Speaker page',
    element('p', {}, 'The browser did not open a second window. Open the speaker page by its address:'),
    element('p', { class: 'speaker-address' }, link),
    element('p', {}, 'Or allow this page to open windows, and press S again.'),
  )
}

/** A slide enlarged with two fingers is looked around on with one; at its own size one finger turns slides. */
import type { Stage } from '../stage/stage'

const page = document.documentElement

/** Follows the visual viewport: `data-magnified` on the page, and reveal.js' sign that swipes are not its own. */
export function startMagnified({ deck, signal }: Stage): void {
  const viewport = window.visualViewport
  const mark = (on: boolean) => {
    page.toggleAttribute('data-magnified', on)
    deck.toggleAttribute('data-prevent-swipe', on)
  }
  const follow = () => mark((viewport?.scale ?? 1) > 1.01)
  viewport?.addEventListener('resize', follow, { signal })
  signal.addEventListener('abort', () => mark(false))
  follow()
}

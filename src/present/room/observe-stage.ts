/** Everything by which what the stage shows can change. */
import type { Stage } from '../stage/stage'

/** Calls until the stage ends: `onLook` for a cut, a figure or a theme that the page's root is marked with, else `onChange`. */
export function observeStage({ deck, signal }: Stage, onChange: () => void, onLook: () => void): void {
  for (const change of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed']) {
    deck.addEventListener(change, onChange, { signal })
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal })
  const observer = new MutationObserver(onLook)
  observer.observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-zoomed', 'data-stage', 'data-cut'],
  })
  signal.addEventListener('abort', () => observer.disconnect())
}

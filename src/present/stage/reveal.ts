/** reveal.js as this deck uses it: its steps and its order of slides. Layout, keys, address and status are ours. */
import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js'

/** The part of reveal.js the rest may rely on. */
export type Slideshow = Pick<
  RevealApi,
  'next' | 'prev' | 'slide' | 'sync' | 'togglePause' | 'isPaused' | 'getCurrentSlide' | 'destroy'
>

/** What reveal.js passes on with a change of slide. */
const ORIGIN = 1

const CONFIG: RevealConfig = {
  disableLayout: true,
  center: false,
  navigationMode: 'linear',
  transition: 'none',
  backgroundTransition: 'none',
  // Slides around the present one are laid out by `layout-ahead.ts`.
  viewDistance: 1,
  mobileViewDistance: 1,
  hash: false,
  history: false,
  respondToHashChanges: false,
  fragmentInURL: false,
  keyboard: false,
  controls: false,
  progress: false,
  slideNumber: false,
  overview: false,
  jumpToSlide: false,
  help: false,
  view: null,
  scrollActivationWidth: 0,
  autoSlide: false,
  autoAnimate: false,
  hideInactiveCursor: false,
  // It would move the focus to the page whenever the window comes back.
  focusBodyOnPageVisibilityChange: false,
  postMessage: false,
}

/**
 * Starts reveal.js on the deck, at the slide the address names if it can tell. Changes of slide that are asked for here
 * have an origin, so that they can be told from its own moves.
 *
 * Takes away what it adds for itself: a role that switches screen readers out of reading, a live region that reads
 * hidden steps aloud, and empty layers.
 */
export async function startReveal(deck: HTMLElement): Promise<Slideshow> {
  const reveal = new Reveal(deck, CONFIG)
  await withoutQuery(() => reveal.initialize())
  deck.removeAttribute('role')
  for (const part of [...deck.children]) if (!part.matches('.slides')) part.remove()
  return { ...reveal, slide: (h, v, step) => reveal.slide(h, v, step, ORIGIN) }
}

/** Ends reveal.js and leaves the document as it was served. */
export function stopReveal(reveal: Slideshow, deck: HTMLElement): void {
  reveal.destroy()
  for (const slide of deck.querySelectorAll('.slides > section')) slide.classList.remove('past', 'present', 'future')
  for (const step of deck.querySelectorAll('.fragment')) step.classList.remove('visible', 'current-fragment')
}

/**
 * reveal.js lets the query string overrule every option (`?showNotes=true`, `?view=scroll`, `?plugins=x`). It reads the
 * query once, at once; for that moment there is none.
 */
function withoutQuery<T>(start: () => T): T {
  const address = location.href
  if (!location.search) return start()
  history.replaceState(history.state, '', location.pathname + location.hash)
  try {
    return start()
  } finally {
    history.replaceState(history.state, '', address)
  }
}

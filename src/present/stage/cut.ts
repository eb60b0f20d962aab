/**
 * A cut of the deck on the stage: moves, numbers and progress go by its slides. The others are marked `data-outside` and
 * stay in reach by link and search; the page's `data-cut` has the cut's minutes.
 */
import { addressOfCut, cutAskedFor, isInCut } from '../../talk/cut-address'
import { cutsOf, WHOLE } from '../../talk/plan'
import { slideNumber } from '../../ui/slide-number'
import { SlideSequence } from '../../ui/slide-sequence'
import type { Stage } from './stage'

const page = document.documentElement

/** Stages whose moves are already redirected. */
const redirected = new WeakSet<Stage>()

/**
 * Presents a cut of so many minutes, or the whole deck for 0 and for a cut that no slide belongs to; returns whether it
 * is a cut. The address follows; without `follow` only to a cut that there is.
 */
export function presentCut(stage: Stage, cut: number, follow = true): boolean {
  const { deck, slides, reveal, overview, signal } = stage
  if (signal.aborted) return false
  overview?.close()
  redirectMoves(stage)
  const found = mark(stage, cut)
  if (found || follow) {
    history.replaceState(history.state, '', addressOfCut(location.href, found ? cut : 0, defaultCut(stage)))
    if (!location.hash) reveal.slide(slides.indexOf(stage.sequence.slides[0] as HTMLElement), 0)
  }
  // Everything that shows the number of the slide listens for this event.
  deck.dispatchEvent(new Event('slidechanged'))
  return found
}

/**
 * Presents what the address asks for, else what the deck opens with. Returns false, and leaves the address as
 * it is, where that asks for a cut that is not there: the whole deck is presented.
 */
export function presentFirstCut(stage: Stage): boolean {
  const asked = cutAskedFor(location.search)
  if (typeof asked === 'number') return presentCut(stage, asked, false)
  presentCut(stage, asked === WHOLE ? 0 : defaultCut(stage))
  return true
}

/** Minutes of the cut that the deck opens with; 0 for the whole deck. */
const defaultCut = ({ deck }: Pick<Stage, 'deck'>): number => Number(deck.dataset.defaultCut) || 0

function redirectMoves(stage: Stage): void {
  const { deck, slides, signal } = stage
  if (redirected.has(stage)) return
  redirected.add(stage)
  deck.addEventListener('beforeslidechange', (event) => redirectMove(stage, event as SlideChange), { signal })
  signal.addEventListener('abort', () => {
    mark(stage, 0)
    for (const slide of slides) slide.removeAttribute('data-outside')
  })
}

/** Returns whether there is such a cut. */
function mark(stage: Stage, cut: number): boolean {
  const { slides } = stage
  const found = slides.some((slide) => cutsOf(slide).includes(cut))
  if (found) page.dataset.cut = String(cut)
  else delete page.dataset.cut
  for (const slide of slides) slide.toggleAttribute('data-outside', !isInCut(slide, found ? cut : 0))
  const sequence = new SlideSequence(slides)
  stage.sequence = sequence
  for (const slide of slides) slide.querySelector('.slide-number')?.replaceChildren(slideNumber(sequence, slide))
  return found
}

interface SlideChange extends Event {
  indexh: number
  /** Set by this deck's calls of `slide`; reveal.js' own moves, by swipe and by `next`, have none. */
  origin?: unknown
}

/** Redirects reveal.js' own moves (swipes) along the sequence. */
function redirectMove({ slides, sequence, reveal }: Stage, change: SlideChange): void {
  const slide = reveal.getCurrentSlide()
  const forward = change.indexh - slides.indexOf(slide)
  if (sequence.slides.length === slides.length || change.origin || forward === 0) return
  change.preventDefault()
  const to = sequence.beside(slide, forward > 0)
  if (to) reveal.slide(slides.indexOf(to), 0)
}

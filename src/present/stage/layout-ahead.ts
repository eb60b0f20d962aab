/** Lays out the slides that the next key may ask for, while nothing else is going on: the key then only paints one. */

import { hasFonts } from '../boot/fonts'
import { isSparing } from '../screen/connection'
import { whenIdle } from '../screen/idle'
import type { Stage } from './stage'

const AHEAD = 'data-ahead'

/**
 * Keeps the slides before and after the present one and the last one laid out until the presentation ends. On a
 * connection that is to be spared only those that have been shown and those that have all they need: laying out a slide fetches
 * its pictures and fonts.
 */
export function startLayoutAhead(stage: Stage): void {
  const { deck, signal } = stage
  const marked = new Set<HTMLElement>()
  const follow = (event: Event) => {
    const { previousSlide } = event as Event & { previousSlide?: HTMLElement }
    // One key leads back to it.
    if (previousSlide) mark(previousSlide, marked)
    layOutNext(stage, marked)
  }
  deck.addEventListener('slidechanged', follow, { signal })
  signal.addEventListener('abort', () => unmarkBut([], marked))
  layOutNext(stage, marked)
}

/** One slide each time nothing else is going on. */
function layOutNext(stage: Stage, marked: Set<HTMLElement>): void {
  whenIdle(() => {
    if (stage.signal.aborted) return
    const wanted = slidesAhead(stage)
    unmarkBut(wanted, marked)
    const next = wanted.find((slide) => !marked.has(slide) && (!isSparing() || fetchesNothing(slide)))
    if (!next) return
    mark(next, marked)
    // Asking for a place inside is what lays out contents that are hidden.
    next.firstElementChild?.firstElementChild?.getBoundingClientRect()
    layOutNext(stage, marked)
  })
}

/** Whether all that a slide shows is here. */
function fetchesNothing(slide: HTMLElement): boolean {
  const canvas = slide.querySelector('.canvas')
  const pictures = [...(canvas?.querySelectorAll('img') ?? [])]
  return !canvas?.querySelector('video') && pictures.every(({ naturalWidth }) => naturalWidth > 0) && hasFonts(slide)
}

/** The likeliest first. */
function slidesAhead({ reveal, sequence }: Stage): HTMLElement[] {
  const slide = reveal.getCurrentSlide()
  const beside = [sequence.beside(slide, true), sequence.beside(slide, false), sequence.slides.at(-1)]
  return [...new Set(beside)].filter((each): each is HTMLElement => each !== undefined && each !== slide)
}

function mark(slide: HTMLElement, marked: Set<HTMLElement>): void {
  slide.setAttribute(AHEAD, '')
  marked.add(slide)
}

function unmarkBut(wanted: readonly HTMLElement[], marked: Set<HTMLElement>): void {
  for (const slide of marked) {
    if (wanted.includes(slide)) continue
    slide.removeAttribute(AHEAD)
    marked.delete(slide)
  }
}

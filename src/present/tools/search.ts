/** Search as one file to fetch, in the article and on the stage. */

import { Finder } from '../../search/finder'
import { unmark } from '../../search/highlight'
import * as strings from '../../strings/browser/search'
import { focusOn } from '../../ui/focus'
import { headlineOf, slideElements, stepOf } from '../../ui/slides'
import type { Stage } from '../stage/stage'

/** Opens the dialog on the stage, with all slides, the present one chosen. */
export function openGoTo(stage: Stage): void {
  const { slides, reveal, router, deck, signal } = stage
  open(
    new Finder({
      title: strings.goToSlide,
      slides,
      current: reveal.getCurrentSlide(),
      go: (slide, at) => {
        stage.overview?.close()
        router.jump({ slide })
        const step = at && stepOf(at)
        if (step !== undefined) reveal.slide(slides.indexOf(slide), 0, step)
        // The marks belong to the search just made, not to the next slide.
        deck.addEventListener('slidechanged', unmark, { signal, once: true })
      },
    }),
  )
}

/** Opens the dialog in the article, with the words of the last search. */
export function openSearch(current: HTMLElement | undefined): void {
  open(new Finder({ title: strings.search, slides: slideElements(document), current, words: true, go: goInArticle }))
}

function open(finder: Finder): void {
  if (!document.querySelector('dialog[open]')) finder.open()
}

/** Leads there as a link does: one can come back. */
function goInArticle(slide: HTMLElement, at: Element | undefined): void {
  const hash = `#${slide.id}`
  if (hash !== location.hash) history.pushState(null, '', hash)
  const place = at?.closest<HTMLElement>('p, li, td, th, caption, .figure')
  if (place) at?.scrollIntoView({ block: 'center', behavior: 'instant' })
  else slide.scrollIntoView({ behavior: 'instant' })
  focusOn(place ?? headlineOf(slide))
}

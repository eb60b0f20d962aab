/** The slide that is on the stage before reveal.js has started, as on a first visit. */
import { destinationOf, slideElements } from '../../ui/slides'

const page = document.documentElement

/** Puts it there. */
export function showAtOnce(slide: HTMLElement): void {
  slide.classList.add('present')
  page.dataset.stage = 'slide'
  page.dataset.view = 'present'
}

/** Takes it off: what is on the stage, or would be by its address. */
export function slideShownAtOnce(): HTMLElement | undefined {
  const slides = slideElements(document)
  const slide = slides.find((each) => each.classList.contains('present')) ?? destinationOf(location.hash, slides)?.slide
  slide?.classList.remove('present')
  return slide
}

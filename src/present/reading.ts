/** The article's side: where the reader is, and the button that presents from there. */
import { focusOn } from './focus'
import { headlineOf, placeOf, slidesOf } from './slides'

/** Only browsers that can scale the canvas by style sheet are offered the presentation. */
const canPresent = () => CSS.supports('scale', 'tan(atan2(1px, 1px))')

/** Shows the page's "Present" button. */
export function startReading(present: () => void): void {
  const button = document.querySelector<HTMLButtonElement>('.present-switch')
  if (!button || !canPresent()) return
  button.hidden = false
  button.addEventListener('click', present)
}

/** Shows the slide in the article and puts the reader there. */
export function readAt(slide: HTMLElement): void {
  slide.scrollIntoView({ behavior: 'instant' })
  focusOn(headlineOf(slide))
}

/** The slide being read: the one at the top of the window. From the head of the article, the one the address names. */
export function slideInView(): HTMLElement | undefined {
  const slides = slidesOf(document)
  const named = scrollY < innerHeight / 2 ? placeOf(location.hash, slides)?.slide : undefined
  return named ?? slides.find((slide) => slide.getBoundingClientRect().bottom > innerHeight / 4) ?? slides.at(-1)
}

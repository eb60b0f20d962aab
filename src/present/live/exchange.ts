/** One body of the page for another, with the place that is shown or read. */
import { destinationOf, isLost, slideElements, stepOf } from '../../ui/slides'
import { showThemeSwitch } from '../../ui/theme/theme-switch'
import { nameCitations } from '../article/citations'
import { offerButtons, tellLost } from '../article/reading'
import { startFigureScrolling } from '../article/scroll-figures'
import { arrive, slideInView } from '../article/scroll-place'
import { addZoomSwitches, closeZoom } from '../article/zoom'
import { closeParts } from '../boot/fold-parts'
import { showAtOnce } from '../screen/at-once'
import { type HistoryEntry, indexToShow } from '../stage/history-entry'

export interface Presentation {
  /** Once one that is on its way has come. */
  settled(): Promise<void>
  /** Gives the document back. */
  end(): void
  /** Presents from the slide that the address names. */
  begin(): Promise<void>
  /** What the article's button does. */
  choose(): void
}

/** Puts the body on the page, and the room or the reader where they were. */
export async function exchangeBody(body: string, presentation: Presentation): Promise<void> {
  await presentation.settled()
  closeZoom()
  const isPresented = document.documentElement.dataset.view === 'present'
  const putBack = isPresented ? undefined : placeOfReader()
  presentation.end()
  replaceBody(body)
  putBack?.()
  furnish(presentation)
  if (isPresented) {
    showPlace()
    await presentation.begin()
  }
  // By then the address names the slide that it leads to.
  tellLost()
}

/** What scripts have put beside the deck for good stays. */
function replaceBody(markup: string): void {
  const body = document.createElement('body')
  body.innerHTML = markup
  body.append(...document.querySelectorAll('body > .text-probe'))
  document.body = body
}

/** What the page's script does with the elements that it was loaded with. */
function furnish({ choose }: Presentation): void {
  closeParts()
  offerButtons(choose)
  startFigureScrolling()
  showThemeSwitch()
  addZoomSwitches()
  nameCitations()
}

/** Remembers where the reader is; what is returned leads back there. */
function placeOfReader(): () => void {
  const before = slideElements(document)
  const slide = slideInView()
  const [index, top] = [slide ? before.indexOf(slide) : -1, slide?.getBoundingClientRect().top ?? 0]
  const wasLost = isLost(location.hash, before)
  return () => {
    const slides = slideElements(document)
    const same = slides.find(({ id }) => id === slide?.id) ?? slides[index]
    if (!same) return
    // A headline that was edited may have given its slide another address.
    if (!wasLost && isLost(location.hash, slides)) history.replaceState(history.state, '', `#${same.id}`)
    scrollBy({ top: same.getBoundingClientRect().top - top, behavior: 'instant' })
    arrive(same)
  }
}

/** The slide on the stage and its steps, before reveal.js has started again. */
function showPlace(): void {
  const slides = slideElements(document)
  const [{ hash }, entry] = [location, history.state as Partial<HistoryEntry> | null]
  const slide = destinationOf(hash, slides)?.slide ?? slides[indexToShow(hash, entry)] ?? slides[0]
  if (!slide) return
  for (const part of slide.querySelectorAll('.fragment')) {
    part.classList.toggle('visible', (stepOf(part) ?? 0) < (entry?.steps ?? 0))
  }
  showAtOnce(slide)
}

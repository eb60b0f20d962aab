/** The address and the slide on screen, kept the same in both directions: `#slug` names a slide or something in one. */

import { namesIn } from '../../ui/address'
import { focusOn } from '../../ui/focus'
import { type Destination, destinationOf, hashOf, headlineOf, isLost, stepOf, stepsOf } from '../../ui/slides'
import { type HistoryEntry, indexToShow, isStray, stepToShow } from './history-entry'
import type { Stage } from './stage'
import { WriteLimit } from './write-limit'

const TARGET = 'data-target'

/** In ms: writing the address takes as long as all else that a key does, and the room waits for the slide alone. */
const AFTER_PAINT = 50

type RouterStage = Pick<Stage, 'deck' | 'slides' | 'reveal' | 'signal'>

export class Router {
  readonly #stage: RouterStage
  readonly #limit = new WriteLimit()
  #waiting: number | undefined
  /** The slide that is shown for an address that names none, which stays until another is shown. */
  #stray: HTMLElement | undefined

  constructor(stage: RouterStage) {
    this.#stage = stage
  }

  /** Shows what the address names, and follows both from then on. */
  start(): void {
    const { deck, signal } = this.#stage
    this.#arrive()
    deck.addEventListener('click', (event) => this.#followLink(event), { signal, capture: true })
    for (const change of ['slidechanged', 'fragmentshown', 'fragmenthidden']) {
      deck.addEventListener(change, () => this.#followSteps(), { signal })
    }
    // Between the two, the browser moves the focus to what it believes the address names.
    for (const travel of ['popstate', 'hashchange']) addEventListener(travel, () => this.#travel(), { signal })
    signal.addEventListener('abort', () => this.#write())
  }

  /** Leads to a slide as a link does: one can come back from there. */
  jump(place: Destination): void {
    this.#write()
    const hash = `#${(place.target ?? place.slide).id}`
    if (hash !== location.hash) history.pushState(null, '', hash)
    this.#show(place)
    this.#write()
    focusOn(place.target ?? headlineOf(place.slide))
  }

  #arrive(): void {
    const { slides, reveal } = this.#stage
    const entry = history.state as Partial<HistoryEntry> | null
    const place = destinationOf(location.hash, slides)
    const slide = place?.slide ?? slides[indexToShow(location.hash, entry)] ?? reveal.getCurrentSlide()
    if (!place && isStray(entry)) this.#stray = slide
    this.#show({ ...place, slide }, entry?.steps)
    if (place?.target) focusOn(place.target)
    this.#write()
  }

  #travel(): void {
    clearTimeout(this.#waiting)
    const place = destinationOf(location.hash, this.#stage.slides) ?? this.#firstSlide()
    this.#stray = place ? undefined : this.#stage.reveal.getCurrentSlide()
    if (!place) return
    this.#show(place, (history.state as Partial<HistoryEntry> | null)?.steps)
    this.#write()
    focusOn(place.target ?? headlineOf(place.slide))
  }

  #firstSlide(): Destination | undefined {
    const slide = this.#stage.slides[0]
    return slide && namesIn(location.hash).length === 0 ? { slide } : undefined
  }

  #show({ slide, target, step: named }: Destination, kept?: number): void {
    const { reveal, slides, deck } = this.#stage
    const isCurrent = slide === reveal.getCurrentSlide()
    const step = stepToShow({ target: target && stepOf(target), named, kept, isCurrent })
    reveal.slide(slides.indexOf(slide), 0, step)
    for (const marked of deck.querySelectorAll(`[${TARGET}]`)) marked.removeAttribute(TARGET)
    target?.setAttribute(TARGET, '')
  }

  #followLink(event: MouseEvent): void {
    // In a drawing it is an SVG element, which has no `hash`.
    const link = (event.target as Element).closest('a[href^="#"]')
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const place = destinationOf(link.getAttribute('href') ?? '', this.#stage.slides)
    if (!place) return
    // reveal.js takes `#2025` for a number and would follow the link a second time.
    event.stopPropagation()
    event.preventDefault()
    this.jump(place)
  }

  #followSteps(): void {
    clearTimeout(this.#waiting)
    const wait = this.#limit.waitAt(performance.now())
    // The notice about an unknown address goes with it.
    if (this.#stray && wait === 0) {
      this.#write()
      return
    }
    this.#waiting = window.setTimeout(this.#write, Math.max(wait, AFTER_PAINT))
    // Only while something waits: a page with such a listener is not kept for the way back.
    addEventListener('beforeunload', this.#write)
  }

  /** Leaves an address alone that already leads to the slide on screen. */
  readonly #write = (): void => {
    clearTimeout(this.#waiting)
    removeEventListener('beforeunload', this.#write)
    const { reveal, slides } = this.#stage
    const slide = reveal.getCurrentSlide()
    const named = destinationOf(location.hash, slides) ?? this.#firstSlide()
    const lost = slide === this.#stray && isLost(location.hash, slides)
    if (!lost) this.#stray = undefined
    const entry: HistoryEntry = { index: slides.indexOf(slide), steps: stepsOf(slide).shown, lost }
    const own = named?.slide === slide ? named : undefined
    const stays = lost || (own && namesIn(location.hash).length === 0)
    const hash = stays ? location.hash : hashOf(own ?? { slide }, location.hash)
    history.replaceState(entry, '', hash || location.href)
    this.#limit.add(performance.now())
  }
}

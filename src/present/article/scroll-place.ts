/** Which slide of the article is being read, and the address that says so. */
import { destinationOf, hashOf, headlineOf, slideElements } from '../../ui/slides'

const page = document.documentElement

/** Browsers refuse more than a hundred changes of the address in half a minute. */
const PAUSE = 400

/**
 * Where the reader is: the slide, how far (px) it begins below the reading line, and which part of it is above that
 * line.
 */
interface Reading {
  slide: HTMLElement
  below: number
  part: number
  /** Of the page, in px, when that was so. */
  width: number
}

/** The hash that was written here; any other was asked for, by a link or by hand. */
let written: string | undefined
/** The reading place at the last pause. After a phone was turned it could not be measured any more. */
let last: Reading | undefined

/** Lets the address follow the reader, without entries in the history, and keeps the place when the window changes. */
export function followReader(): void {
  let waiting: number | undefined
  const follow = () => {
    waiting = undefined
    if (!isRead()) return
    // A timer may come between the new width and the event that tells of it.
    keepPlace()
    write()
  }
  const wait = () => {
    if (waiting === undefined) waiting = window.setTimeout(follow, PAUSE)
  }
  addEventListener('scroll', wait, { passive: true })
  addEventListener('resize', keepPlace)
  // The browser's own jump to what the address names may still be to come, and is no scroll of the reader.
  const come = () => {
    const asked = destinationOf(location.hash, slideElements(document))
    arrive(asked?.slide)
    // By how much it is off its place, fonts and figures that come late may change before the jump.
    if (asked && !asked.target && last?.slide === asked.slide) last.below = 0
  }
  for (const travel of ['hashchange', 'popstate']) addEventListener(travel, come)
  come()
}

/** Keeps the address that was asked for as long as what it names is in sight. */
export function arrive(slide: HTMLElement | undefined): void {
  written = undefined
  redirectHash()
  note(slide)
}

/**
 * The slide being read: what the address was asked to name while that is in sight, else the one a quarter below the
 * window's top; towards the end of the article the line moves down, so that the last slides are reached.
 */
export function slideInView(): HTMLElement | undefined {
  const slides = slideElements(document)
  const named = location.hash === written ? undefined : destinationOf(location.hash, slides)
  if (named && isInSight(named.target ?? headlineOf(named.slide))) return named.slide
  const rest = page.scrollHeight - innerHeight - scrollY
  const line = Math.max(innerHeight / 4, innerHeight - rest)
  return slides.find((slide) => slide.getBoundingClientRect().bottom > line) ?? slides.at(-1)
}

/** The slide that was read before the window changed its shape. */
export const slideLastRead = (): HTMLElement | undefined => last?.slide ?? slideInView()

const isRead = () => page.dataset.view === 'read' && !('zoomed' in page.dataset)

/** Remembers what is read; a presentation starts without laying the page out for this. */
function note(asked?: HTMLElement): void {
  const slide = isRead() ? (asked ?? slideInView()) : undefined
  if (!slide) return
  const { top, height } = slide.getBoundingClientRect()
  const above = line() - top
  const below = top < innerHeight ? Math.max(0, -above) : 0
  last = { slide, below, part: Math.min(1, Math.max(0, above / height)), width: page.clientWidth }
}

/** Not every browser keeps what is read in its place when the article is laid out anew (CSS Scroll Anchoring). */
function keepPlace(): void {
  if (!last || page.clientWidth === last.width || !isRead()) return
  last.width = page.clientWidth
  const { top, height } = last.slide.getBoundingClientRect()
  const wanted = line() + Math.min(last.below, innerHeight / 4) - last.part * height
  scrollBy({ top: top - wanted, behavior: 'instant' })
}

/** Where a slide begins that a link led to: below the bar. */
const line = () => Number.parseFloat(getComputedStyle(page).scrollPaddingTop) || 0

/** Leads to what the browser does not find by itself, because something was added to the address. */
function redirectHash(): void {
  const slides = slideElements(document)
  const place = destinationOf(location.hash, slides)
  if (!place || !isRead() || hashOf(place, location.hash) === location.hash) return
  history.replaceState(history.state, '', hashOf(place, location.hash))
  ;(place.target ?? place.slide).scrollIntoView({ behavior: 'instant' })
}

/** The first slide is what the deck's own address leads to. */
function write(): void {
  const slides = slideElements(document)
  const slide = slideInView()
  note(slide)
  if (!slide || (destinationOf(location.hash, slides)?.slide ?? slides[0]) === slide) return
  written = slide === slides[0] ? '' : `#${slide.id}`
  history.replaceState(null, '', written || location.pathname + location.search)
}

function isInSight(target: Element): boolean {
  const { top, bottom, height } = target.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < innerHeight
}

/** Which slide of the article is being read, and the address that says so. */
import { headlineOf, placeOf, slidesOf } from './slides'

const page = document.documentElement

/** Browsers refuse more than a hundred changes of the address in half a minute. */
const PAUSE = 400

/** The hash that was written here; any other was asked for, by a link or by hand. */
let written: string | undefined
/** As of the last pause: what is above the window when a telephone is turned tells nothing. */
let lastRead: HTMLElement | undefined

/** Lets the address follow the reader, without entries in the history. */
export function startFollowing(): void {
  let waiting: number | undefined
  const follow = () => {
    waiting = undefined
    if (page.dataset.view === 'read' && !('zoomed' in page.dataset)) write()
  }
  const wait = () => {
    if (waiting === undefined) waiting = window.setTimeout(follow, PAUSE)
  }
  addEventListener('scroll', wait, { passive: true })
  for (const travel of ['hashchange', 'popstate']) addEventListener(travel, arrive)
}

/** What the address names was asked for, and stays named as long as it is in sight. */
export function arrive(): void {
  written = undefined
}

/**
 * The slide being read: what the address was asked to name while that is in sight, else the one a quarter below the
 * window's top; towards the end of the article the line moves down, so that the last slides are reached.
 */
export function slideInView(): HTMLElement | undefined {
  const slides = slidesOf(document)
  const named = location.hash === written ? undefined : placeOf(location.hash, slides)
  if (named && isInSight(named.target ?? headlineOf(named.slide))) return named.slide
  const rest = page.scrollHeight - innerHeight - scrollY
  const line = Math.max(innerHeight / 4, innerHeight - rest)
  return slides.find((slide) => slide.getBoundingClientRect().bottom > line) ?? slides.at(-1)
}

/** The slide that was read before the window changed its shape. */
export const slideLastRead = (): HTMLElement | undefined => lastRead ?? slideInView()

/** The first slide is what the deck's own address leads to. */
function write(): void {
  const slides = slidesOf(document)
  const slide = slideInView()
  lastRead = slide
  if (!slide || (placeOf(location.hash, slides)?.slide ?? slides[0]) === slide) return
  written = slide === slides[0] ? '' : `#${slide.id}`
  history.replaceState(null, '', written || location.pathname + location.search)
}

function isInSight(target: Element): boolean {
  const { top, bottom, height } = target.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < innerHeight
}

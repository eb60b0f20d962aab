/**
 * The page's script. Presents where the boot script decided so, offers it where not, and changes between the two without
 * loading the page again. What only a presentation needs is loaded with it.
 */
import { recall, remember } from './choices'
import { inFullScreen } from './full-screen'
import { startKeeping } from './newer'
import { readAt, startReading } from './reading'
import { slideInView, slideLastRead } from './scroll-place'
import { startTheme } from './theme'
import { closeZoom, figureZoomed, startZoom } from './zoom'

const page = document.documentElement
/** As in the boot script. */
const fits = matchMedia('(min-width: 800px) and (orientation: landscape)')

/** By then a window that was turned has its shape, in ms; shorter than the address waits to follow. */
const SETTLED = 300

/** A choice, made here or by the address, outweighs the size of the screen. */
let chosen = new URLSearchParams(location.search).has('view')
/** Ends the running presentation and tells its last slide. */
let end: (() => HTMLElement) | undefined

startReading(() => choose('present'))
startTheme()
startZoom()
fits.addEventListener('change', followScreen)
if (page.dataset.view === 'present') void present()
startKeeping()

/** Reading is remembered for the next visit; presenting is what a large screen does anyway. */
function choose(view: 'read' | 'present'): void {
  chosen = true
  remember('view', view === 'read' ? view : '')
  const address = new URL(location.href)
  address.searchParams.delete('view')
  history.replaceState(history.state, '', address)
  if (view === 'read') read()
  else void present(slideInView())
}

/** A phone turned sideways presents, a window zoomed to twice the size is read; a talk is left alone. */
function followScreen(): void {
  const presents = page.dataset.view === 'present'
  if (chosen || recall('view') || inFullScreen() || figureZoomed() || presents === fits.matches) return
  if (presents) read()
  else void present(slideLastRead())
}

/** Presents from a slide of the article, or from the one the address names. */
async function present(slide?: HTMLElement): Promise<void> {
  closeZoom()
  if (slide) showAtOnce(slide)
  try {
    const { startStage } = await import('./stage')
    if (page.dataset.view === 'present') end = await startStage(() => choose('read'))
  } catch (error) {
    read()
    throw error
  }
}

/** The slide is on the stage before reveal.js has started, as on a first visit. */
function showAtOnce(slide: HTMLElement): void {
  history.replaceState(null, '', `#${slide.id}`)
  slide.classList.add('present')
  page.dataset.stage = 'slide'
  page.dataset.view = 'present'
}

function read(): void {
  const slide = end?.()
  end = undefined
  delete page.dataset.stage
  page.dataset.view = 'read'
  if (!slide) return
  readAt(slide)
  setTimeout(() => {
    // A telephone that was turned may have gone to the top while its window changed.
    if (page.dataset.view === 'read' && scrollY === 0) readAt(slide)
  }, SETTLED)
}

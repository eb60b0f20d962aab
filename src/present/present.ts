/**
 * The page's script. Presents where the boot script decided so, offers it where not, and changes between the two without
 * loading the page again. What only a presentation needs is loaded with it.
 */

import { queryOption } from '../talk/query-option'
import { inFullScreen } from '../ui/full-screen'
import { isPrinting } from '../ui/is-printing'
import { getPreference, setPreference } from '../ui/preferences'
import { destinationOf, slideElements } from '../ui/slides'
import { startTheme } from '../ui/theme/theme-switch'
import { startCitations } from './article/citations'
import { readAt, startReading } from './article/reading'
import { slideInView, slideLastRead } from './article/scroll-place'
import { startOffline } from './article/update-notice'
import { closeZoom, figureZoomed, startZoom } from './article/zoom'
import { loadScript } from './boot/load-script'
import { showAtOnce, slideShownAtOnce } from './screen/at-once'
import { restIfDue } from './screen/rest'
import { canPresent } from './screen/scale'
import { fitsStage, isBusy, watchScreen } from './screen/screen'
import { isTextAsSet, watchText } from './screen/text-setting'

const page = document.documentElement

/** What the address led to, or the first slide. */
const opened = destinationOf(location.hash, slideElements(document))?.slide ?? slideElements(document)[0]
/** The reader's own choice of view, or the address's, wins over the size of the screen. */
let chosen = Boolean(queryOption(location.search, 'view'))
/** The screen changed at a moment when the view could not follow; it follows later. */
let missed = false
/** Whether the reader's text setting was the default at the last check. */
let textWasAsSet = true
/** Ends the running presentation and tells its last slide. */
let end: (() => HTMLElement) | undefined
/** The presentation on its way: a second wish for it waits for the same. */
let starting: Promise<void> | undefined

// The boot script has believed the browser.
if (page.dataset.view === 'present' && !canPresent()) read()
if (page.dataset.view === 'present' || ('meanwhile' in page.dataset && canPresent())) void present()
/** Once the article can do all that it does. */
const article = startArticle()
if (import.meta.hot) void followEdits(import.meta.hot)

/** What the article and its figures can do: at once where they are read, between other tasks where the stage comes first. */
async function startArticle(): Promise<void> {
  const starts = [
    () => startReading(() => choose('present')),
    startTheme,
    startZoom,
    startCitations,
    () => watchScreen(followScreen, () => missed && followScreen()),
    () => watchText(followText),
    startOffline,
  ]
  for (const each of starts) {
    if (isWanted()) await restIfDue()
    each()
  }
}

/** A reader who returns to the article while the presentation is loading stays in the article. */
function isWanted(): boolean {
  return page.dataset.view === 'present'
}

/** Reading is remembered for the next visit; presenting is what a large screen does anyway. */
function choose(view: 'read' | 'present'): void {
  chosen = true
  setPreference('view', view === 'read' ? view : '')
  const address = new URL(location.href)
  address.searchParams.delete('view')
  history.replaceState(history.state, '', address)
  if (view === 'read') read()
  else void present(slideInView())
}

/** A phone turned sideways presents, a window zoomed to twice the size is read; a talk is left alone. */
function followScreen(): void {
  const presents = page.dataset.view === 'present'
  const fits = fitsStage() && isTextAsSet()
  missed = false
  if (chosen || getPreference('view') || presents === fits || !canPresent()) return
  missed = isPrinting() || isBusy()
  if (missed || inFullScreen() || figureZoomed()) return
  if (presents) read()
  else void present(slideLastRead())
}

/** Whoever has just set letters larger or further apart wants to read; “Present” presents all the same. Paper is set anew. */
function followText(): void {
  if (isPrinting()) return
  const before = textWasAsSet
  textWasAsSet = isTextAsSet()
  if (textWasAsSet === before) return
  if (textWasAsSet) followScreen()
  else if (page.dataset.view === 'present' && !inFullScreen()) read()
}

/** Presents from a slide of the article, or from the one the address names. */
async function present(slide?: HTMLElement): Promise<void> {
  closeZoom()
  if (slide) history.replaceState(null, '', `#${slide.id}`)
  if (slide) showAtOnce(slide)
  starting ??= start().finally(() => {
    starting = undefined
  })
  await starting
}

/** Under `npm start`. Loaded apart: what a build leaves out would still be in its way when it parts the script into files. */
async function followEdits(hot: NonNullable<ImportMeta['hot']>): Promise<void> {
  const { followEditions } = await import('./live/editions')
  const settled = async () => void (await Promise.all([article, starting]))
  followEditions(hot, { settled, end: stop, begin: present, choose: () => choose('present') })
}

/** Gives the document back, where it is presented. */
function stop(): HTMLElement | undefined {
  const slide = end?.()
  end = undefined
  return slide
}

async function start(): Promise<void> {
  try {
    const { startStage } = await loadScript(() => import('./stage/presentation'))
    presentAfterAll()
    if (isWanted()) end = await startStage(isWanted, () => choose('read'))
  } catch (error) {
    if (isWanted()) read()
    throw error
  }
}

/**
 * The boot script did not wait as long as this took to come. Who has touched nothing and is where the address led has not
 * begun to read: scroll bars and search in the page tell of themselves by the place alone.
 */
function presentAfterAll(): void {
  if ('meanwhile' in page.dataset && slideInView() === opened) page.dataset.view = 'present'
  delete page.dataset.meanwhile
}

/** Also from a presentation that has not come yet: a telephone is turned back, or its script fails. */
function read(): void {
  const slide = stop() ?? slideShownAtOnce()
  delete page.dataset.stage
  page.dataset.view = 'read'
  if (slide) readAt(slide)
}

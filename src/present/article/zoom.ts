/**
 * Any figure can fill the window: the same element, enlarged by style, so that its steps, links and names stay what
 * they are. `data-zoomed` on it and on the page says so.
 */

import * as strings from '../../strings/browser/reading'
import { adoptStyles } from '../../ui/adopt-styles'
import { announce } from '../../ui/announce'
import { element } from '../../ui/element'
import { focusAgain } from '../../ui/focus'
import { showFocus } from './figure-focus'
import { startPan } from './pan'
import styles from './zoom.css?inline'

const page = document.documentElement

/** Looked for in the whole document, it would take longer the more slides there are. */
let zoomed: HTMLElement | null = null
/** Where the focus was before. */
let before: Element | null = null
/** Ends what moves the enlarged figure about. */
let panning = new AbortController()

/** An enlarged drawing is so many times as large as it was, or as large as the window has room for. */
const GAIN = 2

/** Gives every figure of the document its quiet button, and listens for clicks and taps on the figures themselves. */
export function startZoom(): void {
  if (!adoptStyles('components', styles)) return
  addZoomSwitches()
  document.addEventListener('click', click)
  document.addEventListener('slidechanged', closeZoom)
  // On the stage the table of keys handles it.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !page.dataset.stage) closeZoom()
  })
}

/** Gives every figure of the document its quiet button. */
export function addZoomSwitches(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('.figure')) {
    const label = strings.enlargeFigure(figure.querySelector('title')?.textContent ?? '')
    figure.prepend(element('button', { class: 'zoom-switch', type: 'button', 'aria-label': label }))
    press(figure, false)
  }
}

export const figureZoomed = (): HTMLElement | null => zoomed

/** Enlarges the first figure of a slide; with one of them enlarged already the next, and after the last none. */
export function zoomNext(slide: HTMLElement): void {
  const figures = [...slide.querySelectorAll<HTMLElement>('.figure')]
  const next = figures[zoomed ? figures.indexOf(zoomed) + 1 : 0]
  if (next) openZoom(next)
  else closeZoom()
}

/** Back to the page as it was, the focus included. */
export function closeZoom(): void {
  const figure = zoomed
  if (!figure) return
  zoomed = null
  panning.abort()
  figure.style.removeProperty('--zoom-width')
  delete page.dataset.zoomed
  delete figure.dataset.zoomed
  press(figure, false)
  focusAgain(before)
  announce(strings.figureBack)
}

/** Enlarges a figure of the slide on screen. */
export function openZoom(figure: HTMLElement): void {
  closeZoom()
  zoomed = figure
  before = document.activeElement
  const size = sizeOf(figure)
  page.dataset.zoomed = ''
  figure.dataset.zoomed = ''
  press(figure, true)
  enlarge(figure, size)
  // On the stage the keys belong to the slides.
  if (!page.dataset.stage) focusAgain(switchOf(figure))
  showFocus(figure)
  announce(strings.figureEnlarged)
}

const drawingOf = (figure: HTMLElement) =>
  [...figure.querySelectorAll('svg')].find((each) => each.getBoundingClientRect().width > 0)

/** Of its drawing on screen, px. */
const sizeOf = (figure: HTMLElement) => drawingOf(figure)?.getBoundingClientRect() ?? { width: 0, height: 0 }

/** Makes the drawing as large as it fits, and at least `GAIN` times what it was; then it can be moved about. */
function enlarge(figure: HTMLElement, { width, height }: Pick<DOMRect, 'width' | 'height'>): void {
  const { paddingTop, paddingBottom, paddingLeft, paddingRight } = getComputedStyle(figure)
  const across = figure.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  const measure = figure.querySelector('.measure')?.getBoundingClientRect().height ?? 0
  const down = figure.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom) - measure
  const fitting = height > 0 ? Math.min(across, (down * width) / height) : across
  figure.style.setProperty('--zoom-width', `${Math.ceil(Math.max(fitting, GAIN * width))}px`)
  panning = new AbortController()
  startPan(figure, panning.signal)
}

function click(event: MouseEvent): void {
  const target = event.target as Element
  const figure = target.closest<HTMLElement>('.figure')
  const selects = getSelection()?.isCollapsed === false
  if (!figure || target.closest('a') || selects) return
  if (page.dataset.stage && event.detail > 0) switchOf(figure)?.blur()
  if (figure === zoomed) closeZoom()
  else openZoom(figure)
}

const switchOf = (figure: HTMLElement) => figure.querySelector<HTMLElement>('.zoom-switch')

function press(figure: HTMLElement, on: boolean): void {
  const switches = [switchOf(figure), document.querySelector('.toolbar [data-command="zoom"]')]
  for (const each of switches) each?.setAttribute('aria-pressed', String(on))
}

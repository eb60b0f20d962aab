/**
 * A drawing or a formula too wide for the article scrolls in its own box: from what matters in it, with a name, and by keyboard (WCAG
 * 2.1.1, 4.1.2).
 */
import * as strings from '../../strings/browser/reading'
import { showFocus } from './figure-focus'

const ATTRIBUTES = ['role', 'tabindex', 'aria-label']

/** Makes boxes that scroll places to be, and takes it back where they do not. */
export function startFigureScrolling(): void {
  const observer = new ResizeObserver((changed) => {
    for (const { target } of changed) offer(target as HTMLElement)
  })
  for (const figure of document.querySelectorAll('.figure, .formula')) observer.observe(figure)
}

const nameOf = (figure: Element): string =>
  figure.querySelector('title')?.textContent ?? figure.querySelector('math')?.getAttribute('alttext') ?? ''

/** Those that stand where they begin to be looked at: from then on they stay where the reader moves them. */
const placed = new WeakSet<Element>()

function offer(figure: HTMLElement): void {
  const scrolls = document.documentElement.dataset.view === 'read' && figure.scrollWidth > figure.clientWidth + 1
  const name = strings.scrollsSideways(nameOf(figure))
  if (scrolls && !placed.has(figure)) {
    placed.add(figure)
    showFocus(figure)
  }
  for (const [index, value] of ['group', '0', name].entries()) {
    if (scrolls) figure.setAttribute(ATTRIBUTES[index] ?? '', value)
    else figure.removeAttribute(ATTRIBUTES[index] ?? '')
  }
}

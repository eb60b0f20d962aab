/** A drawing too wide for the article scrolls in its own box: with a name, and by keyboard (WCAG 2.1.1, 4.1.2). */
import * as strings from '../../strings/browser/reading'

const ATTRIBUTES = ['role', 'tabindex', 'aria-label']

/** Makes boxes that scroll places to be, and takes it back where they do not. */
export function startFigureScrolling(): void {
  const observer = new ResizeObserver((changed) => {
    for (const { target } of changed) offer(target)
  })
  for (const figure of document.querySelectorAll('.figure')) observer.observe(figure)
}

function offer(figure: Element): void {
  const scrolls = document.documentElement.dataset.view === 'read' && figure.scrollWidth > figure.clientWidth + 1
  const name = strings.scrollsSideways(figure.querySelector('title')?.textContent ?? '')
  for (const [index, value] of ['group', '0', name].entries()) {
    if (scrolls) figure.setAttribute(ATTRIBUTES[index] ?? '', value)
    else figure.removeAttribute(ATTRIBUTES[index] ?? '')
  }
}

/** The article's side: its buttons, and the reader's place when a presentation ends. */
import { recall } from './choices'
import { element } from './element'
import { focusOn } from './focus'
import { canScale } from './scale'
import { startFigureScrolling } from './scroll-figures'
import { arrive, slideInView, startFollowing } from './scroll-place'
import { headlineOf } from './slides'

/** Shows the page's buttons and lets the address follow the reader. */
export function startReading(present: () => void): void {
  if (canScale()) offer('.present-switch', present)
  offer('.search-switch', () => void search())
  document.addEventListener('keydown', (event) => {
    if (!isSearchKey(event)) return
    event.preventDefault()
    void search()
  })
  startFollowing()
  startFigureScrolling()
}

/** Shows the slide in the article and puts the reader there. */
export function readAt(slide: HTMLElement): void {
  arrive()
  slide.scrollIntoView({ behavior: 'instant' })
  focusOn(headlineOf(slide))
}

function offer(selector: string, act: () => void): void {
  const button = document.querySelector<HTMLButtonElement>(selector)
  button?.addEventListener('click', act)
  button?.removeAttribute('hidden')
}

/** The slash, as on the stage: not where it is typed, nor where keys that type a character are off (WCAG 2.1.4). */
function isSearchKey(event: KeyboardEvent): boolean {
  const typed = event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing
  const elsewhere = (event.target as Element).closest('input, textarea, select, [contenteditable], dialog[open]')
  return !typed && !elsewhere && document.documentElement.dataset.view === 'read' && recall('letters') !== 'off'
}

async function search(): Promise<void> {
  try {
    const { openSearch } = await import('./search')
    openSearch(slideInView())
  } catch (error) {
    tellFailure()
    throw error
  }
}

function tellFailure(): void {
  const told = document.querySelector('.reading-fault') ?? element('p', { class: 'reading-fault', role: 'status' })
  document.querySelector('.reading-bar')?.append(told)
  told.textContent = 'Search could not be loaded. Is the network off?'
}

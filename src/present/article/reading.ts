/** The article's side: its buttons, and the reader's place when a presentation ends. */
import * as strings from '../../strings/browser/reading'
import { element } from '../../ui/element'
import { focusOn } from '../../ui/focus'
import { getPreference } from '../../ui/preferences'
import { headlineOf, isLost, lostWords, slideElements } from '../../ui/slides'
import { loadScript } from '../boot/load-script'
import { canPresent } from '../screen/scale'
import { startFigureScrolling } from './scroll-figures'
import { arrive, followReader, slideInView } from './scroll-place'

/** Shows the page's buttons and lets the address follow the reader. */
export function startReading(present: () => void): void {
  offerButtons(present)
  document.addEventListener('keydown', (event) => {
    if (!isSearchKey(event)) return
    event.preventDefault()
    void search()
  })
  followReader()
  addEventListener('hashchange', tellLost)
  tellLost()
  startFigureScrolling()
}

/** Shows the buttons of the article's bar. */
export function offerButtons(present: () => void): void {
  if (canPresent()) offer('.present-switch', present)
  offer('.search-switch', () => void search())
}

/** Shows the slide in the article and puts the reader there. */
export function readAt(slide: HTMLElement): void {
  slide.scrollIntoView({ behavior: 'instant' })
  arrive(slide)
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
  return !typed && !elsewhere && document.documentElement.dataset.view === 'read' && getPreference('letters') !== 'off'
}

async function search(): Promise<void> {
  try {
    const { openSearch } = await loadScript(() => import('../tools/search'))
    openSearch(slideInView())
  } catch (error) {
    tell(strings.searchNotLoaded)
    throw error
  }
}

/** An address that names nothing: the article begins at its top, and says why. */
export function tellLost(): void {
  if (isLost(location.hash, slideElements(document))) tell(lostWords(location.hash))
  else document.querySelector('.reading-fault')?.remove()
}

function tell(words: string): void {
  const told = document.querySelector('.reading-fault') ?? element('p', { class: 'reading-fault', role: 'status' })
  document.querySelector('.reading-bar')?.append(told)
  told.textContent = words
}

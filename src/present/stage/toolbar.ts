/** Buttons that appear with the pointer or the focus and hide again. */

import { inInterfaceLanguage } from '../../strings/browser/language-marks'
import * as strings from '../../strings/browser/stage'
import { element, icon, PART } from '../../ui/element'
import { canFullScreen } from '../../ui/full-screen'
import { isCharacter, KEYS } from '../../ui/keys'
import { showTheme } from '../../ui/theme/theme-switch'
import { run } from './commands'
import type { Stage } from './stage'

type Tool = keyof typeof strings.buttons

/** Outlines of the buttons' icons, in the order of the bar. */
const ICONS: Record<Tool, string> = {
  previous: 'M14 6l-6 6 6 6',
  next: 'M10 6l6 6-6 6',
  overview: 'M5 5h6v5H5zM13 5h6v5h-6zM5 14h6v5H5zM13 14h6v5h-6z',
  goTo: 'M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15.5 15.5L20 20',
  fullScreen: 'M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4',
  zoom: 'M13 11l6-6M14 5h5v5M11 13l-6 6M5 14v5h5',
  speaker: 'M4 5h16v11H4zM12 16v4M8 20h8',
  pointer: 'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6M12 3v2M12 19v2M3 12h2M19 12h2',
  pen: 'M5 19l1-4L16 5l3 3L9 18z',
  theme: 'M19.5 14A8 8 0 0 1 10 4.5a8 8 0 1 0 9.5 9.5z',
  read: 'M5 6h14M5 10h14M5 14h14M5 18h8',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5',
}

const REST = 3000

/** Puts the bar on the page and shows it while the pointer moves. */
export function startToolbar(stage: Stage): void {
  const bar = element('nav', {
    class: `${PART} toolbar`,
    'aria-label': strings.presentation,
    lang: inInterfaceLanguage().lang,
  })
  bar.append(
    ...(Object.keys(ICONS) as Tool[])
      .filter((tool) => tool !== 'fullScreen' || canFullScreen())
      .map((tool) => button(stage, tool)),
  )
  document.body.append(bar)
  showTheme()
  offerZoom(stage, bar)
  followPointer(stage)
}

/** Only where there is a figure. A style sheet could tell, too, but would look through all slides at each change. */
function offerZoom({ deck, reveal, signal }: Stage, bar: Element): void {
  const zoom = bar.querySelector('[data-command="zoom"]')
  const offer = () => zoom?.toggleAttribute('hidden', !reveal.getCurrentSlide().querySelector('.figure'))
  deck.addEventListener('slidechanged', offer, { signal })
  offer()
}

function button(stage: Stage, command: Tool): HTMLButtonElement {
  const label = strings.buttons[command]
  const letter = KEYS.find((row) => row.command === command)?.keys.find(isCharacter)
  const title = letter ? `${label} (${letter.toUpperCase()})` : label
  const made = element(
    'button',
    { class: 'icon-button', type: 'button', 'aria-label': label, title, 'data-command': command },
    icon(ICONS[command]),
  )
  made.addEventListener('click', (event) => {
    // After a click the focus leaves the button, so that the space bar moves the slides; keyboard users keep the focus.
    if (event.detail > 0) made.blur()
    run(stage, command)
  })
  return made
}

/** `data-pointer` on the page while the pointer moves and for a moment after. */
function followPointer({ signal }: Stage): void {
  const page = document.documentElement
  let resting: number | undefined
  const rest = () => delete page.dataset.pointer
  const move = () => {
    clearTimeout(resting)
    page.dataset.pointer = 'moving'
    resting = window.setTimeout(rest, REST)
  }
  for (const event of ['pointermove', 'pointerdown'] as const) addEventListener(event, move, { signal, passive: true })
  signal.addEventListener('abort', () => {
    clearTimeout(resting)
    rest()
  })
}

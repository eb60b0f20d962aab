/** The black screen: nothing to see for the room, one quiet line for the speaker on how to come back. */

import { inInterfaceLanguage } from '../../strings/browser/language-marks'
import * as strings from '../../strings/browser/stage'
import { element, PART } from '../../ui/element'
import { focusAgain } from '../../ui/focus'
import type { Stage } from './stage'

/** Covers the page while reveal.js is paused. The cover is a button, so a click, a tap, Enter and Space end it. */
export function startBlackout({ deck, reveal, signal }: Stage): void {
  const cover = element(
    'button',
    { class: `${PART} blackout`, type: 'button', hidden: '' },
    element('span', inInterfaceLanguage(), strings.blackScreen),
  )
  let before: Element | null = null
  cover.addEventListener('click', () => reveal.togglePause(false))
  const black = (on: boolean) => {
    cover.hidden = !on
    deck.inert = on
    if (on) before = document.activeElement
    if (on) cover.focus()
    else focusAgain(before)
  }
  deck.addEventListener('paused', () => black(true), { signal })
  deck.addEventListener('resumed', () => black(false), { signal })
  signal.addEventListener('abort', () => {
    deck.inert = false
    reveal.togglePause(false)
  })
  document.body.append(cover)
}

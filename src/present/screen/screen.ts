/** Whether this screen is one to present on, and when that changes. */
import { openDialog } from '../../ui/element'

/** Large, or a phone lying on its side: 640 px beside a notch, and longer than a laptop whose page is zoomed. */
const WINDOWS = matchMedia(
  '(min-width: 800px) and (orientation: landscape), (min-width: 640px) and (min-aspect-ratio: 16/9) and (pointer: coarse)',
)
const FINGERS = matchMedia('(pointer: coarse)')

export function fitsStage(): boolean {
  return WINDOWS.matches && !(FINGERS.matches && isUpright())
}

/** A tablet held upright has a wide window only while its keyboard takes the rest (w3c/csswg-drafts#3587). */
const isUpright = () => screen.orientation?.type.startsWith('portrait')

/** Calls `look` when the window's size or turn changes, and `lookAgain` when a print, a dialog or a field has ended. */
export function watchScreen(look: () => void, lookAgain: () => void): void {
  WINDOWS.addEventListener('change', look)
  screen.orientation?.addEventListener('change', look)
  addEventListener('afterprint', lookAgain)
  // The event of a dialog does not bubble.
  document.addEventListener('close', lookAgain, true)
  document.addEventListener('focusout', lookAgain)
}

/** Whether the reader is typing, or in a dialog. */
export const isBusy = (): boolean =>
  openDialog() !== undefined || document.activeElement?.matches('input, textarea, select, [contenteditable]') === true

/** Escape, where the browser keeps it in full screen: it leaves full screen, and nobody else hears of it. */

import { openDialog } from '../../ui/element'
import { watchFullScreen } from '../../ui/full-screen'
import { run } from './commands'
import type { Stage } from './stage'

/** Closes what lies over the slide when the browser leaves full screen by itself, as Escape would have. */
export function startEscape(stage: Stage): void {
  watchFullScreen(() => {
    const dialog = openDialog()
    if (dialog) dialog.close()
    else run(stage, 'back')
  }, stage.signal)
}

/** Says where an address leads that names nothing in the deck; the address itself stays until the reader moves. */

import { inInterfaceLanguage } from '../../strings/browser/language-marks'
import * as strings from '../../strings/browser/stage'
import { element } from '../../ui/element'
import { removeNotice, showNotice } from '../../ui/notice'
import { isLost, lostWords } from '../../ui/slides'
import { run } from './commands'
import type { Stage } from './stage'

/** A notice over the slide for an unknown address, with a button that searches for what was meant. */
export function startLost(stage: Stage): void {
  const { deck, signal } = stage
  const tell = () => {
    removeNotice()
    if (isLost(location.hash, stage.slides)) show(stage)
  }
  addEventListener('hashchange', tell, { signal })
  deck.addEventListener('slidechanged', tell, { signal })
  tell()
}

function show(stage: Stage): void {
  const find = element('button', { type: 'button', ...inInterfaceLanguage() }, strings.findSlide)
  find.addEventListener('click', () => run(stage, 'goTo'))
  showNotice(lostWords(location.hash), find)
}

/** A notice over the slide, announced as well, that goes away with the next slide. */

import { inInterfaceLanguage } from '../strings/browser/language-marks'
import { announce } from './announce'
import { element, PART, partOf } from './element'

/** Shows it, with what may be done; one at a time. */
export function showNotice(words: string, ...actions: readonly Node[]): void {
  removeNotice()
  document.body.append(
    element(
      'div',
      { class: `${PART} slip` },
      element('p', { ...inInterfaceLanguage(), dir: 'auto' }, words),
      ...actions,
    ),
  )
  announce(words)
}

export function removeNotice(): void {
  partOf('.slip')?.remove()
}

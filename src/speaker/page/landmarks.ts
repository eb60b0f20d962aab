/** The speaker page's landmarks, empty: what fills them finds them here. */

import { inInterfaceLanguage } from '../../strings/browser/language-marks'
import * as strings from '../../strings/browser/speaker'
import { statusPlace } from '../../ui/announce'
import { element } from '../../ui/element'

export interface Frame {
  time: HTMLElement
  message: HTMLElement
  now: HTMLElement
  next: HTMLElement
  notes: HTMLElement
  controls: HTMLElement
}

/** Puts the landmarks on the page, under the deck's title. */
export function makeFrame(title: string): Frame {
  const part = (className: string, label: string, ...content: Node[]) =>
    element('section', { class: className, 'aria-label': label }, ...content)
  const frame = {
    time: element('header', { class: 'time' }),
    message: element('div', { class: 'message', hidden: '', ...inInterfaceLanguage() }),
    now: part('now', strings.slideOnScreen),
    next: part('next', strings.whatComesNext),
    notes: part('notes', strings.notes),
    controls: element('nav', { class: 'controls', 'aria-label': strings.controls, lang: inInterfaceLanguage().lang }),
  }
  const heading = element('h1', { class: 'visually-hidden' }, strings.headingOf(title))
  document.body.replaceChildren(
    frame.time,
    frame.message,
    element('main', {}, heading, frame.now, frame.next, frame.notes),
    frame.controls,
    statusPlace(),
  )
  return frame
}

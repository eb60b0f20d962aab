/**
 * A modal sheet over the slides or the article: headed, closed by Escape, its button or a click beside it. Heading and
 * button stay in sight, however small the window and long the sheet.
 */

import { inInterfaceLanguage } from '../strings/browser/language-marks'
import * as strings from '../strings/browser/ui'
import { adoptStyles } from './adopt-styles'
import { announceNothing, statusPlace } from './announce'
import styles from './dialog.css?inline'
import { element, icon, PART } from './element'

adoptStyles('components', styles)

/** Opens a sheet; `command` is what opened it. Once closed it is gone, and the focus is back where it was. */
export function showDialog(command: string, title: string, ...content: readonly Node[]): HTMLDialogElement {
  const heading = element('h2', { id: 'sheet-title' }, title)
  const close = element(
    'button',
    { class: 'icon-button sheet-close', type: 'button', 'aria-label': strings.close },
    icon('M6 6l12 12M18 6L6 18'),
  )
  const dialog = element(
    'dialog',
    { class: `${PART} sheet`, 'aria-labelledby': heading.id, 'data-command': command, ...inInterfaceLanguage() },
    element('div', { class: 'sheet-page' }, element('div', { class: 'sheet-head' }, heading, close), ...content),
    statusPlace(),
  )
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  // An announcement that waits speaks of the page behind the dialog.
  announceNothing()
  dialog.showModal()
  // The focus goes to the first control of the content, not to the close button: Escape closes.
  dialog.querySelector<HTMLElement>(CONTROL)?.focus()
  return dialog
}

const CONTROL = '.sheet-page > :not(.sheet-head) :is(a, button, input, select)'

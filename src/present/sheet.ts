/** A modal sheet over the slides or the article: headed, closed by Escape, its button or a click beside it. */
import { element, icon, PART } from './element'
import styles from './sheet.css?inline'
import { announce } from './status'
import { wear } from './wear'

wear(styles)

/** Opens a sheet; `command` is what opened it. Once closed it is gone, and the focus is back where it was. */
export function openSheet(command: string, title: string, ...content: readonly Node[]): HTMLDialogElement {
  const heading = element('h2', { id: 'sheet-title' }, title)
  const close = element(
    'button',
    { class: 'icon-button sheet-close', type: 'button', 'aria-label': 'Close' },
    icon('M6 6l12 12M18 6L6 18'),
  )
  const sheet = element(
    'dialog',
    { class: `${PART} sheet`, 'aria-labelledby': heading.id, 'data-command': command },
    element('div', { class: 'sheet-page' }, heading, ...content, close),
  )
  close.addEventListener('click', () => sheet.close())
  sheet.addEventListener('click', (event) => event.target === sheet && sheet.close())
  sheet.addEventListener('close', () => sheet.remove())
  document.body.append(sheet)
  // What was said before is over. (And the bundler keeps one file for what page and sheet share: test/browser/document.)
  announce('')
  sheet.showModal()
  return sheet
}

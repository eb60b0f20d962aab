/** The help: the table of keys, the switch for those that type a character, whose choice the theme is, the cut. */

import * as strings from '../../strings/browser/tools'
import { showDialog } from '../../ui/dialog'
import { element } from '../../ui/element'
import { capOf } from '../../ui/key-cap'
import { isCharacter, KEYS, type KeyRow, lettersOn } from '../../ui/keys'
import { setPreference } from '../../ui/preferences'
import { chooseTheme, isDark, themeChosen } from '../../ui/theme/theme-switch'
import { storedStatusLine } from '../article/update-notice'
import type { Stage } from '../stage/stage'
import { cutChoice } from './choose-cut'

/** Side by side where there is room. The first rows have most keys. */
const HALF = Math.floor(KEYS.length / 2) - 1

/** Opens the help, or closes it when it is open. */
export function toggleHelp(stage: Stage): void {
  const opened = document.querySelector<HTMLDialogElement>('dialog[open][data-command="help"]')
  if (opened) opened.close()
  else openHelp(stage)
}

function openHelp(stage: Stage): void {
  const letters = element('input', { type: 'checkbox', role: 'switch' })
  const settings = element(
    'div',
    { class: 'settings' },
    element('label', { class: 'switch' }, letters, strings.characterKeys),
    element('label', { class: 'switch' }, themeSwitch(), strings.systemTheme),
    ...cutChoice(stage),
  )
  const keys = element('div', { class: 'keys' }, ...[KEYS.slice(0, HALF), KEYS.slice(HALF)].map(table))
  const stored = storedStatusLine() ? [element('p', {}, storedStatusLine())] : []
  const dialog = showDialog('help', strings.keys, keys, element('p', {}, strings.clicker), settings, ...stored)
  const show = () => dialog.toggleAttribute('data-letters-off', !letters.checked)
  letters.checked = lettersOn()
  letters.addEventListener('change', () => {
    setPreference('letters', letters.checked ? '' : 'off')
    show()
  })
  show()
  // The list may be longer than the window: it begins at its top, not at the first switch.
  dialog.querySelector<HTMLElement>('.sheet-close')?.focus()
  dialog.scrollTop = 0
}

/** Gives the choice of the theme back to the system, or keeps the theme that shows. */
function themeSwitch(): HTMLInputElement {
  const system = element('input', { type: 'checkbox' })
  system.checked = themeChosen() === undefined
  system.addEventListener('change', () => chooseTheme(system.checked ? undefined : isDark() ? 'dark' : 'light'))
  return system
}

const table = (rows: readonly KeyRow[]) => element('table', {}, element('tbody', {}, ...rows.map(row)))

function row({ keys, command }: KeyRow): HTMLTableRowElement {
  // The spaces are for copying and for screen readers.
  const caps = keys.flatMap((key) => [cap(key), ' '])
  return element('tr', {}, element('th', { scope: 'row' }, strings.keyDoes[command]), element('td', {}, ...caps))
}

function cap(key: string): HTMLElement {
  return element('kbd', { class: isCharacter(key) && 'character' }, capOf(key))
}

/** Light or dark: the system's preference until the reader chooses, and remembered from then on. */

import type { Theme } from '../../talk/state'
import { isPrinting } from '../is-printing'
import { setPreference } from '../preferences'
import { applyTheme, isTheme } from './apply-theme'

/** Buttons that turn the theme, in the article and on the stage. */
const SWITCHES = 'button[data-command="theme"]'

const darkSystem = matchMedia('(prefers-color-scheme: dark)')
let isSystemDark = darkSystem.matches

/** What was chosen, or undefined while the system decides. */
export function themeChosen(): Theme | undefined {
  const { theme } = document.documentElement.dataset
  return isTheme(theme) ? theme : undefined
}

/** Chooses light or dark; undefined gives the choice back to the system. */
export function chooseTheme(theme: Theme | undefined): void {
  setPreference('theme', theme ?? '')
  applyTheme(theme)
  showTheme()
}

/** From light to dark and back. Tells which it is now. */
export function turnTheme(): Theme {
  const theme = isDark() ? 'light' : 'dark'
  chooseTheme(theme)
  return theme
}

/** Brings all switches up to date, also those just made. */
export function showTheme(): void {
  for (const each of document.querySelectorAll(SWITCHES)) each.setAttribute('aria-pressed', String(isDark()))
}

/** Shows the article's switch; follows the system and the deck's other windows. */
export function startTheme(): void {
  showThemeSwitch()
  darkSystem.addEventListener('change', followSystem)
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'deck:theme') return
    applyTheme(isTheme(newValue) ? newValue : undefined)
    showTheme()
  })
}

/** Shows the switch of the article's head. */
export function showThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-switch')
  button?.addEventListener('click', turnTheme)
  button?.removeAttribute('hidden')
  showTheme()
}

/** Paper is light, whatever the screen is. */
function followSystem(): void {
  if (isPrinting()) return
  isSystemDark = darkSystem.matches
  showTheme()
}

/** Whether the page is dark now, by choice or by the system's preference. */
export function isDark(): boolean {
  return (themeChosen() ?? (isSystemDark ? 'dark' : 'light')) === 'dark'
}

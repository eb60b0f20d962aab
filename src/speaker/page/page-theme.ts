/** Light or dark for this page alone: the hall may be dark while the slides are light. */

import type { Theme } from '../../talk/state'
import { getPreference, setPreference } from '../../ui/preferences'
import { applyTheme, isTheme } from '../../ui/theme/apply-theme'

/** This page's own theme, or the system's where none was chosen. */
export function pageTheme(): Theme {
  const theme = getPreference('speaker-theme')
  if (isTheme(theme)) return theme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Puts on what was chosen before, else what the system prefers. */
export function applyPageTheme(): void {
  const theme = getPreference('speaker-theme')
  applyTheme(isTheme(theme) ? theme : undefined)
}

/** From light to dark and back. Tells which it is now. */
export function turnPage(): Theme {
  const theme = pageTheme() === 'dark' ? 'light' : 'dark'
  setPreference('speaker-theme', theme)
  applyTheme(theme)
  return theme
}

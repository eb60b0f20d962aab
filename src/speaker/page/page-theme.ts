/** Light or dark for this page alone: the hall may be dark while the slides are light. */
import { recall, remember } from '../../ui/preferences'
import { isTheme, type Theme, wearTheme } from '../../ui/theme/apply-theme'

/** What shows now. */
export function pageTheme(): Theme {
  const theme = recall('speaker-theme')
  if (isTheme(theme)) return theme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Puts on what was chosen before, else what the system prefers. */
export function wearPageTheme(): void {
  const theme = recall('speaker-theme')
  wearTheme(isTheme(theme) ? theme : undefined)
}

/** From light to dark and back. Tells which it is now. */
export function turnPage(): Theme {
  const theme = pageTheme() === 'dark' ? 'light' : 'dark'
  remember('speaker-theme', theme)
  wearTheme(theme)
  return theme
}

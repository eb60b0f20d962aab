/** Puts the chosen colours on the page: alone in its file, because the boot script needs it before anything is painted. */

import type { Theme } from '../../talk/state'

export const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark'

/** Light or dark, whatever the system prefers; undefined follows the system. Print is light in any case (tokens.css). */
export function applyTheme(chosen: Theme | undefined): void {
  if (chosen) document.documentElement.dataset.theme = chosen
  else delete document.documentElement.dataset.theme
  // The browser's own bars take the colour of the page.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { theme } = meta.dataset
    meta.media = chosen ? (chosen === theme ? 'all' : 'not all') : `(prefers-color-scheme: ${theme})`
  }
}

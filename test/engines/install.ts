/**
 * Makes sure that Firefox and WebKit are there to test with, installing them if need be. What cannot be had is told in one
 * sentence and is no failure: its tests are not run, and `npm test` says so at its end.
 */
import { apt, installBrowser, playwright } from '../../src/chromium/install'
import { findEngine, MISSING, NAMES } from './drive/find'

/** Without recommended packages nothing of a desktop comes with them. */
const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'],
} as const

for (const engine of ['firefox', 'webkit'] as const) {
  try {
    installBrowser({
      name: NAMES[engine],
      ways: [...apt(PACKAGES[engine]), playwright(engine)],
      find: () => (findEngine(engine).length > 0 ? engine : undefined),
      missing: MISSING[engine],
    })
  } catch (error) {
    console.error(`${NAMES[engine]}: ${(error as Error).message}`)
  }
}

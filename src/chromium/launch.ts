import type { Browser } from 'playwright-core'
import { browserEnvironment } from './fallback-font'
import { findChromium } from './find'

/** What the machine's owner can do when no Chromium is found; one sentence, for every place that needs one. */
export const NO_CHROMIUM =
  'No Chromium was found: install Chrome, Chromium or Edge (Debian: `apt install chromium`), or run `npx playwright-core install chromium`, or set CHROME_PATH to the program.'

const QUIET = [
  '--disable-gpu',
  // The headless shell rounds the widths of letters to whole pixels otherwise, and figures would come out differently.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts a headless Chromium; throws `NO_CHROMIUM` when none is found, and a sentence with what it said when it does not
 * start. The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(NO_CHROMIUM)
  // Chromium refuses its sandbox as root, and most build machines lack the kernel rights for it.
  const unsandboxed = process.getuid?.() === 0 || Boolean(process.env.CI)
  const args = unsandboxed ? ['--no-sandbox', ...QUIET] : QUIET
  const env = await browserEnvironment()
  // It takes a second to load, which who starts no browser need not wait for.
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath, args, env }).catch((error: Error) => {
    throw new Error(startFault(executablePath, error.message))
  })
  return patient(browser)
}

/** The useful line of Playwright's report on a Chromium that did not start, and what to do. */
function startFault(path: string, told: string): string {
  const said = [...told.matchAll(/\[err\] (.*)/g)].map(([, line = '']) => line)
  const fault = said.find((line) => /error|failed|cannot/i.test(line)) ?? said[0] ?? told.split('\n')[0]
  const libraries = /shared librar/.test(fault ?? '')
    ? 'As root, `npx playwright-core install-deps chromium` installs what it lacks.'
    : 'Set CHROME_PATH to another Chrome, Chromium or Edge.'
  return `${path} does not start: "${fault}". ${libraries}`
}

/** In ms, for whatever a page is waited for: only what never comes takes it, however busy the machine is. */
const PATIENCE = 120_000

function patient(browser: Browser): Browser {
  const open = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await open(options)
    context.setDefaultTimeout(PATIENCE)
    return context
  }
  return browser
}

import { type Browser, chromium } from 'playwright-core'
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

/** Starts a headless Chromium; throws `NO_CHROMIUM` when none is found. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(NO_CHROMIUM)
  // Chromium refuses its sandbox as root, and most build machines lack the kernel rights for it.
  const unsandboxed = process.getuid?.() === 0 || Boolean(process.env.CI)
  const args = unsandboxed ? ['--no-sandbox', ...QUIET] : QUIET
  return chromium.launch({ executablePath, args, env: await browserEnvironment() })
}

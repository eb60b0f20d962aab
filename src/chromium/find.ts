import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/** What decides where a Chromium may be; a value, so that a test can try another machine. */
export interface Machine {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  exists: (path: string) => boolean
  /** Where Playwright keeps its own Chromium, installed or not; asked last. */
  playwright: () => string
}

/** The headless shell first: it has no window to paint, and does the same in half the time. */
const LINUX_NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const WINDOWS_PATHS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/**
 * The path of a Chromium: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else Playwright's own; undefined
 * when there is none. A `CHROME_PATH` that names no file is passed over.
 */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  return candidates(machine).find((path) => machine.exists(path)) ?? [machine.playwright()].find(machine.exists)
}

function candidates(machine: Machine): string[] {
  const named = machine.env.CHROME_PATH
  return [...(named ? [named] : []), ...installed(machine)]
}

function installed({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])]
    return MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    )
    return WINDOWS_PATHS.flatMap((path) => folders.map((folder) => `${folder.replaceAll('\\', '/')}/${path}`))
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, exists: existsSync, playwright: playwrightChromium }
}

/** Playwright, which is long to load, throws on systems it has no build for; there it is simply not a candidate. */
function playwrightChromium(): string {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core')
    return chromium.executablePath()
  } catch {
    return ''
  }
}

/** Which engines this machine has, and what starts them. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium } from '../../../src/chromium/find'
import type { Engine, EngineName } from './engine'
import { startFirefox } from './firefox'
import { playwrightBuild, startPlaywright } from './playwright'
import { startWebKit, type WebKitPrograms } from './webkit'

/** As people write it. */
export const NAMES: Readonly<Record<EngineName, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
}

/** Why an engine is not there and how to get it, one sentence each. */
export const MISSING: Readonly<Record<EngineName, string>> = {
  chromium: 'no Chromium was found: `npx playwright-core install chromium` gets one',
  firefox:
    'no Firefox was found: install Firefox (Debian: `apt install firefox-esr`), or run `npx playwright-core install firefox`',
  webkit:
    'no WebKit was found: run `npx playwright-core install webkit`, on Debian or Ubuntu `apt install webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1`',
}

/** How an engine is started here. */
export type Start = () => Promise<Engine>

/** The ways to start an engine on this machine, the first that works is taken; none when it is not here. */
export function findEngine(name: EngineName): Start[] {
  if (name === 'chromium') return findChromium() ? [() => startPlaywright('chromium')] : []
  const playwright = hasBuild(name) ? [() => startPlaywright(name)] : []
  return [...playwright, ...(name === 'firefox' ? stockFirefox() : webKitGtk())]
}

/**
 * Why an engine cannot be run here, or undefined when it can. On Linux Playwright's builds may be there without the libraries
 * they need, which is found out by starting them.
 */
export async function whyNotRun(name: EngineName): Promise<string | undefined> {
  if (findEngine(name).length === 0) return MISSING[name]
  if (name === 'chromium' || process.platform !== 'linux' || !hasBuild(name)) return undefined
  try {
    await (await startEngine(name)).close()
    return undefined
  } catch (error) {
    if (!String(error).includes('missing dependencies')) throw error
    return `its libraries are not installed: as root, \`npx playwright-core install-deps ${name}\` gets them`
  }
}

function hasBuild(name: 'firefox' | 'webkit'): boolean {
  const build = playwrightBuild(name)
  return build !== undefined && existsSync(build)
}

/** Starts an engine; throws the sentence of `MISSING` where there is none, and what went wrong where there is. */
export async function startEngine(name: EngineName): Promise<Engine> {
  const failures: unknown[] = []
  for (const start of findEngine(name)) {
    try {
      return await start()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length === 0) throw new Error(MISSING[name])
  throw new AggregateError(failures, `${name} does not start: ${failures.join('; ')}`)
}

const FIREFOX_APPS: Readonly<Partial<Record<NodeJS.Platform, string[]>>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const path = process.env[folder]
    return path ? [join(path, 'Mozilla Firefox', 'firefox.exe')] : []
  }),
}

function stockFirefox(): Start[] {
  const apps = FIREFOX_APPS[process.platform]?.find((path) => existsSync(path))
  const path = apps ?? onPath('firefox-esr') ?? onPath('firefox')
  return path ? [() => startFirefox(path)] : []
}

function webKitGtk(): Start[] {
  const programs = webKitPrograms()
  return programs ? [() => startWebKit(programs)] : []
}

/** All of them or none. */
function webKitPrograms(): WebKitPrograms | undefined {
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')]
  // The system's own Python has the system's bindings; another one on the path may not.
  const python = ['/usr/bin/python3', onPath('python3')].find((path) => path && hasWebKit(path))
  return driver && screen && python ? { driver, screen, python } : undefined
}

function hasWebKit(python: string): boolean {
  const script = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')"
  return spawnSync(python, ['-c', script]).status === 0
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findChromium } from './find'
import { NO_CHROMIUM } from './launch'

/** One way to install a browser: what is told before it starts, and its commands in their order. */
export interface Way {
  name: string
  commands: Command[]
}

type Command = [program: string, ...rest: string[]]

/** A browser that may have to be installed. */
export interface Wanted {
  name: string
  ways: readonly Way[]
  /** Its program, or whatever else tells that it is there. */
  find: () => string | undefined
  /** What the machine's owner can do when all ways failed. */
  missing: string
}

/**
 * Finds a browser or installs one, with each way's own output on the terminal. Returns what `find` found; throws
 * `missing` when all ways failed.
 */
export function installBrowser({ name, ways, find, missing }: Wanted): string {
  const present = find()
  if (present !== undefined) return present
  for (const way of ways) {
    console.log(`No ${name} found. Installing one: ${way.name} …`)
    way.commands.every(succeeds)
    const path = find()
    if (path !== undefined) return path
  }
  throw new Error(missing)
}

/** Installs a Chromium where there is none: Playwright's download, then, as root on a Debian, the package manager. */
export function installChromium(
  ways: readonly Way[] = [playwright('chromium'), ...apt(['chromium-headless-shell']), ...apt(['chromium'])],
  find: () => string | undefined = findChromium,
): string {
  return installBrowser({ name: 'Chromium', ways, find, missing: NO_CHROMIUM })
}

/** Packages of Debian and its kin, older releases of which lack some; no way at all for who is not root there. */
export function apt(packages: readonly string[]): Way[] {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return []
  return [
    {
      name: `the package manager (apt-get install ${packages.join(' ')})`,
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
      ],
    },
  ]
}

/** Playwright's own build of an engine; on Linux Firefox and WebKit also need libraries, which only root can install. */
export function playwright(engine: 'chromium' | 'firefox' | 'webkit'): Way {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  const run = (command: string): Command => [process.execPath, cli, command, engine]
  const libraries = engine !== 'chromium' && process.platform === 'linux' && process.getuid?.() === 0
  return {
    name: "Playwright's download",
    commands: [run('install'), ...(libraries ? [run('install-deps')] : [])],
  }
}

function succeeds([program, ...rest]: Command): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, rest, { stdio: 'inherit', env: environment }).status === 0
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findChromium } from './find'
import { NO_CHROMIUM } from './launch'

/** One way to install a Chromium: what is told before it starts, and its commands in their order. */
export interface Way {
  name: string
  commands: Command[]
}

type Command = [program: string, ...rest: string[]]

/**
 * Finds a Chromium or installs one, with each way's own output on the terminal: Playwright's download, then, as root
 * on a Debian or Ubuntu, the package manager. Returns the program's path; throws `NO_CHROMIUM` when all ways failed.
 */
export function installChromium(
  ways: readonly Way[] = waysHere(),
  find: () => string | undefined = findChromium,
): string {
  const present = find()
  if (present !== undefined) return present
  for (const way of ways) {
    console.log(`No Chromium found. Installing one: ${way.name} …`)
    way.commands.every(succeeds)
    const path = find()
    if (path !== undefined) return path
  }
  throw new Error(NO_CHROMIUM)
}

function waysHere(): Way[] {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  return debian ? [playwright(), apt('chromium-headless-shell'), apt('chromium')] : [playwright()]
}

/** Older releases have no package of the headless shell. */
function apt(name: string): Way {
  return {
    name: `the package manager (apt-get install ${name})`,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', name],
    ],
  }
}

function playwright(): Way {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  return { name: "Playwright's download", commands: [[process.execPath, cli, 'install', 'chromium']] }
}

function succeeds([program, ...rest]: Command): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, rest, { stdio: 'inherit', env: environment }).status === 0
}

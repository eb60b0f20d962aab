import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../engine/folder'
import { findChromium } from './find'
import { NO_CHROMIUM } from './launch'

/** One way to install a browser: what is told before it starts, and its commands in their order. */
export interface Way {
  name: string
  commands: Command[]
}

type Command = [program: string, ...rest: string[]]

/** A browser that may have to be installed. */
interface Wanted {
  name: string
  ways: readonly Way[]
  /** Its program, or whatever else tells that it is there. */
  find: () => string | undefined
  /** What the machine's owner can do when all ways failed. */
  missing: string
}

/**
 * Finds a browser or installs one, and tells each way it tries and why one failed in a line. Returns what `find` found;
 * throws `missing` when all ways failed.
 */
export function installBrowser({ name, ways, find, missing }: Wanted): string {
  const present = find()
  if (present !== undefined) return present
  for (const way of ways) {
    console.log(`No ${name} found. Installing one: ${way.name} …`)
    const fault = firstFault(way.commands)
    const path = find()
    if (path !== undefined) return path
    if (fault) console.log(`That failed: ${fault}`)
  }
  throw new Error(missing)
}

/** Installs a Chromium where there is none: as root on a Debian by the package manager, else by Playwright's download. */
export function installChromium(
  ways: readonly Way[] = [...apt(['chromium-headless-shell']), ...apt(['chromium']), playwright('chromium')],
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

/** Playwright's own build of an engine; on Linux it also needs libraries, which only root can install. */
export function playwright(engine: 'chromium' | 'firefox' | 'webkit'): Way {
  const cli = join(packageFolder('playwright-core'), 'cli.js')
  const run = (command: string): Command => [process.execPath, cli, command, engine]
  const libraries = process.platform === 'linux' && process.getuid?.() === 0
  return {
    name: "Playwright's download",
    commands: [run('install'), ...(libraries ? [run('install-deps')] : [])],
  }
}

/** Runs commands up to the first that fails, and returns what that says; undefined when all succeed. */
function firstFault(commands: readonly Command[]): string | undefined {
  for (const [program, ...rest] of commands) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    // Hundreds of lines go to the one output; what went wrong, and little else, to the other.
    const { status, error, stderr } = spawnSync(program, rest, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env,
    })
    if (status !== 0) return error?.message ?? faultIn(stderr) ?? `${program} ended with ${status}.`
  }
  return undefined
}

/** The line of a program's output that says what went wrong, the first of several, without the trace below it. */
export function faultIn(output: string): string | undefined {
  const lines = output.split('\n').map((line) => line.trim())
  const found = lines.filter((line) => /^(E|Error|\w*Error): /.test(line) && !line.endsWith('caused by'))
  return found[0]?.replace(/^\w+: /, '') ?? lines.findLast((line) => line !== '')
}

/** What every command needs before it can start: a Node that is new enough, and the packages. No dependencies here. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const NODE = [20, 19]

/** Ends the process with one sentence when Node is too old; installs the packages when they are missing or outdated. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1])) {
    console.error(
      `This needs Node ${NODE.join('.')} or newer; you have ${process.versions.node}. See https://nodejs.org.`,
    )
    process.exit(1)
  }
  if (!installed()) {
    console.log('Installing packages (about half a minute, only this once) …')
    exitUnlessDone(run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
  }
}

function installed() {
  const lock = join(root, 'package-lock.json')
  const marker = join(root, 'node_modules', '.package-lock.json')
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs - 1000
}

/** Runs a program in the project's folder with its output shown; returns its exit code. */
export function run(command, args, env = {}) {
  const shell = process.platform === 'win32'
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env },
  })
  if (error) console.error(`Could not run ${command}: ${error.message}`)
  return status ?? 1
}

export function exitUnlessDone(code) {
  if (code !== 0) process.exit(code)
}

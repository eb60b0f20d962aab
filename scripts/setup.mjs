/** What every command needs before it can start: a Node that is new enough, and the packages. No dependencies here. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, recover } from './install.mjs'
import { folderFault, nodeFault, readyTemporary } from './machine.mjs'
import { inWords, missingIn } from './packages.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Ends the process with one sentence when nothing can be done here; installs packages that are missing or others than
 * `package-lock.json` names. Where they cannot be had it says so and goes on with those that are there.
 */
export function setUp(command = '') {
  end(nodeFault(process.versions.node))
  const fault = folderFault(root)
  // The development server builds nothing.
  if (command === 'start' && !fault?.includes('\\')) tell(fault)
  else end(fault)
  end(readyTemporary(command))
  mend()
  const missing = missingIn(root)
  if (missing?.length === 0) return
  const usable = isUsable()
  const unread = missing === undefined && 'package-lock.json cannot be read: is it half of a merge?'
  if (unread) (usable ? tell : end)(`The packages were not looked at: ${unread}`)
  else installOver(missing, usable)
}

function installOver(missing, usable) {
  if (usable) console.log(`Not as package-lock.json has it: ${inWords(missing)}. Installing …`)
  else console.log('Installing packages (about half a minute, only this once) …')
  const fault = install(root, { hurried: usable })
  if (!fault) return
  if (!usable) end(`The packages could not be installed: ${fault} Then run the command again.`)
  tell(`The packages could not be brought up to date: ${fault} Going on with those that are there.`)
}

function mend() {
  try {
    recover(root)
  } catch {
    // In a folder that may not be written to nothing can be cleared up, and nothing was begun.
  }
}

/** Whether a command can start at all with the packages there are. */
function isUsable() {
  if (!existsSync(join(root, 'node_modules', 'tsx'))) return false
  const probe = ['--import', 'tsx', '--eval', 'import("vite")']
  return spawnSync(process.execPath, probe, { cwd: root, stdio: 'ignore' }).status === 0
}

function tell(words) {
  if (words) console.error(words)
}

function end(words) {
  if (!words) return
  console.error(words)
  process.exit(1)
}

/** Runs a program in the project's folder with its output shown; returns its exit code. */
export function run(command, args, env = {}) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }
  const { status, error } = spawnSync(command, args, options)
  if (error) console.error(`Could not run ${command}: ${error.message}`)
  return status ?? 1
}

export function exitUnlessDone(code) {
  if (code !== 0) process.exit(code)
}

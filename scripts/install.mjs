/**
 * Installs the packages beside those that are there, and exchanges the two when the new ones are complete: whatever
 * happens on the way, an installation that works is there or is put back by the next run.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheOption, reasonOf, runNpm } from './npm.mjs'
import { inWords, missingIn } from './packages.mjs'

/** What npm needs to see of the project. */
const FILES = ['package.json', 'package-lock.json', '.npmrc']

/** Where there is something to go on with, nobody waits long for a network that does not answer. */
const PATIENT = ['--fetch-retries=2', '--fetch-retry-mintimeout=2000', '--fetch-timeout=60000']
const HURRIED = [
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=1000',
  '--fetch-timeout=15000',
]

/** The longest wait where there is something to go on with, ms. What came until then is kept for the next time. */
const MINUTES = 3 * 60_000

/** Whatever the environment leaves out: all packages of this project are for development. No package's script runs. */
const WHOLE = ['--include=dev', '--include=optional', '--ignore-scripts', '--dry-run=false', '--global=false']
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline']

/** Installs what `package-lock.json` names. Returns why it could not be done in a sentence, or nothing. */
export function install(root, { hurried }) {
  const beside = join(root, '.cache', `install-${process.pid}`)
  try {
    mkdirSync(beside, { recursive: true })
    for (const name of FILES) if (existsSync(join(root, name))) copyFileSync(join(root, name), join(beside, name))
    const waiting = hurried ? HURRIED : PATIENT
    const args = ['ci', '--prefix', beside, ...WHOLE, ...QUIET, ...waiting, ...cacheOption(root)]
    const fault = runNpm(beside, args, hurried ? MINUTES : undefined) ?? incomplete(beside)
    if (!fault) exchange(root, beside)
    return fault
  } catch (error) {
    return reasonOf(error.message)
  } finally {
    rmSync(beside, { recursive: true, force: true, maxRetries: 2 })
  }
}

function incomplete(beside) {
  const missing = missingIn(beside) ?? []
  return missing.length > 0 ? `npm left out ${inWords(missing)}.` : undefined
}

/** Puts the packages of `beside` in the place of the project's. When that fails the former are back. */
export function exchange(root, beside) {
  const place = join(root, 'node_modules')
  const former = join(beside, 'former')
  const had = existsSync(place)
  if (had) renameSync(place, former)
  try {
    renameSync(join(beside, 'node_modules'), place)
  } catch (error) {
    if (had && !existsSync(place)) renameSync(former, place)
    throw error
  }
}

/** Mends what a run left that was killed: puts packages back that were about to be exchanged, and clears up. */
export function recover(root, isAlive = alive) {
  const cache = join(root, '.cache')
  const found = existsSync(cache) ? readdirSync(cache).filter((name) => /^install-\d+$/.test(name)) : []
  for (const name of found) {
    const former = join(cache, name, 'former')
    const place = join(root, 'node_modules')
    if (!existsSync(place) && existsSync(former)) renameSync(former, place)
    if (!isAlive(Number(name.slice(8)))) rmSync(join(cache, name), { recursive: true, force: true, maxRetries: 2 })
  }
}

/** Whether a process runs. Our own number is an earlier one's: we have not begun. */
function alive(pid) {
  try {
    return pid !== process.pid && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

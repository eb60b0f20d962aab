/** Which packages are installed, against those that `package-lock.json` names: by content, whatever the time of a file. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** This computer, as a lock file describes those a package is made for. */
const here = () => ({ os: process.platform, cpu: process.arch, libc: isMusl() ? 'musl' : 'glibc' })

const isMusl = () => process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime

/**
 * The packages of a lock file that are not installed as it has them, by their paths from the project's folder.
 *
 * `installed` are the entries of what npm wrote down when it installed (`node_modules/.package-lock.json`), `has` tells
 * whether the folder of a path is there. Optional packages are asked for only where they are made for this machine.
 *
 * @param {{ packages?: Record<string, any> }} lock
 * @param {Record<string, any>} installed
 * @param {(path: string) => boolean} has
 * @param {() => { os: string, cpu: string, libc: string }} machine
 */
export function missingPackages(lock, installed, has, machine = here) {
  let found
  const isMeant = (entry) => {
    found ??= machine()
    return isMadeFor(entry, found)
  }
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => path !== '' && !entry.link)
    .filter(([path, entry]) => {
      const own = installed[path]
      if (own && own.version === entry.version && has(path)) return false
      return own !== undefined || !entry.optional || isMeant(entry)
    })
    .map(([path]) => path)
}

/** Only packages with a machine of their own are sure to be installed there: others depend on these. */
function isMadeFor({ os, cpu, libc }, machine) {
  if (!os || !cpu) return false
  return os.includes(machine.os) && cpu.includes(machine.cpu) && (!libc || libc.includes(machine.libc))
}

/** The missing packages of a project; undefined where its `package-lock.json` cannot be read. */
export function missingIn(root) {
  const lock = readJson(join(root, 'package-lock.json'))
  if (!lock) return undefined
  const has = (path) => existsSync(join(root, path, 'package.json'))
  const written = readJson(join(root, 'node_modules', '.package-lock.json'))
  return missingPackages(lock, written?.packages ?? manifests(root, lock), has)
}

/** Where npm wrote nothing down the packages themselves say what they are. */
function manifests(root, lock) {
  const paths = Object.keys(lock.packages ?? {}).filter((path) => path !== '')
  const found = paths.map((path) => [path, readJson(join(root, path, 'package.json'))])
  return Object.fromEntries(found.filter(([, manifest]) => manifest))
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** "marked", "marked and 3 more". */
export function inWords(paths) {
  const [first = '', ...others] = paths.map((path) => path.replace(/^.*node_modules\//, ''))
  return others.length > 0 ? `${first} and ${others.length} more` : first
}

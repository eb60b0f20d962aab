/** The `package.json` of a deck: the commands, and where the engine comes from. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { ENGINE } from '../../engine/folder'
import { RefusalError } from '../../site/refusal'

const COMMANDS = ['start', 'check', 'build', 'pdf', 'pack', 'figures', 'import']

/** As npm names what a package needs. */
interface Manifest {
  name?: string
  version?: string
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/**
 * The text of the `package.json` for a deck in a folder, with all that the present one has. Throws `RefusalError` where that
 * cannot be read.
 */
export async function deckManifest(folder: string): Promise<string> {
  const present = await manifestIn(folder)
  const { name = '' } = (await manifestIn(ENGINE)) ?? {}
  const known = present && { ...present.dependencies, ...present.devDependencies }[name]
  const scripts = Object.fromEntries(COMMANDS.map((each) => [each, `galley ${each}`]))
  const made = {
    ...(present ?? { private: true }),
    scripts: { ...scripts, ...present?.scripts },
    ...(known ? {} : { dependencies: { ...present?.dependencies, [name]: await engineFor(folder, name) } }),
  }
  return `${JSON.stringify(made, null, 2)}\n`
}

/**
 * Where npm gets the engine for a deck: this copy of the repository as a link, or whatever the packages around an installed
 * one were told, which is how `npx` does it, too.
 */
async function engineFor(folder: string, name: string): Promise<string> {
  if (existsSync(join(ENGINE, 'package-lock.json'))) return `file:${pathFrom(folder, ENGINE)}`
  const packages = dirname(ENGINE)
  const home = basename(packages) === 'node_modules' ? dirname(packages) : ENGINE
  const around = await manifestIn(home)
  const told = { ...around?.dependencies, ...around?.devDependencies }[name]
  if (told?.startsWith('file:')) return `file:${pathFrom(folder, resolve(home, told.slice('file:'.length)))}`
  return told ?? (await manifestIn(ENGINE))?.version ?? '*'
}

/** With `/` on every system. Between drives of Windows there is no way but the whole path. */
function pathFrom(folder: string, path: string): string {
  const way = relative(folder, path)
  return (isAbsolute(way) ? path : way).replaceAll('\\', '/')
}

async function manifestIn(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, 'package.json')
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Manifest
  } catch (error) {
    throw new RefusalError(`${path} cannot be read (${(error as Error).message}). Mend it, then run the command again.`)
  }
}

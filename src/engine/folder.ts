/** Where the engine's own files are: in the deck's folder, or among the packages of another. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that has the engine's `src/` and `index.html`, without a slash at its end. */
export const ENGINE: string = resolve(fileURLToPath(new URL('../..', import.meta.url)))

const load = createRequire(import.meta.url)

/**
 * The folder of a package that the engine uses: npm puts it beside the engine, or above. Looked up by name, since some
 * packages keep their `package.json` to themselves. Throws when it is not installed.
 */
export function packageFolder(name: string): string {
  const folders = (load.resolve.paths(name) ?? []).map((path) => join(path, name))
  const found = folders.find((folder) => existsSync(join(folder, 'package.json')))
  if (found) return found
  throw Object.assign(new Error(`Cannot find package '${name}' imported from ${ENGINE}`), { code: 'MODULE_NOT_FOUND' })
}

/** Fonts that were cut down before, kept in the project: to do it again takes a third of a build. */
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { ENGINE, packageFolder } from '../../engine/folder'
import { replaceFile } from '../files/replace-file'

const KEPT = '.cache/fonts'

/** In ms, since it was last used. */
const UNUSED = 30 * 24 * 60 * 60 * 1000

/** What cuts fonts down, beside the sources here. */
const PACKAGES = ['subset-font', 'harfbuzzjs']

/** Gives what was made of the same parts before, else makes it. */
export type KeepFont = (parts: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>

/** Keeps nothing. */
export const neverKept: KeepFont = (_, make) => make()

/** Keeps fonts in a project's folder; where nothing can be written, they are made each time. */
export async function keptFonts(root: string): Promise<KeepFont> {
  const folder = join(root, KEPT)
  const engine = await engineOfFonts()
  return async (parts, make) => {
    const path = join(folder, `${keyOf([engine, ...parts])}.woff2`)
    const before = await readFile(path).catch(() => undefined)
    if (before) {
      await utimes(path, new Date(), new Date()).catch(() => undefined)
      return before
    }
    const made = await make()
    await replaceFile(path, made)
      .then(() => removeUnused(folder))
      .catch(() => undefined)
    return made
  }
}

/** The length before each part: no two lists of parts look alike. */
function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const bytes = Buffer.from(part)
    hash.update(`${bytes.length} `).update(bytes)
  }
  return hash.digest('hex').slice(0, 24)
}

async function engineOfFonts(): Promise<string> {
  const folder = join(ENGINE, 'src/site/fonts')
  const sources = (await readdir(folder)).sort().map((name) => join(folder, name))
  const packages = PACKAGES.map((name) => join(packageFolder(name), 'package.json'))
  const texts = await Promise.all([...sources, ...packages].map((path) => readFile(path, 'utf8')))
  return keyOf(texts)
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (Date.now() - (await stat(path)).mtimeMs > UNUSED) await rm(path, { force: true })
  }
}

/** The public deck into a folder, which is replaced only when the whole build went well. */
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { expandReferences } from '../pages/paginate'
import { compile } from './compile'
import { deckConfig } from './config'
import { DeckError, hasErrors } from './report'

export interface BuildResult {
  slides: number
  files: number
  /** Uncompressed, all files together. */
  bytes: number
}

/** Builds into a folder beside `target` and exchanges the two at the end. Throws `DeckError` when the deck has errors. */
export async function buildDeck(root: string, target: string): Promise<BuildResult> {
  const { problems, files, deck } = await compile(root)
  if (hasErrors(problems)) throw new DeckError(problems, files)
  const staging = `${target}.new-${process.pid}`
  const former = `${target}.old-${process.pid}`
  try {
    const config = deckConfig(root)
    const output = { outDir: staging, emptyOutDir: true }
    await build({ ...config, configFile: false, logLevel: 'warn', build: { ...config.build, ...output } })
    await rename(target, former).catch(ignoreMissing)
    await rename(staging, target)
  } finally {
    await Promise.all([staging, former].map((folder) => rm(folder, { recursive: true, force: true })))
  }
  const slides = deck ? expandReferences(deck).sections.flatMap((section) => section.slides).length : 0
  return { slides, ...(await weigh(target)) }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map((entry) => stat(join(entry.parentPath, entry.name))))
  return { files: files.length, bytes: sizes.reduce((sum, each) => sum + each.size, 0) }
}

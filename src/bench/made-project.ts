/** A made-up deck in a folder of its own. */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DeckLook, generatedDeck } from './generated'

interface Making extends DeckLook {
  /** The store of drawings, which other projects may have, too; the folder's own unless it is given. */
  drawings?: string
}

/**
 * Makes a project with so many slides in `<folder>/<slides>` and returns its path. All projects of a folder share one
 * store of drawings.
 */
export async function makeProject(folder: string, slides: number, making: Making = {}): Promise<string> {
  const root = join(folder, String(slides))
  await mkdir(join(root, 'slides'), { recursive: true })
  await mkdir(join(root, 'assets/data'), { recursive: true })
  const { drawings = join(folder, 'figures'), ...look } = making
  await mkdir(drawings, { recursive: true })
  await link(drawings, join(root, 'assets/figures'))
  for (const [name, text] of generatedDeck(slides, look)) await writeFile(join(root, 'slides', name), text)
  return root
}

/** Windows lets everybody make junctions, and few make symbolic links. */
async function link(target: string, path: string): Promise<void> {
  await symlink(target, path, 'junction').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

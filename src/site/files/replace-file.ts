import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { clearLeftOvers } from './replace-folder'

export type Write = (path: string, content: Uint8Array | string) => Promise<void>

/** Beside first, then renamed: whatever happens on the way, the last good file is there. Throws as the file system does. */
export async function replaceFile(path: string, content: Uint8Array | string, write: Write = writeFile): Promise<void> {
  const beside = `${path}.new-${process.pid}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await clearLeftOvers(path)
    await write(beside, content)
    await rename(beside, path)
  } finally {
    // Where nothing could be written there may be nothing to remove.
    await rm(beside, { force: true }).catch(() => undefined)
  }
}

/** A file into its place, or a sentence why not. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PrintError } from './options'

type Write = (path: string, bytes: Uint8Array) => Promise<void>

/** Beside first, then renamed: whatever happens, the last good file is there. Throws `PrintError` with what to do. */
export async function put(path: string, bytes: Uint8Array, write: Write = writeFile): Promise<void> {
  const beside = `${path}.new-${process.pid}`
  try {
    await mkdir(join(path, '..'), { recursive: true })
    await write(beside, bytes)
    await rename(beside, path)
  } catch (error) {
    throw new PrintError(`${path} could not be written: ${reasonOf(error as NodeJS.ErrnoException)}`)
  } finally {
    await rm(beside, { force: true }).catch(() => undefined)
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'the folder may not be written to. Choose another with --out.',
  EROFS: 'the disk is read-only. Choose another folder with --out.',
  EPERM: 'the file is in use; close it in the viewer and run the command again.',
  EBUSY: 'the file is in use; close it in the viewer and run the command again.',
  ENOSPC: 'the disk is full. Make room, or choose another folder with --out.',
  ENOTDIR: 'a file stands where the folder should be. Choose another with --out.',
  EISDIR: 'a folder stands where the file should be. Choose another place with --out.',
  ENOTEMPTY: 'a folder stands where the file should be. Choose another place with --out.',
  EEXIST: 'a file stands where the folder should be. Choose another with --out.',
}

const reasonOf = (error: NodeJS.ErrnoException) => REASONS[error.code ?? ''] ?? error.message

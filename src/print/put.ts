/** A file into its place, or a sentence why not. */
import { replaceFile, type Write } from '../site/replace-file'
import { PrintError } from './options'

/** Leaves the last good file there when it fails. Throws `PrintError` with what to do. */
export async function put(path: string, bytes: Uint8Array, write?: Write): Promise<void> {
  await replaceFile(path, bytes, write).catch((error: NodeJS.ErrnoException) => {
    throw new PrintError(`${path} could not be written: ${REASONS[error.code ?? ''] ?? error.message}`)
  })
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

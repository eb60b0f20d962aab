/** A file into its place, or a sentence why not. */

import { replaceFile, type Write } from '../site/files/replace-file'
import { refusalOf } from '../site/refusal'
import { PrintError } from './options'

/** Leaves the last good file there when it fails. Throws `PrintError` with what to do. */
export async function writeFile(path: string, bytes: Uint8Array, write?: Write): Promise<void> {
  await replaceFile(path, bytes, write).catch((error: NodeJS.ErrnoException) => {
    const { why, remedy } = refusalOf(error) ?? { why: error.message, remedy: '' }
    throw new PrintError(`${path} could not be written: ${why}. ${remedy} Or choose another folder with --out.`)
  })
}

import { statSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * The file of a folder that a host would answer a path with, folders by their `index.html`. `path` is as written in an
 * address, without the `/` at its beginning. Undefined for what is not there, what leads out of the folder, and what no
 * program would write (`100%.jpg`).
 */
export function fileInFolder(folder: string, path: string): string | undefined {
  const name = documentName(path)
  if (name === undefined) return undefined
  const file = join(folder, name)
  const isInside = file.startsWith(folder.endsWith(sep) ? folder : folder + sep)
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}

/** The name in the folder that a path of an address asks for; undefined for what cannot be decoded. */
export function documentName(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace(/(^|\/)$/, '$1index.html')
  } catch {
    return undefined
  }
}

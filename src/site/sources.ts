/** The files of `slides/` and `assets/data/` as text. */
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { SourceFile } from '../deck/model'
import type { Problem } from '../deck/problem'

/** Whether a file, by its whole path, is of the folders a deck is read from. */
export const isSource = (root: string, file: string): boolean =>
  ['slides', 'assets/data'].some((folder) => file.startsWith(join(root, folder) + sep))

const READ = /\.md$|^(deck\.yaml|claims\.yaml|references\.json|addresses\.json)$/

/**
 * Reads a project's slides and data, paths given as `slides/name` and `assets/data/name`. Byte order marks are dropped
 * and CRLF becomes LF.
 *
 * Reports `folder-missing` and `file-encoding` (a file that is not UTF-8; it is read on with replacement characters).
 */
export async function readSources(root: string): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const folder = join(root, 'slides')
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!names) return { files: [], problems: [folderMissing()] }
  const wanted = names.filter((name) => READ.test(name)).sort()
  const read = await Promise.all(
    wanted.map(async (name) => decode(`slides/${name}`, await readFile(join(folder, name)))),
  )
  read.push(...(await readFolder(root, 'assets/data', /\.csv$/)))
  return { files: read.map((each) => each.file), problems: read.flatMap((each) => each.problems) }
}

/** The files of a folder that need not be there. */
async function readFolder(root: string, folder: string, wanted: RegExp): Promise<ReturnType<typeof decode>[]> {
  const names = await readdir(join(root, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const read = names.filter((name) => wanted.test(name)).sort()
  return Promise.all(read.map(async (name) => decode(`${folder}/${name}`, await readFile(join(root, folder, name)))))
}

/** The text of a file's bytes; what is not UTF-8 is reported at its first bad byte. */
export function decode(path: string, bytes: Uint8Array): { file: SourceFile; problems: Problem[] } {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n/g, '\n')
  const file = { path, text }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { file, problems: [] }
  } catch {
    return { file, problems: [notUtf8(path, text)] }
  }
}

function notUtf8(path: string, text: string): Problem {
  const first = text.split('\n', 1)[0] ?? ''
  const zeros = first.includes('\0')
  return {
    rule: 'file-encoding',
    severity: 'error',
    file: path,
    offset: Math.max(0, text.indexOf('\ufffd')),
    length: 1,
    message: `The file is not UTF-8 text${zeros ? ' (it looks like UTF-16)' : ''}, so letters would be lost from here on.`,
    hint: 'Save it as UTF-8 in your editor.',
  }
}

function folderMissing(): Problem {
  return {
    rule: 'folder-missing',
    severity: 'error',
    file: 'slides',
    offset: -1,
    length: 1,
    message: 'There is no folder "slides" here.',
    hint: 'Run the command in the project’s folder, or create the folder.',
  }
}

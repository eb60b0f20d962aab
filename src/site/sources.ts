/** The files of `slides/` and `assets/data/` as text. */
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceFile } from '../deck/model'
import type { Problem } from '../deck/problem'
import { refusalOf } from './refusal'
import { isWanted, SOURCE_FOLDERS } from './source-names'

interface Read {
  files: SourceFile[]
  problems: Problem[]
}

const NOTHING: Read = { files: [], problems: [] }

/**
 * Reads a project's slides and data, paths given as `slides/name` and `assets/data/name`. Byte order marks are dropped
 * and CRLF becomes LF; so is the sign that asks for an emoji in colour (U+FE0F), which each machine has in a font of its own. What editors and systems leave beside them is passed over, and so are folders.
 *
 * Reports `folder-missing`, `file-unreadable` (also of a folder; the others are read) and `file-encoding` (a file that is
 * not UTF-8; it is read on with replacement characters).
 */
export async function readSources(root: string): Promise<Read> {
  const read = await Promise.all(SOURCE_FOLDERS.map((folder) => readFolder(root, folder)))
  const problems = read.flatMap(({ problems }) => problems)
  const within = (file: string): boolean => problems.some((outer) => file.startsWith(`${outer.file}/`))
  // Of a folder that cannot be read, what lies in it says nothing new.
  return { files: read.flatMap(({ files }) => files), problems: problems.filter(({ file }) => !within(file)) }
}

async function readFolder(root: string, folder: string): Promise<Read> {
  const names = await readdir(join(root, folder)).catch((error: NodeJS.ErrnoException) => error)
  if (names instanceof Error) {
    if (names.code !== 'ENOENT') return { files: [], problems: [unreadable(folder, names)] }
    return folder === 'slides' ? { files: [], problems: [folderMissing()] } : NOTHING
  }
  const wanted = names.map((name) => `${folder}/${name}`).filter(isWanted)
  const read = await Promise.all(wanted.sort().map((path) => readOne(root, path)))
  return { files: read.flatMap(({ files }) => files), problems: read.flatMap(({ problems }) => problems) }
}

async function readOne(root: string, path: string): Promise<Read> {
  const place = join(root, path)
  try {
    // An editor that saves takes a file away for a moment; a link that leads nowhere stays.
    if (!(await lstat(place).catch(() => undefined))) return NOTHING
    const kind = await stat(place)
    if (kind.isDirectory()) return NOTHING
    if (!kind.isFile()) throw Object.assign(new Error('it is no file of text'), { code: 'ENOTFILE' })
    const { file, problems } = decode(path, await readFile(place))
    return { files: [file], problems }
  } catch (error) {
    return { files: [], problems: [unreadable(path, error as NodeJS.ErrnoException)] }
  }
}

/** The text of a file's bytes; what is not UTF-8 is reported at its first bad byte. */
export function decode(path: string, bytes: Uint8Array): { file: SourceFile; problems: Problem[] } {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n/g, '\n').replaceAll('\ufe0f', '')
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

function unreadable(path: string, error: NodeJS.ErrnoException): Problem {
  const { why, remedy } = refusalOf(error) ?? { why: error.message, remedy: 'Move it out of the folder.' }
  return {
    rule: 'file-unreadable',
    severity: 'error',
    file: path,
    offset: -1,
    length: 1,
    message: `"${path}" could not be read: ${why}.`,
    hint: remedy,
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

/** A picture's file beside the slides, found as a host with a careful file system would find it. */
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { imagePath } from '../../deck/image/image-file'
import { nearest, type ProblemText } from '../../deck/problem'
import { refusalOf } from '../refusal'

/** Where the file is, or what is wrong. */
type Found = { file: string } | { fault: ProblemText }

/**
 * Looks for a file of `slides/` by its name there. Reports `image-missing` (not there, or no file), `image-case` (under
 * another spelling), `image-outside` (a link out of the folder) and `image-unreadable` (its reader may not read it, or a
 * folder around it).
 */
export async function findImage(root: string, href: string): Promise<Found> {
  const folder = join(root, 'slides')
  let place = folder
  for (const part of imagePath(href).split('/')) {
    const names = await readdir(place).catch((error: NodeJS.ErrnoException) => error)
    if (names instanceof Error) return { fault: refused(href, names) }
    // A Mac writes letters with accents in two pieces.
    const exact = names.find((name) => name.normalize('NFC') === part)
    if (exact === undefined) return { fault: lost(href, part, names) }
    place = join(place, exact)
  }
  const kind = await stat(place).catch((error: NodeJS.ErrnoException) => error)
  if (kind instanceof Error) return { fault: refused(href, kind) }
  if (!kind.isFile()) return { fault: missing(href, 'It is no file.') }
  const refusal = await refusalToRead(place)
  if (refusal) return { fault: refused(href, refusal) }
  const [real, own] = await Promise.all([realpath(place), realpath(folder)])
  return real.startsWith(own + sep) ? { file: place } : { fault: outside(href, (await lstat(place)).isSymbolicLink()) }
}

/** What rights say of it is not all there is to it: it is opened. */
const refusalToRead = (place: string): Promise<NodeJS.ErrnoException | undefined> =>
  open(place).then(
    (file) => file.close().then(() => undefined),
    (error: NodeJS.ErrnoException) => error,
  )

/** What is only not there is `image-missing`. */
function refused(href: string, error: NodeJS.ErrnoException): ProblemText {
  const { code = '' } = error
  if (code === 'ENOENT') return missing(href, 'It is a link that leads nowhere.')
  if (code === 'ENOTDIR') return missing(href, 'Put it there, or correct its name.')
  const { why, remedy } = refusalOf(error) ?? { why: error.message, remedy: 'Look at the file.' }
  return { rule: 'image-unreadable', message: `"${href}" could not be read: ${why}.`, hint: remedy }
}

function lost(href: string, part: string, names: readonly string[]): ProblemText {
  const other = names.find((name) => name.normalize('NFC').toLowerCase() === part.toLowerCase())
  if (other === undefined) {
    const near = nearest(part, names)
    return missing(href, near ? `Did you mean "${near}"?` : 'Put it there, or correct its name.')
  }
  const message = `"${href}" is there as "${other}": on a host, where capitals count, it would be missing.`
  return { rule: 'image-case', message, hint: `Write it as "${other}".` }
}

const missing = (href: string, remedy: string): ProblemText => ({
  rule: 'image-missing',
  message: `There is no file "${href}" in slides/, so the slide would be shown without its picture.`,
  hint: remedy,
})

const outside = (href: string, isLink: boolean): ProblemText => ({
  rule: 'image-outside',
  message: `"${href}" ${isLink ? 'is a link' : 'lies behind a link'} that leads out of slides/, and what is published comes from there alone.`,
  hint: 'Put the file itself into slides/.',
})

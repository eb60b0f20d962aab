/** The faces of one page of a deck for another. */
import { FACE, FILE } from './fit-fonts'

/** A face of the author's may have files in several forms. */
const FILES = new RegExp(FILE, 'g')

/**
 * A style sheet whose faces are those of the deck's page, each in as many parts as there: one that the deck has not goes. One
 * of a local font stays.
 */
export function facesOf(styles: string, page: string): string {
  const deck = [...page.matchAll(FACE)].flatMap(([face]) => {
    const file = FILE.exec(face)?.[2]
    return file ? [{ face, kind: kindOf(decodeURI(file)) }] : []
  })
  return styles.replace(FACE, (face) => {
    const [, before = '', file] = FILE.exec(face) ?? []
    if (!file) return face
    const parts = deck.filter(({ kind }) => kind === kindOf(decodeURI(file)))
    const folder = before + file.replace(/[^/]+$/, '')
    const moved = (_: string, __: string, each: string) => folder + each.replace(/^.*\//, '')
    return parts.map((part) => part.face.replace(FILES, moved)).join('')
  })
}

/** A face's file without folder, part and hash. */
const kindOf = (file: string): string =>
  file
    .replace(/^.*\//, '')
    .replace(/-[\w-]{8}(\.\w+)$/, '$1')
    .replace(/-others(?=\.)/, '-normal')

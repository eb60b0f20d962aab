/** Which files of a project are read, and which are made from them; by their names alone, on every system. */
import { isShowable } from '../deck/image/image-file'

/** The folders a deck is read from. */
export const SOURCE_FOLDERS = ['slides', 'slides/layouts', 'assets/data'] as const

const WANTED: Readonly<Record<(typeof SOURCE_FOLDERS)[number], RegExp>> = {
  slides: /\.(md|csl)$|^(deck\.yaml|claims\.yaml|references\.(json|bib|ris)|addresses\.json|theme\.css)$/i,
  'slides/layouts': /\.css$/i,
  'assets/data': /\.csv$/i,
}

/** What editors, offices and systems put beside a file while it is open or copied: `.#a.md`, `._a.md`, `~$a.csv`. */
const FOREIGN = /^(\.|~\$)/

/** Whether a path such as `slides/00-front.md` is a file the deck is made of. */
export function isWanted(path: string): boolean {
  return SOURCE_FOLDERS.some((folder) => {
    const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : ''
    return WANTED[folder].test(name) && !FOREIGN.test(name) && !name.includes('/')
  })
}

/** Whether a file, by its whole path, is one the deck is made of. */
export function isSource(root: string, file: string): boolean {
  const path = within(root, file)
  return path !== undefined && isWanted(path)
}

/** Whether a file, by its whole path, is a picture or film that slides may show. */
export function isPicture(root: string, file: string): boolean {
  const path = within(root, file)
  return path?.startsWith('slides/') === true && isShowable(path)
}

/** Whether a file, by its whole path, was made from the deck: what is built during a talk must not load its page again. */
export function isBuilt(root: string, file: string): boolean {
  return /^(\.cache|dist|out)(\.(new|old)-\d+)?(\/|$)/.test(within(root, file) ?? '')
}

/** The path from the project's folder, with `/`; undefined outside. Watchers on Windows write `c:/a` for `C:\a`. */
function within(root: string, file: string): string | undefined {
  const [folder, path] = [plain(root).replace(/\/*$/, '/'), plain(file)]
  return path.startsWith(folder) ? path.slice(folder.length) : undefined
}

const plain = (path: string) =>
  /^[a-z]:[\\/]/i.test(path) ? path.replaceAll('\\', '/').replace(/^./, (drive) => drive.toLowerCase()) : path

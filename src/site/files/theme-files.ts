/** Files that `slides/theme.css` and the deck's own layouts name: fonts, pictures, other style sheets. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SourceFile } from '../../deck/model'
import { layoutNameOf } from '../../deck/names/name-layouts'
import { errorAt, type Problem } from '../../deck/problem'

const THEME = 'slides/theme.css'

/** `url(a)`, `url("a")` and `@import "a"` (CSS Values 4, CSS Cascade 5). */
export const ADDRESS =
  /\burl\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"'()\s][^)\n]*?))\s*\)|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')/gi

const OUTSIDE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/**
 * Reports `theme-file`: a file that is not there, an end tag that would end the page's style, and an address that the page's content policy would refuse. Files are
 * looked for beside the style sheet, from the project's folder where they begin with `/`, and among the packages for
 * `theme.css`.
 */
export function checkThemeFiles(root: string, files: readonly SourceFile[]): Problem[] {
  return files
    .filter((file) => file.path === THEME || layoutNameOf(file) !== undefined)
    .flatMap((file) => check(root, file))
}

function check(root: string, file: SourceFile): Problem[] {
  return [...(file.path === THEME ? checkEnd(root, file) : []), ...checkAddresses(root, file)]
}

/** Style stands in the page itself, where an end tag ends it, in a comment and in a string as well. */
function checkEnd(root: string, { path, text }: SourceFile): Problem[] {
  const at = text.search(END)
  const hint = 'Write it with a backslash, "<\\/style>", which means the same.'
  if (at >= 0)
    return [endsAt(path, at, '"</style" would end the style of the page here, and show what follows it.', hint)]
  return importsOf(text).flatMap(([name, start]) => {
    const place = placesOf({ root, sheet: path }, name).find((each) => existsSync(each))
    if (!place || !END.test(readFileSync(place, 'utf8'))) return []
    return [endsAt(path, start, `"${name}" has a "</style" in it, which would end the style of the page.`, hint)]
  })
}

const END = /<\/style/i

const importsOf = (text: string): [name: string, start: number][] =>
  [...text.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/gi)].map(({ 1: name = '', index }) => [name, index])

const endsAt = (file: string, start: number, message: string, hint: string): Problem =>
  errorAt({ file, start, end: start + 7 }, { rule: 'theme-file', message, hint })

function checkAddresses(root: string, { path: sheet, text }: SourceFile): Problem[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...plain.matchAll(ADDRESS)].flatMap((match) => {
    const [whole, ...forms] = match
    const address = forms.find(Boolean) ?? ''
    const start = match.index + whole.indexOf(address)
    const fault = faultOf({ root, sheet }, address.trim())
    return fault ? [errorAt({ file: sheet, start, end: start + address.length }, { rule: 'theme-file', ...fault })] : []
  })
}

/** A style sheet of a project. */
interface Sheet {
  root: string
  sheet: string
}

function faultOf(place: Sheet, address: string): Pick<Problem, 'message' | 'hint'> | undefined {
  if (address.startsWith('#')) return undefined
  const name = place.sheet.replace(/^slides\//, '')
  if (OUTSIDE.test(address)) {
    const message = `The page may ask for its own files only, so "${shortened(address)}" would be refused by every browser.`
    return { message, hint: `Put the file beside ${name}, and name it as in url(fonts/name.woff2).` }
  }
  if (placesOf(place, decoded(address.replace(/[?#].*$/, ''))).some((path) => existsSync(path))) return undefined
  const message = `There is no file "${address}" beside ${name}, so the page would be shown without it.`
  return { message, hint: 'Put it there, or correct its name: capitals count.' }
}

function placesOf({ root, sheet }: Sheet, path: string): string[] {
  if (path.startsWith('/')) return [join(root, path)]
  const beside = join(root, dirname(sheet), path)
  if (sheet !== THEME) return [beside]
  const packages = createRequire(join(root, THEME)).resolve.paths(path) ?? []
  return path.startsWith('.') ? [beside] : [beside, ...packages.map((folder) => join(folder, path))]
}

const shortened = (address: string) => (address.length > 60 ? `${address.slice(0, 60)}…` : address)

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Font faces that no letter of the document needs are left out of the built deck. */

const FACE = /@font-face\s*\{[^}]*\}/g
const RANGE = /unicode-range:\s*([^;}]+)/
const FILE = /url\("?\.?\/?([^")]+)"?\)/

/**
 * Takes faces out of the page's style sheet whose `unicode-range` (CSS Fonts 4) holds none of the page's characters.
 * Tells the files that nothing asks for any more.
 */
export function dropUnusedFaces(page: string): { page: string; unused: string[] } {
  const used = new Set([...textOf(page)].map((letter) => letter.codePointAt(0) ?? 0))
  const unused: string[] = []
  const kept = page.replace(FACE, (face) => {
    const ranges = rangesOf(face)
    if (ranges.length === 0 || [...used].some((code) => ranges.some(([from, to]) => code >= from && code <= to))) {
      return face
    }
    const file = FILE.exec(face)?.[1]
    if (file) unused.push(file)
    return ''
  })
  return { page: kept, unused }
}

/** A style sheet with those of its faces only whose files are among the given names. */
export function facesOf(styles: string, files: readonly string[]): string {
  return styles.replace(FACE, (face) => (files.some((name) => face.includes(name)) ? face : ''))
}

/** What is read: no markup, no style, no script; entities as the characters they stand for. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

function rangesOf(face: string): [number, number][] {
  const written = RANGE.exec(face)?.[1]?.split(',') ?? []
  return written.map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    const low = Number.parseInt(from.replaceAll('?', '0'), 16)
    return [low, Number.parseInt(to.replaceAll('?', 'F'), 16)]
  })
}

/** The faces that drawings are measured with: the deck's own, so that it shows them as they were measured. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DeckFonts } from '../deck/font'
import { ENGINE, packageFolder } from '../engine/folder'

const SANS = '@fontsource/source-sans-3'
const SERIF = '@fontsource/source-serif-4'

const facesIn = (sheets: readonly string[], name: string) =>
  sheets
    .map((sheet) => readFileSync(join(ENGINE, 'src/theme/fonts', `${sheet}.css`), 'utf8'))
    .flatMap((sheet) => sheet.match(/@font-face\s*\{[^}]*\}/g) ?? [])
    .filter((face) => face.includes(name))

const SANS_FACES = facesIn(['latin', 'sans'], SANS)
const SERIF_FACES = facesIn(['latin', 'serif'], SERIF)

/** As a style sheet, with addresses under `node_modules`. */
export const FONT_STYLE = [...SANS_FACES, ...SERIF_FACES]
  .join('\n')
  .replaceAll('url("@fontsource/', 'url("/node_modules/@fontsource/')

const weightOf = (face: string) => Number(/font-weight: (\d+)/.exec(face)?.[1])

const filesOf = (faces: readonly string[], name: string) =>
  faces
    .toSorted((a, b) => weightOf(a) - weightOf(b))
    .map((face) => join(packageFolder(name), 'files', basename(/url\("([^"]+)"/.exec(face)?.[1] ?? '')))

/** The files of the face that all drawings are measured with, the lighter ones first. */
export const FONT_FILES = filesOf(SANS_FACES, SANS)

/** Those of the face that quotations are set in, which some kinds measure as well. */
export const SERIF_FILES = filesOf(SERIF_FACES, SERIF)

const styles = new Map<string, string>()

/**
 * A deck's own faces under the names that drawings are measured by, to be read after the theme's. With the fonts in it, since
 * the page that draws reads nothing of a deck's folder.
 */
export function ownFontStyle(root: string, fonts: DeckFonts): string {
  const key = [fonts.key, ...fonts.faces.map(({ range }) => range)].join(' ')
  const known = styles.get(key)
  if (known !== undefined) return known
  const { headlines, text } = fonts.families
  const named = [
    [headlines, 'Source Serif 4'],
    [text, 'Source Sans 3'],
    [fonts.emoji, 'Source Serif 4'],
    [fonts.emoji, 'Source Sans 3'],
  ] as const
  const style = named
    .flatMap(([own, family]) =>
      fonts.faces
        .filter((face) => own !== undefined && face.family === own)
        .map((face) => {
          const address = `data:font/woff2;base64,${readFileSync(join(root, face.file)).toString('base64')}`
          return `@font-face { font-family: "${family}"; font-weight: ${face.weight}; src: url("${address}") format("woff2"); unicode-range: ${face.range} }`
        }),
    )
    .join('\n')
  styles.set(key, style)
  return style
}

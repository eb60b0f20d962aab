/** The faces that drawings are measured with: the deck's own, so that it shows them as they were measured. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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

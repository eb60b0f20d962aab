/** The faces that drawings are measured with: the deck's own, so that it shows them as they were measured. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = '@fontsource/source-sans-3'
const FOLDER = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`))

const SHEETS = ['latin', 'sans'].map((name) => fileURLToPath(new URL(`../theme/fonts/${name}.css`, import.meta.url)))

const FACES = SHEETS.flatMap((sheet) => readFileSync(sheet, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? []).filter(
  (face) => face.includes(PACKAGE),
)

/** As a style sheet, with addresses under `node_modules`. */
export const FONT_STYLE = FACES.join('\n').replaceAll(`url("${PACKAGE}`, `url("/node_modules/${PACKAGE}`)

const weightOf = (face: string) => Number(/font-weight: (\d+)/.exec(face)?.[1])

/** Their files, the lighter ones first. */
export const FONT_FILES = FACES.toSorted((a, b) => weightOf(a) - weightOf(b)).map((face) =>
  join(FOLDER, 'files', basename(/url\("([^"]+)"/.exec(face)?.[1] ?? '')),
)

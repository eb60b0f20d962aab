import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const PACKAGE = '@fontsource/source-sans-3'
const FOLDER = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`))

const WEIGHTS = [400, 600]
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']

/** The font package's style sheets with their Unicode ranges, as addresses under `node_modules`. */
export const FONT_SHEETS = WEIGHTS.map((weight) => `/node_modules/${PACKAGE}/${weight}.css`)

/** The files a drawing is measured with; the deck shows it with the same ones. */
export const FONT_FILES = WEIGHTS.flatMap((weight) =>
  SUBSETS.map((subset) => join(FOLDER, 'files', `source-sans-3-${subset}-${weight}-normal.woff2`)),
)

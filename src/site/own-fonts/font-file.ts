/** One weight of one part of a font, still: variable ones enter a PDF as nameless Type 3 fonts. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { replaceFile } from '../files/replace-file'
import { type FontPackage, fileOf } from './font-package'

/** Where the fonts of a deck's own are kept, in its folder. */
export const FONT_FOLDER = '.cache/fonts'

/** Raised whenever the same font would give other bytes. */
const PIPELINE = 1

export interface FontFile {
  /** From the project's folder, with `/`. */
  file: string
  /** All that it has. */
  letters: string
  /** By its content. */
  hash: string
}

/** Made once, and kept in the deck's folder. Throws when a font cannot be read. */
export async function fontFile(root: string, font: FontPackage, part: string, weight: number): Promise<FontFile> {
  const bytes = await readFile(fileOf(font, part, weight))
  const hash = createHash('sha256').update(bytes).update(`${PIPELINE} ${weight}`).digest('hex').slice(0, 12)
  const file = `${FONT_FOLDER}/${hash}/${font.id}-${part}-${weight}-normal.woff2`
  const list = join(root, `${FONT_FOLDER}/${hash}/letters.txt`)
  if (!existsSync(join(root, file)) || !existsSync(list)) {
    const still = font.isVariable ? await subsetFont(bytes, undefined, options(weight, 'woff2')) : bytes
    const plain = await subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' })
    await replaceFile(join(root, file), still)
    await replaceFile(list, lettersOf(plain))
  }
  return { file, letters: await readFile(list, 'utf8'), hash }
}

const options = (wght: number, targetFormat: 'woff2') => ({
  keepAllGlyphs: true,
  targetFormat,
  variationAxes: { wght },
})

function lettersOf(font: Uint8Array): string {
  const face = new Face(new Blob(new Uint8Array(font).buffer))
  return String.fromCodePoint(
    ...[...face.collectUnicodes()].filter((code) => code > 31 && (code < 0xd800 || code > 0xdfff)),
  )
}

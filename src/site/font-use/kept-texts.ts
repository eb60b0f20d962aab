/** Which text is set in which face, as it was found for the last page: to look for it again takes a tenth of a build. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { engineHash } from '../../engine/hash'
import { replaceFile } from '../files/replace-file'
import { FaceTexts, type TextOf, type WordsByFace } from './face-texts'
import { textByFace } from './text-by-face'

const KEPT = '.cache/fonts/texts.json'

interface Kept {
  /** Of the page, and of what reads it. */
  key: string
  words: WordsByFace
}

/** As `textByFace`; kept in the project's folder. Where nothing can be written, it is looked for each time. */
export async function keptTexts(root: string, page: string, portraits: string): Promise<TextOf> {
  const path = join(root, KEPT)
  const key = createHash('sha256')
    .update(JSON.stringify([engineHash(), page, portraits]))
    .digest('hex')
  const before = existsSync(path) && (JSON.parse(await readFile(path, 'utf8')) as Kept)
  if (before && before.key === key) return new FaceTexts(before.words).textOf
  const texts = textByFace(page, portraits)
  const kept: Kept = { key, words: texts.words() }
  await replaceFile(path, JSON.stringify(kept)).catch(() => undefined)
  return texts.textOf
}

/** Writes a starter into a folder. What stands there already stays as it is. */
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RefusalError } from '../../site/refusal'
import { deckManifest } from './deck-manifest'
import { STARTER_FOLDER } from './starters'

/** Kept out of git: what is made from the deck, and notes that are nobody's but the speaker's. */
const IGNORED = [
  'node_modules/',
  'dist/',
  'dist.*/',
  'out/',
  '.cache/',
  'slides/*.[nN][oO][tT][eE].[mM][dD]',
  'slides/*.[nN][oO][tT][eE][sS].[mM][dD]',
]

/** Throws `RefusalError` where there is a deck, or a `package.json` that cannot be read, before anything is written. */
export async function startDeck(folder: string, lang: string): Promise<void> {
  if (existsSync(join(folder, 'slides'))) {
    throw new RefusalError(`There is a deck in ${folder} already (slides/). Choose another folder.`)
  }
  const manifest = await deckManifest(folder)
  const ignored = await ignoreList(join(folder, '.gitignore'))
  await mkdir(join(folder, 'assets/data'), { recursive: true })
  await writeFile(join(folder, 'package.json'), manifest)
  await writeFile(join(folder, '.gitignore'), ignored)
  const starter = join(STARTER_FOLDER, lang)
  await cp(join(starter, 'assets'), join(folder, 'assets'), { recursive: true, force: false })
  await writeSlides(starter, folder)
}

/** Beside, then renamed: there are all slides or none. */
async function writeSlides(starter: string, folder: string): Promise<void> {
  const beside = join(folder, `.slides-${process.pid}`)
  try {
    await cp(join(starter, 'slides'), beside, { recursive: true })
    const deck = join(beside, 'deck.yaml')
    const today = new Date().toISOString().slice(0, 10)
    await writeFile(deck, (await readFile(deck, 'utf8')).replace(/^date: .*$/m, `date: ${today}`))
    await rename(beside, join(folder, 'slides'))
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

async function ignoreList(path: string): Promise<string> {
  const text = existsSync(path) ? await readFile(path, 'utf8') : ''
  const lines = text.split(/\r?\n/)
  const missing = IGNORED.filter((each) => !lines.includes(each))
  return `${text}${text && !text.endsWith('\n') ? '\n' : ''}${missing.map((each) => `${each}\n`).join('')}`
}

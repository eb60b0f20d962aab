/** Prints the papers that are asked for: built, printed, finished, verified, and only then in their place. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Deck } from '../deck/model'
import type { FigureLookup } from '../pages/document'
import { expandReferences } from '../pages/paginate'
import { buildPage } from '../site/build'
import { compile, figureLookup } from '../site/compile'
import { DeckError, hasErrors } from '../site/report'
import { finish } from './finish'
import { targetsOf } from './links'
import { dateOf } from './metadata'
import { PrintError, type PrintOptions, type Variant } from './options'
import { bookmarksOf } from './outline'
import { prepare } from './prepare'
import { Press } from './press'
import { selectSlides } from './selection'
import { PAPERS_BY_VARIANT, sheetsOf } from './variants'
import { verify } from './verify'

export interface Printed {
  path: string
  pages: number
  bytes: number
}

/** `tell` gets a line for each thing begun. Throws `DeckError` for bad slides, `PrintError` for all else that goes wrong. */
export async function printDeck(root: string, options: PrintOptions, tell: (line: string) => void): Promise<Printed[]> {
  tell('Building the deck')
  const compiled = await compile(root)
  if (!compiled.deck || hasErrors(compiled.problems)) throw new DeckError(compiled.problems, compiled.files)
  const deck = compiled.deck
  const slides = selectSlides(expandReferences(deck), options)
  const folder = join(root, '.cache/print')
  await buildPage(root, folder, compiled)
  const own = await documentsOf(folder, deck, figureLookup(compiled.drawings))
  const press = await Press.open(folder, own)
  try {
    const printed: Printed[] = []
    for (const variant of options.variants) {
      tell(`Printing ${variant}.pdf`)
      printed.push(await printOne(root, { deck, slides, variant, options, press }))
    }
    return printed
  } finally {
    await press.close()
  }
}

/** Documents that are not part of the public deck stand in its shell: same styles and fonts, another body. */
async function documentsOf(folder: string, deck: Deck, figures: FigureLookup): Promise<Map<string, string>> {
  const shell = await readFile(join(folder, 'index.html'), 'utf8')
  const made = Object.values(PAPERS_BY_VARIANT).flatMap(({ document, body }) => {
    const inside = body?.(deck, figures)
    return inside ? [[document, shell.replace(/<body>[\s\S]*<\/body>/, () => `<body>${inside}</body>`)] as const] : []
  })
  return new Map(made)
}

interface Order {
  deck: Deck
  slides: string[]
  variant: Variant
  options: PrintOptions
  press: Press
}

async function printOne(root: string, { deck, slides, variant, options, press }: Order): Promise<Printed> {
  const paper = PAPERS_BY_VARIANT[variant]
  const steps = options.steps && variant === 'deck'
  const raw = await press.print({
    document: paper.document,
    sheets: sheetsOf(root, paper, deck, options),
    prepare: { run: prepare, argument: { variant, slides, steps } },
  })
  const shown = variant === 'deck' ? expandReferences(deck) : deck
  const { title, author, description, keywords, lang, date } = deck.meta
  const meta = {
    ...{ author, keywords, lang, subject: description },
    title: paper.kind ? `${title} – ${paper.kind}` : title,
    date: dateOf(date, process.env.SOURCE_DATE_EPOCH),
  }
  const targets = targetsOf(expandReferences(deck))
  const bytes = await finish(raw, { meta, bookmarks: bookmarksOf(shown, slides), targets })
  const { faults, pages } = await verify(bytes, { deck: shown, slides, variant, steps, meta })
  if (faults.length > 0) {
    const list = faults.map(({ message }) => `  - ${message}`).join('\n')
    throw new PrintError(`${variant}.pdf is not right and was not written:\n${list}`)
  }
  const path = resolve(root, options.out, `${variant}.pdf`)
  await put(path, bytes)
  return { path, pages, bytes: bytes.length }
}

/** Beside first, then renamed: whatever happens, the last good file is there. Throws `PrintError` with what to do. */
async function put(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.new-${process.pid}`
  try {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(beside, bytes)
    await rename(beside, path)
  } catch (error) {
    throw new PrintError(`${path} could not be written: ${reasonOf(error as NodeJS.ErrnoException)}`)
  } finally {
    await rm(beside, { force: true }).catch(() => undefined)
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'the folder may not be written to. Choose another with --out.',
  EROFS: 'the disk is read-only. Choose another folder with --out.',
  EPERM: 'the file is in use; close it in the viewer and run the command again.',
  EBUSY: 'the file is in use; close it in the viewer and run the command again.',
  ENOSPC: 'the disk is full. Make room, or choose another folder with --out.',
  ENOTDIR: 'a file stands where the folder should be. Choose another with --out.',
  EEXIST: 'a file stands where the folder should be. Choose another with --out.',
}

const reasonOf = (error: NodeJS.ErrnoException) => REASONS[error.code ?? ''] ?? error.message

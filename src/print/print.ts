/** Prints the papers that are asked for: built, printed, finished, verified, and only then in their place. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Deck } from '../deck/model'
import type { FigureLookup } from '../pages/document'
import { expandReferences } from '../pages/references/paginate'
import { buildPage } from '../site/build'
import { compileSound, figureLookup, landscapeOnly } from '../site/compile'
import { keepFromGit } from '../site/files/private-file'
import { inTemporary } from '../site/files/temporary'
import { type Promised, promisedBy } from './expected'
import { finish } from './finish'
import { failuresOf } from './matterhorn/count'
import { declare } from './matterhorn/declare'
import { PrintError, type PrintOptions, type Variant } from './options'
import { PAPERS_BY_VARIANT, sheetsOf } from './paper-documents'
import { prepare } from './prepare'
import { Printer, type PrintResult } from './printer'
import { cutOf, selectSlides } from './selection'
import { unprepared } from './show'
import { verify } from './verify'
import { writeFile } from './write-file'

interface Printed {
  path: string
  pages: number
  bytes: number
  /** Why the file does not declare itself to be PDF/UA-1: the conditions that fail, in words. */
  undeclared: string[]
}

/** `tell` gets a line for each thing begun. Throws `DeckError` for bad slides, `PrintError` for all else that goes wrong. */
export async function printDeck(root: string, options: PrintOptions, tell: (line: string) => void): Promise<Printed[]> {
  for (const variant of options.variants) {
    const path = PAPERS_BY_VARIANT[variant].isPublic ? undefined : pathOf(root, options, variant)
    const list = path && (await keepFromGit(path))
    if (list) tell(`Made ${list}, so that git does not take ${variant}.pdf`)
  }
  return inTemporary('deck-print', (folder) => printFrom(folder, root, options, tell))
}

/** Builds into the folder and prints from there. */
async function printFrom(
  folder: string,
  root: string,
  options: PrintOptions,
  tell: (line: string) => void,
): Promise<Printed[]> {
  const own = new Map<string, string>()
  // Starts while the deck is built. That there is none is said once the deck is known to be sound.
  const opening = Printer.open(folder, own)
  const opened = opening.catch(() => undefined)
  try {
    tell('Building the deck')
    const whole = await compileSound(root, { medium: 'paper' })
    const compiled = { ...whole, deck: cutOf(whole.deck, options.cut), drawings: landscapeOnly(whole.drawings) }
    const { deck } = compiled
    const slides = selectSlides(expandReferences(deck), options)
    await buildPage(root, folder, compiled, { isForPaper: true })
    const documents = await documentsOf(folder, options.variants, only(deck, slides), figureLookup(compiled.drawings))
    for (const [name, document] of documents) own.set(name, document)
    return await printAll(root, { deck, slides, options, press: await opening }, tell)
  } finally {
    await opened.then((press) => press?.close())
  }
}

/** While Chromium prints a paper, the one before is finished. */
async function printAll(root: string, order: Omit<Order, 'variant'>, tell: (line: string) => void): Promise<Printed[]> {
  const printed: Printed[] = []
  let last: Promise<Printed> | undefined
  for (const variant of order.options.variants) {
    tell(`Printing ${variant}.pdf`)
    const printing = printOne({ ...order, variant })
    // Told when it is waited for: what failed before comes first.
    printing.catch(() => undefined)
    if (last) printed.push(await last)
    const result = await printing
    // Ends beside the rest of the work. What goes wrong with it is told by who waits for its end.
    if (variant === order.options.variants.at(-1)) order.press.close().catch(() => undefined)
    last = finishOne(root, { ...order, variant }, result)
    last.catch(() => undefined)
  }
  return last ? [...printed, await last] : printed
}

/** The deck without the slides that are not printed. */
function only(deck: Deck, slides: readonly string[]): Deck {
  const sections = deck.sections.map((section) => {
    return { ...section, slides: section.slides.filter(({ id }) => slides.includes(id)) }
  })
  return { ...deck, sections: sections.filter((section) => section.slides.length > 0) }
}

/** Documents that are not part of the public deck stand in its shell: same styles and fonts, another body. */
async function documentsOf(
  folder: string,
  variants: readonly Variant[],
  deck: Deck,
  figures: FigureLookup,
): Promise<Map<string, string>> {
  const shell = await readFile(join(folder, 'index.html'), 'utf8')
  const made = variants.map((variant) => {
    const { document, body } = PAPERS_BY_VARIANT[variant]
    const inside = body?.(deck, figures)
    const whole = inside ? shell.replace(/<body>[\s\S]*<\/body>/, () => `<body>${inside}</body>`) : shell
    return [document, unprepared(whole)] as const
  })
  return new Map(made)
}

interface Order {
  deck: Deck
  slides: string[]
  variant: Variant
  options: PrintOptions
  press: Printer
}

/** Whether every step has a page of its own. */
const hasSteps = ({ options, variant }: Order) => options.steps && variant === 'deck'

function printOne(order: Order): Promise<PrintResult<Promised>> {
  const { deck, slides, variant, options, press } = order
  const paper = PAPERS_BY_VARIANT[variant]
  return press.print({
    document: paper.document,
    sheets: sheetsOf(paper, deck, options),
    prepare: { run: prepare, argument: { variant, slides, steps: hasSteps(order) } },
    read: (text) => promisedBy({ deck, slides, variant, steps: hasSteps(order) }, text),
  })
}

/** Throws `PrintError` when the finished file is not what the deck promises; nothing is written then. */
async function finishOne(
  root: string,
  { variant, options }: Order,
  { bytes: raw, read: { finishing, expected } }: PrintResult<Promised>,
): Promise<Printed> {
  const finished = await finish(raw, finishing)
  const { problems: faults, count, pages } = await verify(finished, expected)
  if (faults.length > 0) {
    const list = faults.map(({ message }) => `  - ${message}`).join('\n')
    throw new PrintError(`${variant}.pdf is not right and was not written:\n${list}`)
  }
  const path = pathOf(root, options, variant)
  const bytes = declare(finished, count)
  await writeFile(path, bytes)
  return { path, pages, bytes: bytes.length, undeclared: bytes === finished ? failuresOf(count) : [] }
}

const pathOf = (root: string, { out }: PrintOptions, variant: Variant) => resolve(root, out, `${variant}.pdf`)

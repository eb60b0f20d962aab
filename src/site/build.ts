/** The public deck into a folder, which is replaced only when the whole build went well. */
import { copyFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import type { Deck, Published, Slide } from '../deck/model'
import { formatProblems } from '../deck/problem'
import { slidesOf } from '../deck/slides-of'
import { expandReferences } from '../pages/references/paginate'
import { buildSpeaker, SPEAKER_PAGE } from './build-speaker'
import { type Compilation, compileSound } from './compile'
import { replaceFolder } from './files/replace-folder'
import { writeHeaders } from './hosting/headers'
import { writeServiceWorker } from './hosting/offline-files'
import { commonPolicy } from './hosting/policy'
import { publish } from './hosting/publish'
import { type Environment, siteAddress } from './hosting/site-address'
import { keepBudgets, type Weight, weigh } from './hosting/weight-budget'
import { verifyPage } from './verify-page'
import { lookAtSlides } from './visit/visit-slides'
import { deckConfig } from './vite/config'

interface BuildOptions {
  /** What the host tells about the site's address; `site` of `deck.yaml` outweighs it. */
  env?: Environment | undefined
  /** A browser to measure the slides and draw the pictures of share cards with, asked for when it is needed; without it neither is done. */
  launch?: (() => Promise<Browser>) | undefined
  /** A folder of PDFs to be offered beside the page. */
  papers?: string | undefined
  /** Refuses a deck that is over budget. */
  budgeted?: boolean | undefined
}

export interface BuildResult {
  deck: Deck
  /** In their order. */
  slugs: string[]
  /** Addresses that an earlier build published. */
  published: Published[]
  /** Where the deck will be found, if anyone said. */
  address: string | undefined
  weight: Weight
}

interface Place {
  address: string | undefined
  /** Whether share cards have pictures. */
  hasCards: boolean
  papers: string | undefined
}

/**
 * Builds into a folder beside `target` and exchanges the two at the end. Throws `DeckError` when the deck has errors
 * or a slide does not fit its canvas, `PageError` when the page is not the deck's, and, if it is `budgeted`, `BudgetError`
 * when it is too heavy.
 */
export async function buildDeck(root: string, target: string, options: BuildOptions = {}): Promise<BuildResult> {
  const compiled = await compileSound(root)
  const { problems, files, deck } = compiled
  if (problems.length > 0) console.warn(formatProblems(problems, files))
  const address = siteAddress(deck.meta.site, options.env ?? {})
  const slides = slidesOf(expandReferences(deck))
  const { launch, papers } = options
  const place = { address, hasCards: launch !== undefined, papers }
  await replaceFolder(target, async (beside) => {
    await buildPage(root, beside, compiled, { ...place, first: slides[0] })
    await verifyPage(beside, deck)
    // Before the speaker's page and the pictures, which take longer and count for no budget.
    if (options.budgeted) keepBudgets(await weigh(beside))
    if (launch) await lookAtSlides({ root, folder: beside, launch, slides }, compiled)
    await buildSpeaker(root, beside, compiled)
    await addRest(beside, { ...place, deck, slides, favicon: compiled.favicon })
  })
  const slugs = slides.map((slide) => slide.id)
  return { deck, slugs, published: deck.published, address, weight: await weigh(target) }
}

/** The page alone, with its script, styles and fonts. */
export async function buildPage(
  root: string,
  outDir: string,
  compiled: Compilation,
  {
    address,
    hasCards = false,
    papers,
    first,
    isForPaper = false,
  }: Partial<Place> & { first?: Slide | undefined; isForPaper?: boolean } = {},
): Promise<void> {
  const picture = hasCards && first ? `s/${first.id}/card.png` : undefined
  const place = { address, picture, hasPapers: papers !== undefined }
  const config = deckConfig(root, { compiled, place, isForPaper })
  const output = { outDir, emptyOutDir: true }
  await build({ ...config, configFile: false, logLevel: 'warn', build: { ...config.build, ...output } })
}

/** All that stands beside the page; the service worker last, since it lists the others. */
async function addRest(
  folder: string,
  { address, hasCards, papers, ...rest }: Place & Pick<Parameters<typeof publish>[0], 'deck' | 'slides' | 'favicon'>,
): Promise<void> {
  for (const name of papers ? await readdir(papers) : []) {
    await copyFile(join(papers ?? '', name), join(folder, name))
  }
  await publish({ ...rest, folder, address, pictures: hasCards })
  const pages = ['index.html', SPEAKER_PAGE].map((name) => readFile(join(folder, name), 'utf8'))
  await writeHeaders(folder, commonPolicy(await Promise.all(pages)))
  await writeServiceWorker(folder)
}

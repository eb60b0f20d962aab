/** The deck's slides as a browser lays them out, without building all of the deck; kept until something changes. */
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { settleProblems } from '../../checks/settle'
import { canvasOf } from '../../deck/canvas'
import type { Deck } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { slidesOf } from '../../deck/slides-of'
import { engineHash } from '../../engine/hash'
import { expandReferences } from '../../pages/references/paginate'
import { buildPage } from '../build'
import { type Compilation, renderDeck } from '../compile'
import { replaceFile } from '../files/replace-file'
import { inTemporary } from '../files/temporary'
import { presentSlides } from '../visit/present-slides'
import { measureSlide, type StepFault } from './measure'
import { overflowProblems } from './problems'

type FaultsBySlug = Record<string, StepFault[]>

const KEPT = '.cache/overflow'

/**
 * The problems of slides that do not fit their canvas. `launch` is asked for a browser only when deck or engine changed
 * since the last time; what was found then is kept in `.cache/overflow`. Undefined when nothing was kept and there is no
 * browser.
 */
export async function checkOverflow(
  root: string,
  compiled: Compilation & { deck: Deck },
  launch: () => Promise<Browser | undefined>,
): Promise<Problem[] | undefined> {
  const slides = slidesOf(expandReferences(compiled.deck))
  const path = join(root, KEPT, `${await hashOf(compiled)}.json`)
  const kept = await readKept(path)
  const browser = kept ? undefined : await launch()
  const faults = kept ?? (browser && (await measure(root, compiled, browser)))
  if (!faults) return undefined
  if (!kept) await keep(root, path, faults)
  const problems = slides.flatMap((slide) => {
    const file = compiled.files.find(({ path }) => path === slide.span.file)
    return overflowProblems(slide, file, faults[slide.id] ?? [])
  })
  return settleProblems(problems, compiled.deck)
}

async function measure(root: string, compiled: Compilation & { deck: Deck }, browser: Browser): Promise<FaultsBySlug> {
  const faults: FaultsBySlug = {}
  const slugs = slidesOf(expandReferences(compiled.deck)).map(({ id }) => id)
  const viewport = canvasOf(compiled.deck.meta)
  try {
    await inTemporary('deck-overflow', async (folder) => {
      await buildPage(root, folder, compiled)
      await presentSlides({ browser, folder, slugs, viewport }, async (page, slug) => {
        faults[slug] = await measureSlide(page)
      })
    })
    return faults
  } finally {
    await browser.close()
  }
}

/** In place of what was kept before. Where nothing can be written, it is measured again the next time. */
async function keep(root: string, path: string, faults: FaultsBySlug): Promise<void> {
  await rm(join(root, KEPT), { recursive: true, force: true })
    .then(() => replaceFile(path, JSON.stringify(faults)))
    .catch(() => undefined)
}

async function readKept(path: string): Promise<FaultsBySlug | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? undefined : (JSON.parse(text) as FaultsBySlug)
}

/** Over the words of the page and everything that lays them out: the deck's style, the engine, its own and its packages. */
async function hashOf({ deck, drawings, files }: Compilation & { deck: Deck }): Promise<string> {
  const { body } = renderDeck(deck, drawings)
  const style = files.flatMap(({ path, text }) => (path.endsWith('.css') ? text : [])).join('\n')
  const hash = createHash('sha256').update(deck.meta.lang).update(body).update(style).update(engineHash())
  return hash.digest('hex').slice(0, 16)
}

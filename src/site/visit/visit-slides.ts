/** The built slides as a browser shows them: each is measured, and its picture taken for its share card. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { settleProblems } from '../../checks/settle'
import type { Deck, Slide } from '../../deck/model'
import { formatProblems } from '../../deck/problem'
import { CARD, hasCard } from '../../pages/share-card'
import type { Compilation } from '../compile'
import { DeckError, hasErrors } from '../deck-error'
import { drawCard } from '../hosting/share-cards'
import { measureSlide } from '../overflow/measure'
import { overflowProblems } from '../overflow/problems'
import { KeptSlides, type SeenSlide } from './kept-slides'
import { presentSlides } from './present-slides'

interface Look {
  /** The project's folder, where what was seen is kept. */
  root: string
  /** With the built page. */
  folder: string
  /** Asked for a browser only when a slide is not as it was the last time. */
  launch: () => Promise<Browser>
  slides: readonly Slide[]
}

/** Puts the share cards into the folder. Warnings of slides that do not fit are printed; throws `DeckError` at errors. */
export async function lookAtSlides(look: Look, { files, deck }: Compilation & { deck: Deck }): Promise<void> {
  const seen = await seenSlides(look, deck.meta.title)
  const found = look.slides.flatMap((slide) => {
    const file = files.find(({ path }) => path === slide.span.file)
    return overflowProblems(slide, file, seen.get(slide.id)?.faults ?? [])
  })
  const problems = settleProblems(found, deck)
  if (hasErrors(problems)) throw new DeckError(problems, files)
  if (problems.length > 0) console.warn(formatProblems(problems, files))
  for (const [slug, { card }] of seen) if (card) await writeCard(look.folder, slug, card)
}

async function seenSlides({ root, folder, launch, slides }: Look, title: string): Promise<Map<string, SeenSlide>> {
  const kept = await KeptSlides.of(root, folder, title)
  const seen = new Map<string, SeenSlide>()
  for (const slide of slides) {
    const known = await kept.read(slide.id)
    if (known && (known.card || !hasCard(slide))) seen.set(slide.id, known)
  }
  const changed = slides.filter(({ id }) => !seen.has(id))
  if (changed.length > 0) {
    const cards = new Set(changed.filter(hasCard).map(({ id }) => id))
    const visit = { browser: await launch(), folder, slugs: changed.map(({ id }) => id), viewport: CARD }
    await presentSlides(visit, async (page, slug) => {
      const card = cards.has(slug) ? await drawCard(page, title) : undefined
      const slide = { card, faults: await measureSlide(page) }
      seen.set(slug, slide)
      await kept.keep(slug, slide)
    })
  }
  await kept.prune()
  return seen
}

async function writeCard(folder: string, slug: string, card: Uint8Array): Promise<void> {
  await mkdir(join(folder, 's', slug), { recursive: true })
  await writeFile(join(folder, 's', slug, 'card.png'), card)
}

/** One walk over the built slides in a browser: each is measured and its picture taken. */
import type { Browser } from 'playwright-core'
import { settleProblems } from '../../checks/settle'
import type { Deck, Slide } from '../../deck/model'
import { formatProblems, type Problem } from '../../deck/problem'
import { CARD, hasCard } from '../../pages/share-card'
import type { Compilation } from '../compile'
import { DeckError, hasErrors } from '../deck-error'
import { drawCard } from '../hosting/share-cards'
import { measureSlide } from '../overflow/measure'
import { overflowProblems } from '../overflow/problems'
import { presentSlides } from './present-slides'

/** Draws the share cards into the folder. Warnings of slides that do not fit are printed; throws `DeckError` at errors. */
export async function lookAtSlides(
  browser: Browser,
  folder: string,
  { files, deck }: Compilation & { deck: Deck },
  slides: readonly Slide[],
): Promise<void> {
  const bySlug = new Map(slides.map((slide) => [slide.id, slide]))
  const found: Problem[] = []
  const visit = { browser, folder, slugs: [...bySlug.keys()], viewport: CARD }
  await presentSlides(visit, async (page, slug) => {
    const slide = bySlug.get(slug)
    if (slide && hasCard(slide)) await drawCard(page, { folder, slug, deck: deck.meta.title })
    const file = files.find(({ path }) => path === slide?.span.file)
    if (slide) found.push(...overflowProblems(slide, file, await measureSlide(page)))
  })
  const problems = settleProblems(found, deck)
  if (hasErrors(problems)) throw new DeckError(problems, files)
  if (problems.length > 0) console.warn(formatProblems(problems, files))
}

/** Pictures of slides for share cards, taken from the built page. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { hideCard, showCard } from './share-card-page'

interface CardOf {
  /** The built folder. */
  folder: string
  slug: string
  /** The deck's name. */
  deck: string
}

/** Writes `s/<slug>/card.png` into a built folder, of the slide on show. */
export async function drawCard(page: Page, { folder, slug, deck }: CardOf): Promise<void> {
  await mkdir(join(folder, 's', slug), { recursive: true })
  await showCard(page, deck)
  await page.screenshot({ path: join(folder, 's', slug, 'card.png') })
  await hideCard(page)
}

/** Pictures of slides for share cards, taken from the built page. */
import type { Page } from 'playwright-core'
import { hideCard, showCard } from './share-card-page'

/** The card of the slide on show, as a PNG. `deck` is the deck's name. */
export async function drawCard(page: Page, deck: string): Promise<Uint8Array> {
  await showCard(page, deck)
  const card = await page.screenshot()
  await hideCard(page)
  return card
}

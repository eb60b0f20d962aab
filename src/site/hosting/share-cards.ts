/** Pictures of slides for share cards, taken from the built page. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Writes `s/<slug>/card.png` into a built folder: the slide on show, as it is. */
export async function drawCard(page: Page, folder: string, slug: string): Promise<void> {
  await mkdir(join(folder, 's', slug), { recursive: true })
  // A share card shows no progress line.
  await page.evaluate(() => document.querySelector('.progress-line')?.remove())
  await page.screenshot({ path: join(folder, 's', slug, 'card.png') })
}

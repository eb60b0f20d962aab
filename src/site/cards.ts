/** Pictures of slides for share cards, taken from the built page. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { CARD } from '../pages/share'
import { answerFrom, ORIGIN } from './folder'
import { showSlide } from './show-slide'

/** Writes `s/<slug>/card.png` into a built deck for each of the slides, every step shown, in the light theme. */
export async function drawCards(browser: Browser, folder: string, slugs: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: CARD, colorScheme: 'light', reducedMotion: 'reduce' })
  await page.route('**/*', (route) => answerFrom(folder, route))
  await page.goto(`${ORIGIN}?view=present`)
  await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
  // How far the talk is tells nothing on a card.
  await page.evaluate(() => document.querySelector('.progress-line')?.remove())
  for (const slug of slugs) {
    await showSlide(page, slug)
    await mkdir(join(folder, 's', slug), { recursive: true })
    await page.screenshot({ path: join(folder, 's', slug, 'card.png') })
  }
  await page.close()
}

/** Pictures of slides for share cards, taken from the built page. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { CARD } from '../pages/share'
import { answerFrom, ORIGIN } from './folder'

/** Writes `s/<slug>/card.png` into a built deck for each of the slides, every step shown, in the light theme. */
export async function drawCards(browser: Browser, folder: string, slugs: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: CARD, colorScheme: 'light', reducedMotion: 'reduce' })
  await page.route('**/*', (route) => answerFrom(folder, route))
  await page.goto(`${ORIGIN}?view=present`)
  await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
  for (const slug of slugs) {
    await show(page, slug)
    await mkdir(join(folder, 's', slug), { recursive: true })
    await page.screenshot({ path: join(folder, 's', slug, 'card.png') })
  }
  await page.close()
}

async function show(page: Page, slug: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = id
  }, slug)
  await page.waitForFunction((id) => document.querySelector('section.present')?.id === id, slug)
  await page.evaluate(async () => {
    for (const step of document.querySelectorAll('.present .fragment')) step.classList.add('visible')
    document.body.getBoundingClientRect()
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    await document.fonts.ready
  })
}

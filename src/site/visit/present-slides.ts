/** A built folder's slides, shown one after another in a browser. */
import type { Browser, Page } from 'playwright-core'
import { answerFrom, ORIGIN } from './answer-from-folder'
import { showSlide } from './show-slide'

interface SlideVisit {
  browser: Browser
  /** With the built page; nothing else is answered. */
  folder: string
  /** In the order in which they are shown. */
  slugs: readonly string[]
  viewport: { width: number; height: number }
}

/** Presents each of the slides in the light theme, all its steps shown, and hands the page to `visit`. */
export async function presentSlides(
  { browser, folder, slugs, viewport }: SlideVisit,
  visit: (page: Page, slug: string) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    await page.route('**/*', (route) => answerFrom(folder, route))
    await page.goto(`${ORIGIN}?view=present`)
    await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
    for (const slug of slugs) {
      await showSlide(page, slug)
      await visit(page, slug)
    }
  } finally {
    await page.close()
  }
}

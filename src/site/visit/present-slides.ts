/** A built folder's slides, shown in a browser. */
import { availableParallelism } from 'node:os'
import type { Browser, Page } from 'playwright-core'
import { answerFrom, ORIGIN } from './answer-from-folder'
import { showSlide } from './show-slide'

interface SlideVisit {
  browser: Browser
  /** With the built page; nothing else is answered. */
  folder: string
  slugs: readonly string[]
  viewport: { width: number; height: number }
}

/** Much of a slide's time is waiting for frames; more pages than this draw no faster. */
const MOST_PAGES = 4
/** A page that is opened for fewer slides costs more time than it saves. */
const WORTH_A_PAGE = 8

type Visit = (page: Page, slug: string) => Promise<void>

/**
 * Presents each of the slides in the light theme, all its steps shown, and hands the page to `visit`; several at once, each in
 * a page of its own, where the machine has the cores. Rejects with what went wrong first, once every page is closed.
 */
export async function presentSlides(plan: SlideVisit, visit: Visit): Promise<void> {
  const waiting = [...plan.slugs]
  const worth = Math.ceil(waiting.length / WORTH_A_PAGE)
  const pages = Math.min(MOST_PAGES, availableParallelism(), worth)
  const faults: unknown[] = []
  const presentRest = () =>
    presentWaiting(waiting, plan, visit).catch((error: unknown) => {
      faults.push(error)
      waiting.length = 0
    })
  await Promise.all(Array.from({ length: pages }, presentRest))
  if (faults.length > 0) throw faults[0]
}

/** One page, which shows what is still waiting. */
async function presentWaiting(waiting: string[], plan: SlideVisit, visit: Visit): Promise<void> {
  const { browser, folder, viewport } = plan
  const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    await page.route('**/*', (route) => answerFrom(folder, route))
    await page.goto(`${ORIGIN}?view=present`)
    await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
    for (let slug = waiting.shift(); slug !== undefined; slug = waiting.shift()) {
      await showSlide(page, slug)
      await visit(page, slug)
    }
  } finally {
    await page.close()
  }
}

/** Pictures of slides for share cards, taken from the built page. */
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { CARD } from '../pages/share'

/** Never reached over a network: every request is answered from the folder or refused. */
const ORIGIN = 'http://deck.invalid/'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Writes `s/<slug>/card.png` into a built deck for each of the slides, every step shown, in the light theme. */
export async function drawCards(browser: Browser, folder: string, slugs: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: CARD, colorScheme: 'light', reducedMotion: 'reduce' })
  await page.route('**/*', (route) => answer(route, folder))
  await page.goto(`${ORIGIN}?view=present`)
  await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
  for (const slug of slugs) {
    await show(page, slug)
    await mkdir(join(folder, 's', slug), { recursive: true })
    await page.screenshot({ path: join(folder, 's', slug, 'card.png') })
  }
  await page.close()
}

/** Answers a request with a file of the folder. */
async function answer(route: Route, folder: string): Promise<void> {
  const { href, pathname } = new URL(route.request().url())
  const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1))
  const contentType = TYPES[extname(name)]
  if (!href.startsWith(ORIGIN) || !contentType) return route.abort()
  await route.fulfill({ contentType, body: readFileSync(join(folder, name)) })
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

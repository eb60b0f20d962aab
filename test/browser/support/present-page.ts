/** The built deck as a speaker opens it, with an account of everything that goes wrong on the way. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'

export const LARGE = { width: 1280, height: 720 }

export interface Visit {
  page: Page
  /** Console errors and warnings, uncaught errors, failed requests, requests to other hosts. */
  faults: string[]
}

export interface Opening {
  browser: Browser
  /** What follows the deck's address, e.g. `#slug` or `?view=read`. */
  path?: string
  context?: BrowserContextOptions
  /** Runs before the page is opened. */
  before?: (page: Page) => Promise<unknown>
}

/** Opens the deck in a fresh profile, runs the check once the presentation runs, and expects that nothing went wrong. */
export async function present(opening: Opening, check: (page: Page) => Promise<void>): Promise<void> {
  await visit(opening, async ({ page, faults }) => {
    await staged(page)
    await check(page)
    expect(faults).toEqual([])
  })
}

/** Opens the deck in a fresh profile without waiting for anything but the document. */
export async function visit(opening: Opening, check: (visit: Visit) => Promise<void>): Promise<void> {
  const { browser, path = '', context = {}, before } = opening
  // Tests that answer requests themselves must be asked; test/browser/hosting/offline.test.ts has the service worker.
  const profile = await browser.newContext({ viewport: LARGE, serviceWorkers: 'block', ...context })
  try {
    const page = await profile.newPage()
    const faults: string[] = []
    watch(page, faults)
    watchRequests(page, faults)
    await before?.(page)
    await page.goto(inject('deckAddress') + path, { waitUntil: 'commit' })
    await check({ page, faults })
  } finally {
    await profile.close()
  }
}

/**
 * Until the presentation runs, listens, and has told which slide is on the stage, which a dialog takes back: what is told
 * next stands by itself.
 */
export const staged = (page: Page) =>
  page.waitForFunction(
    () =>
      document.documentElement.dataset.stage === 'slide' &&
      document.querySelector('.toolbar') &&
      document.querySelector('dialog[open], .stage-status:not(:empty)'),
  )

/** Until all slides have come, whether scripts run or not. */
export const allSlides = (page: Page) => page.locator('main + .end').waitFor({ state: 'attached' })

/**
 * Until the document, its pictures and the fonts of what it shows have come, and what they move has moved. Needs scripts.
 */
export async function complete(page: Page): Promise<void> {
  await page.waitForLoadState()
  await page.locator('html:not([data-portraits])').waitFor({ state: 'attached' })
  await inOwnLetters(page)
}

/**
 * The same while pictures for phones are still on their way. A font is asked for by the frame that needs it, and boxes are
 * observed by the frame that lays them out.
 */
export async function inOwnLetters(page: Page): Promise<void> {
  await page.waitForLoadState()
  await page.evaluate(async () => {
    const framed = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await framed()
    await document.fonts.ready
    await framed()
  })
}

/** Until the room's side of a talk is there, and what is fetched before it: a hand at its button is a sign of a talk. */
export const talkBegun = (page: Page) =>
  page.waitForFunction(() => {
    const button = document.querySelector('.toolbar [data-command="speaker"]')
    button?.dispatchEvent(new Event('pointerover', { bubbles: true }))
    return document.querySelector('.ink-layer')
  })

/** Until the page has named the links of its references, which is the last that it changes of itself. */
export const atRest = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.references a[aria-label]')].every((link) =>
      link.getAttribute('aria-label')?.includes(': '),
    ),
  )

/** Gives one slide of the page a list with so many steps, whatever the deck's slides have. */
export const addSteps = (page: Page, slide: number, steps: number) =>
  page.route(inject('deckAddress'), async (route) => {
    const response = await route.fetch()
    const items = Array.from({ length: steps }, (_, index) => `<li class="fragment">Step ${index + 1}</li>`).join('')
    let index = 0
    const body = (await response.text()).replace(/<div class="body">/g, (start) =>
      index++ === slide ? `${start}<ul>${items}</ul>` : start,
    )
    await route.fulfill({ response, body })
  })

/** Notes what a page says is wrong, and what it is refused. */
export function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    const blocked = message.text().startsWith('Service Worker registration blocked by Playwright')
    if (['error', 'warning'].includes(message.type()) && !blocked) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
}

/** Notes what a page cannot have, and what it asks of another host. */
function watchRequests(page: Page, faults: string[]): void {
  const own = new URL(inject('deckAddress')).origin
  page.on('requestfailed', (request) => {
    // Aborted is what a reload interrupts; what cannot be had fails otherwise.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason}: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== own) faults.push(`elsewhere: ${request.url()}`)
  })
}

export interface SlideFacts {
  id: string
  headline: string
  steps: number
}

/** All slides of the document, from the document itself. */
export const slidesOf = (page: Page): Promise<SlideFacts[]> => factsOf(page, '.slides > section')

/** The slides that the keys lead through: those of the cut that is presented, without the appendix. */
export const walkOf = (page: Page): Promise<SlideFacts[]> => factsOf(page, '.slides > section:not([data-outside])')

const factsOf = (page: Page, slides: string): Promise<SlideFacts[]> =>
  page.$$eval(slides, (sections) =>
    sections.map((section) => ({
      id: section.id,
      headline: (section.querySelector('.headline')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      steps: new Set([...section.querySelectorAll('.fragment')].map((each) => each.getAttribute('data-fragment-index')))
        .size,
    })),
  )

/** The ids of the slides whose contents can be seen. */
export const laidOut = (page: Page): Promise<string[]> =>
  page.$$eval('.slides > section', (all) =>
    all.filter((each) => each.firstElementChild?.checkVisibility()).map((each) => each.id),
  )

/** Until the frame after the last key is painted, which what is told follows. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))

/** What the room, the tab and a screen reader are told. */
export async function told(page: Page) {
  await painted(page)
  return page.evaluate(() => ({
    slide: document.querySelector('.slides > section.present')?.id,
    shown: new Set(
      [...document.querySelectorAll('.present .fragment.visible')].map((each) =>
        each.getAttribute('data-fragment-index'),
      ),
    ).size,
    title: document.title,
    status: document.querySelector('[role="status"]')?.textContent,
    hash: location.hash,
  }))
}

/** Which slide the window's title counts. */
export const numberOf = async (page: Page): Promise<number> => Number((await told(page)).title.split(' / ')[0])

export const openDialog = (page: Page) => page.locator('dialog[open]')

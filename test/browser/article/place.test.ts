import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { complete, slidesOf, visit } from '../support/present-page'

const UPRIGHT = { width: 390, height: 844 }
const WIDE = { width: 1024, height: 768 }

/** Opens the article upright at a slide in its middle. */
const readMiddle = (before: (page: Page) => Promise<unknown>, check: (page: Page, id: string) => Promise<void>) =>
  visit({ browser, path: '?view=read', context: { viewport: UPRIGHT }, before }, async ({ page, faults }) => {
    await complete(page)
    const slides = await slidesOf(page)
    await check(page, slides[Math.floor(slides.length / 2)]?.id ?? '')
    expect(faults).toEqual([])
  })

/** How far from the place that links lead to a slide begins, in px. */
const offPlace = (page: Page, id: string) =>
  page.evaluate((slug) => {
    const top = document.getElementById(slug)?.getBoundingClientRect().top ?? Number.NaN
    return Math.abs(Math.round(top - Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)))
  }, id)

const widened = async (page: Page) => {
  await page.setViewportSize(WIDE)
  await page.waitForFunction((width) => 'seen' in window && window.seen === width, WIDE.width)
}

/** Has the page tell of a new width after its own listeners, and keep no place by itself. */
const prepare = (page: Page) =>
  page.evaluate(() => {
    addEventListener('resize', () => Object.assign(window, { seen: innerWidth }))
    // As in browsers without scroll anchoring.
    document.documentElement.style.setProperty('overflow-anchor', 'none')
  })

/** Keeps the pauses of a scroll from ending before the page hears of a new width. */
const holdPauses = (page: Page) =>
  page.addInitScript(() => {
    const held: (() => void)[] = []
    const wait = window.setTimeout
    const replaced = (run: () => void, time?: number) => (time === 400 ? held.push(run) : wait(run, time))
    Object.assign(window, { setTimeout: replaced, held })
    // Before the page's own listeners.
    addEventListener('resize', () => {
      for (const run of held.splice(0)) run()
    })
  })

describe('a window drawn wider', () => {
  it('keeps the place when the pause of a scroll ends between the new width and the word of it', async () => {
    await readMiddle(holdPauses, async (page, id) => {
      await prepare(page)
      await page.evaluate((slug) => location.assign(`#${slug}`), id)
      await page.waitForFunction(() => 'held' in window && Array.isArray(window.held) && window.held.length > 0)
      await widened(page)
      expect(await offPlace(page, id)).toBe(0)
      expect(await page.evaluate(() => location.hash)).toBe(`#${id}`)
    })
  })

  it('leads to where a link leads whose jump is still to come, not to where the page was when it was asked for', async () => {
    await readMiddle(holdPauses, async (page, id) => {
      await prepare(page)
      await page.evaluate((slug) => location.assign(`#${slug}`), id)
      await page.waitForFunction(() => 'held' in window && Array.isArray(window.held) && window.held.length > 0)
      await page.evaluate(() => {
        scrollBy({ top: -100, behavior: 'instant' })
        dispatchEvent(new HashChangeEvent('hashchange'))
      })
      expect(await offPlace(page, id)).toBeGreaterThan(90)
      await widened(page)
      expect(await offPlace(page, id)).toBe(0)
    })
  })
})

describe('a page that is loaded again', () => {
  it('is put where it was, and does not move with what comes late; afterwards, and on a first visit, it does', async () => {
    const noteAnchoring = (page: Page) =>
      page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => Object.assign(window, { began: anchoring() }))
        const anchoring = () => getComputedStyle(document.documentElement).overflowAnchor
      })
    const began = (page: Page) => page.evaluate(() => 'began' in window && window.began)
    const now = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).overflowAnchor)
    await readMiddle(noteAnchoring, async (page) => {
      expect(await began(page)).toBe('auto')
      await page.reload()
      expect(await began(page)).toBe('none')
      await expect.poll(() => now(page)).toBe('auto')
      await page.goto('about:blank')
      await page.goBack()
      await complete(page)
      expect(await began(page)).toBe('none')
      await expect.poll(() => now(page)).toBe('auto')
    })
  })
})

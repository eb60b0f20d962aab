/** Figures on upright phones, whose pictures are in a file beside the page. */
import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { complete, inOwnLetters, LARGE, staged, visit } from '../support/present-page'

const FILE = /\/assets\/portraits-[^/]+\.svg$/
const PHONE = { viewport: { width: 390, height: 844 } }

/** Of each figure with a second picture: which one is seen, and how high its box is. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.figure:has(> .portrait)')].map((figure) => {
      const seen = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility() && svg.clientHeight > 0)
      const portrait = figure.querySelector('.portrait')
      return {
        portrait: seen.length === 1 && seen[0] === portrait,
        isDrawn: (portrait?.querySelectorAll('text').length ?? 0) > 3,
        height: Math.round(figure.getBoundingClientRect().height),
      }
    }),
  )

/** Counts how often the file was asked for, and answers as it is told. */
function answered(answer: (route: Route) => Promise<void>): {
  asked: () => number
  before: (page: Page) => Promise<unknown>
} {
  let asked = 0
  const before = (page: Page) =>
    page.route(FILE, async (route) => {
      asked++
      await answer(route)
    })
  return { asked: () => asked, before }
}

describe('a figure on an upright phone', () => {
  it('has the room of its picture before that has come, and nothing moves when it comes', async () => {
    let come: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      come = resolve
    })
    const { before } = answered(async (route) => {
      await held
      await route.continue()
    })
    await visit({ browser, before, context: PHONE }, async ({ page, faults }) => {
      await inOwnLetters(page)
      const early = await shown(page)
      expect(early.length).toBeGreaterThan(0)
      expect(early.every(({ portrait, isDrawn }) => portrait && !isDrawn)).toBe(true)
      come()
      await complete(page)
      const late = await shown(page)
      expect(late).toEqual(early.map((each) => ({ ...each, isDrawn: true })))
      expect(faults).toEqual([])
    })
  })

  it('is the picture of the slide without scripts, and where the file does not come until the window is turned', async () => {
    await visit({ browser, context: { ...PHONE, javaScriptEnabled: false } }, async ({ page }) => {
      await page.waitForLoadState()
      expect((await shown(page)).some(({ portrait }) => portrait)).toBe(false)
    })
    let isThere = false
    const { asked, before } = answered((route) => (isThere ? route.continue() : route.fulfill({ status: 404 })))
    await visit({ browser, before, context: PHONE }, async ({ page }) => {
      await complete(page)
      expect((await shown(page)).some(({ portrait }) => portrait)).toBe(false)
      isThere = true
      await page.setViewportSize({ width: 844, height: 780 })
      await page.setViewportSize({ width: 390, height: 844 })
      await page.locator('.portrait.drawing').first().waitFor()
      await complete(page)
      expect((await shown(page)).every(({ portrait, isDrawn }) => portrait && isDrawn)).toBe(true)
      expect(asked()).toBe(2)
    })
  })
})

describe('a figure on a large screen', () => {
  it('needs no second picture, and gets it once the window is narrow', async () => {
    const { asked, before } = answered((route) => route.continue())
    await visit({ browser, before }, async ({ page, faults }) => {
      await staged(page)
      await complete(page)
      expect(asked()).toBe(0)
      await page.setViewportSize(PHONE.viewport)
      await page.locator('html[data-view="read"] .portrait.drawing').first().waitFor()
      await complete(page)
      expect((await shown(page)).every(({ portrait, isDrawn }) => portrait && isDrawn)).toBe(true)
      await page.setViewportSize(LARGE)
      await staged(page)
      expect(await page.locator('.portrait.drawing').first().isVisible()).toBe(false)
      await page.setViewportSize(PHONE.viewport)
      await page.locator('html[data-view="read"]').waitFor()
      expect(asked()).toBe(1)
      expect(faults).toEqual([])
    })
  })
})

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { allSlides, laidOut, present, slidesOf, staged, told, visit } from '../support/present-page'

describe('the article', () => {
  it('is a key away, at the same slide, as it was served; "Present" leads back', async () => {
    await present({ browser }, async (page) => {
      for (let press = 0; press < 6; press++) await page.keyboard.press('PageDown')
      const { slide } = await told(page)
      await page.keyboard.press('r')
      await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
      expect(await page.locator('.slides > section').locator('visible=true').count()).toBe(
        (await slidesOf(page)).length,
      )
      expect(
        await page.locator('.stage-part, main [inert], .slides > [aria-hidden], .slides > [hidden], .visible').count(),
      ).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${slide}-headline`)
      expect(
        await page.evaluate(
          (id) => Math.abs(document.getElementById(id ?? '')?.getBoundingClientRect().top ?? 999) < 50,
          slide,
        ),
      ).toBe(true)
      await page.keyboard.press('n')
      expect(await page.title()).not.toMatch(/^\d/)
      await page.reload()
      expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe('read')
      await page.locator('.present-switch').click()
      await staged(page)
      expect((await told(page)).slide).toBe(slide)
      await page.reload()
      await staged(page)
    })
  })

  it('gives way to one slide at once, before the presentation is there', async () => {
    const hold = (page: Page) => page.route('**/presentation-*.js', () => undefined)
    await visit({ browser, path: '?view=read', before: hold }, async ({ page }) => {
      await allSlides(page)
      const ids = (await slidesOf(page)).map((slide) => slide.id)
      await page.locator('.present-switch').click()
      await page.waitForFunction(() => document.documentElement.dataset.view === 'present')
      expect(await laidOut(page)).toEqual([ids[0]])
      expect(await page.evaluate(() => location.search)).toBe('')
    })
  })

  it('is read at the same slide when a telephone is turned back before the presentation is there', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const hold = (page: Page) => page.route('**/presentation-*.js', (route) => held.then(() => route.continue()))
    const context = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    await visit({ browser, context, before: hold }, async ({ page }) => {
      await page.waitForLoadState()
      const id = 'corridor'
      await page.evaluate((slug) => document.getElementById(slug)?.scrollIntoView({ behavior: 'instant' }), id)
      await page.waitForFunction((slug) => location.hash === `#${slug}`, id)
      const isView = (view: string) =>
        page.waitForFunction((name) => document.documentElement.dataset.view === name, view)
      await page.setViewportSize({ width: 844, height: 390 })
      await isView('present')
      await page.setViewportSize({ width: 390, height: 844 })
      await isView('read')
      const arrived = page.waitForResponse(/presentation-.*\.js/)
      release()
      // Once it has run, and what it put off as well.
      await page.evaluate(`import(${JSON.stringify((await arrived).url())}).then(() => undefined)`)
      await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)))
      expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe('read')
      expect(await page.evaluate(() => location.hash)).toBe(`#${id}`)
      await page.setViewportSize({ width: 844, height: 390 })
      await staged(page)
      expect((await told(page)).slide).toBe(id)
    })
  })

  it('is what a small or upright screen gets, until it is turned', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('PageDown')
      const { slide } = await told(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
      await page.setViewportSize({ width: 844, height: 390 })
      await staged(page)
      expect((await told(page)).slide).toBe(slide)
    })
  })
})

import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { numberOf, openDialog, present } from '../support/present-page'

/** One finger from a place to another. */
async function drag(touch: CDPSession, from: number, to: number): Promise<void> {
  const at = (x: number) => [{ x, y: 400 }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
  for (const part of [0.1, 0.3, 0.6, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(from + (to - from) * part) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** What two fingers do; not every Chromium without a screen hears a pinch. */
const enlarge = (touch: CDPSession, times: number) =>
  touch.send('Emulation.setPageScaleFactor', { pageScaleFactor: times })

const eye = (page: Page) =>
  page.evaluate(() => ({ scale: visualViewport?.scale ?? 0, left: Math.round(visualViewport?.pageLeft ?? 0) }))

describe('a slide enlarged with two fingers', () => {
  it('is looked around on with one, which turns slides again at its own size', async () => {
    await present({ browser, context: { hasTouch: true } }, async (page) => {
      const touch = await page.context().newCDPSession(page)
      await enlarge(touch, 3)
      await expect.poll(async () => (await eye(page)).scale).toBeGreaterThan(2)
      await page.waitForFunction(() => 'magnified' in document.documentElement.dataset)
      const before = await eye(page)
      await drag(touch, 900, 300)
      await expect.poll(async () => (await eye(page)).left).toBeGreaterThan(before.left + 50)
      expect(await numberOf(page)).toBe(1)
      await enlarge(touch, 1)
      await expect.poll(async () => (await eye(page)).scale).toBe(1)
      await page.waitForFunction(() => !('magnified' in document.documentElement.dataset))
      await drag(touch, 900, 300)
      await expect.poll(() => numberOf(page)).toBe(2)
    })
  })
})

describe('Escape in full screen', () => {
  /** What the browser does at Escape where it keeps the key: no key reaches the page. */
  const browserLeaves = (page: Page) => page.evaluate(() => document.exitFullscreen())
  const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null)
  const shows = (page: Page) => page.evaluate(() => document.documentElement.dataset)
  const enter = async (page: Page) => {
    await page.keyboard.press('f')
    await expect.poll(() => isFull(page)).toBe(true)
  }

  it('closes what lies over the slide, where the browser keeps the key and leaves', async () => {
    await present({ browser, path: '#actors' }, async (page) => {
      await enter(page)
      await page.keyboard.press('b')
      await browserLeaves(page)
      await expect.poll(() => page.locator('.blackout').isVisible()).toBe(false)
      await enter(page)
      await page.keyboard.press('o')
      await expect.poll(() => shows(page)).toMatchObject({ stage: 'overview' })
      await browserLeaves(page)
      await expect.poll(() => shows(page)).toMatchObject({ stage: 'slide' })
      await enter(page)
      await page.keyboard.press('z')
      await browserLeaves(page)
      await page.waitForFunction(() => !('zoomed' in document.documentElement.dataset))
      await enter(page)
      await page.keyboard.press('?')
      await openDialog(page).waitFor()
      await browserLeaves(page)
      await openDialog(page).waitFor({ state: 'detached' })
    })
  })

  it('closes that alone where the page is given the key, and leaves when nothing lies over the slide', async () => {
    const before = (page: Page) =>
      page.addInitScript(() => {
        const asked: string[] = []
        Object.assign(window, { asked })
        const lock = (keys: readonly string[]) => Promise.resolve(void asked.push(...keys))
        Object.defineProperty(navigator, 'keyboard', { value: { lock } })
      })
    await present({ browser, before, path: '#actors' }, async (page) => {
      await enter(page)
      await expect.poll(() => page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(['Escape'])
      await page.keyboard.press('z')
      await page.keyboard.press('Escape')
      expect(await shows(page)).not.toHaveProperty('zoomed')
      await page.keyboard.press('b')
      await page.keyboard.press('Escape')
      expect(await page.locator('.blackout').isVisible()).toBe(false)
      expect(await isFull(page)).toBe(true)
      await page.keyboard.press('Escape')
      await expect.poll(() => isFull(page)).toBe(false)
    })
  })

  it('that a browser has not is said', async () => {
    const before = (page: Page) =>
      page.addInitScript(() => {
        for (const name of ['requestFullscreen', 'fullscreenElement', 'fullscreenEnabled', 'exitFullscreen'])
          for (const from of [Element.prototype, Document.prototype]) Reflect.deleteProperty(from, name)
      })
    await present({ browser, before }, async (page) => {
      await page.keyboard.press('f')
      expect(await page.locator('.slip').innerText()).toContain('does not allow full screen')
      expect(await page.locator('.toolbar [data-command="fullScreen"]').count()).toBe(0)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => page.locator('.slip').count()).toBe(0)
    })
  })
})

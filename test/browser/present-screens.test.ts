import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'
import { visit } from './present-page'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const view = (page: Page) => page.evaluate(() => document.documentElement.dataset.view)

describe('a browser that scales the canvas wrongly', () => {
  it('gets the article, and is not offered the stage', async () => {
    // What WebKit makes of `tan(atan2(100vw, 1280px))` in a window of 1440 px, while `CSS.supports` says yes.
    const before = (page: Page) =>
      page.addInitScript(() => {
        const styleOf = getComputedStyle
        Object.assign(window, {
          getComputedStyle: (element: Element) => {
            const style = styleOf(element)
            return style.transform === 'none' ? style : { transform: 'matrix(1.848, 0, 0, 1.848, 0, 0)' }
          },
        })
      })
    await visit({ browser, before }, async ({ page, faults }) => {
      await page.waitForLoadState()
      expect(await view(page)).toBe('read')
      expect(await page.locator('.search-switch').isVisible()).toBe(true)
      expect(await page.locator('.present-switch').isVisible()).toBe(false)
      expect(faults).toEqual([])
    })
  })
})

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { laidOut, numberOf, present, slidesOf, told } from '../support/present-page'

describe('hands and devices', () => {
  it('swipe', async () => {
    await present({ browser, context: { hasTouch: true } }, async (page) => {
      const swipe = async (from: number, to: number) => {
        const touch = await page.context().newCDPSession(page)
        const point = (x: number) => [{ x, y: 400 }]
        await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) })
        for (const part of [0.3, 0.6, 1]) {
          await touch.send('Input.dispatchTouchEvent', {
            type: 'touchMove',
            touchPoints: point(from + (to - from) * part),
          })
        }
        await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      }
      await swipe(800, 400)
      await expect.poll(() => numberOf(page)).toBe(2)
      await swipe(400, 800)
      await expect.poll(() => numberOf(page)).toBe(1)
    })
  })

  // On a page of its own: Chromium makes no click of a tap that follows touches made by hand.
  it('tap on links', async () => {
    await present({ browser, context: { hasTouch: true } }, async (page) => {
      const link = page.locator('.present .body a[href^="#"]').first()
      while ((await link.count()) === 0) await page.keyboard.press('PageDown')
      const address = await link.getAttribute('href')
      await link.tap()
      await expect.poll(async () => (await told(page)).hash).toBe(address)
    })
  })

  it('keep the screen awake, again after the page was hidden', async () => {
    const before = (page: Page) =>
      page.addInitScript(() => {
        const asked: string[] = []
        const wakeLock = {
          request: (type: string) => Promise.resolve({ release: () => asked.push('released'), type: asked.push(type) }),
        }
        Object.assign(window, { asked })
        Object.defineProperty(navigator, 'wakeLock', { value: wakeLock })
      })
    const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: string[] }).asked)
    await present({ browser, before }, async (page) => {
      expect(await asked(page)).toEqual(['screen'])
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      expect(await asked(page)).toEqual(['screen', 'screen'])
      await page.keyboard.press('r')
      await expect.poll(() => asked(page)).toEqual(['screen', 'screen', 'released'])
    })
  })

  it('go to full screen and back', async () => {
    await present({ browser }, async (page) => {
      const full = () => page.evaluate(() => document.fullscreenElement?.tagName)
      await page.keyboard.press('f')
      await expect.poll(full).toBe('HTML')
      await page.keyboard.press('f')
      await expect.poll(full).toBe(undefined)
    })
  })

  it('print the cut that is presented and the appendix, and the presentation goes on', async () => {
    await present({ browser }, async (page) => {
      const slides = await slidesOf(page)
      const outside = await page.locator('.slides > [data-outside]:not([data-appendix])').count()
      await page.keyboard.press('PageDown')
      const kept = await page.evaluate(() =>
        ['beforeprint', 'afterprint'].map((moment) => {
          dispatchEvent(new Event(moment))
          return document.querySelectorAll('.slides > [hidden][aria-hidden]').length
        }),
      )
      expect(kept).toEqual([0, slides.length - 1])
      expect(await laidOut(page)).toEqual([slides[1]?.id])
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(slides.length - outside)
    })
  })
})

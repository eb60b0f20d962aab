import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { complete, numberOf, openDialog, present, told, visit } from '../support/present-page'

/** The enlarged figure's place among the document's figures, and whether it fills the window. */
const zoomed = (page: Page) =>
  page.evaluate(() => {
    const figures = [...document.querySelectorAll('.figure')]
    const index = figures.findIndex((each) => each.hasAttribute('data-zoomed'))
    const { width, height } = figures[index]?.getBoundingClientRect() ?? { width: 0, height: 0 }
    return index < 0 ? undefined : { index, fills: width === innerWidth && height === innerHeight }
  })

/** Shows the first slide that fits, and tells its id. */
async function showSlideWith(page: Page, selector: string): Promise<string> {
  const id = await page.$eval(`.slides > section:has(${selector})`, (slide) => slide.id)
  await page.evaluate((slug) => {
    location.hash = slug
  }, id)
  await expect.poll(async () => (await told(page)).slide).toBe(id)
  return id
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.className)
const status = (page: Page) => page.locator('.stage-status:not(dialog *)').textContent()

describe('an enlarged figure on the stage', () => {
  it('comes and goes by key and click, keeps its steps, and ends with the slide', async () => {
    await present({ browser }, async (page) => {
      const id = await showSlideWith(page, '.figure .fragment')
      const button = page.locator('.toolbar [data-command="zoom"]')
      const width = () => page.$eval('.present .figure svg.drawing', (svg) => svg.getBoundingClientRect().width)
      const before = await width()
      await page.keyboard.press('z')
      expect(await zoomed(page)).toMatchObject({ fills: true })
      await expect.poll(() => status(page)).toBe('Figure enlarged')
      expect(await button.getAttribute('aria-pressed')).toBe('true')
      expect(await width()).toBeGreaterThanOrEqual(2 * before - 1)
      expect(await page.locator('.present .headline').isVisible()).toBe(true)

      const { shown } = await told(page)
      await page.keyboard.press('PageDown')
      expect(await told(page)).toMatchObject({ slide: id, shown: shown + 1 })
      expect(await zoomed(page)).toMatchObject({ fills: true })

      await page.keyboard.press('?')
      await openDialog(page).waitFor()
      await page.keyboard.press('Escape')
      await openDialog(page).waitFor({ state: 'detached' })
      expect(await zoomed(page)).toBeDefined()
      await page.keyboard.press('Escape')
      expect(await zoomed(page)).toBeUndefined()
      await expect.poll(() => status(page)).toBe('Figure back in its place')
      expect(await width()).toBe(before)
      expect((await told(page)).slide).toBe(id)

      await page.keyboard.press('z')
      const number = await numberOf(page)
      for (let step = 0; step < 9 && (await numberOf(page)) === number; step++) await page.keyboard.press('PageDown')
      expect(await numberOf(page)).toBe(number + 1)
      expect(await zoomed(page)).toBeUndefined()
    })
  })

  it('is moved about by arrow keys and by dragging, begins at what matters, and a drag is no click', async () => {
    await present({ browser }, async (page) => {
      const id = await showSlideWith(page, '.figure > svg[data-focus][viewBox^="0 0 11"]')
      await page.keyboard.press('z')
      const figure = page.locator('.figure[data-zoomed]')
      const place = () => figure.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop] as const)
      const atFocus = await figure.evaluate((each) => {
        const drawing = each.querySelector('svg') as SVGSVGElement
        const box = drawing.getBoundingClientRect()
        const [x = 0, y = 0] = (drawing.dataset.focus ?? '').split(' ').map(Number)
        const [left, top] = [box.left + x * box.width, box.top + y * box.height]
        return left > 0 && left < innerWidth && top > 0 && top < innerHeight
      })
      expect(atFocus).toBe(true)
      for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowLeft')
      expect((await place())[0]).toBe(0)
      await page.keyboard.press('ArrowRight')
      expect((await place())[0]).toBeGreaterThan(200)
      expect((await told(page)).slide).toBe(id)

      const [before] = await place()
      await page.mouse.move(700, 400)
      await page.mouse.down()
      await page.mouse.move(600, 400, { steps: 4 })
      await page.mouse.up()
      expect((await place())[0]).toBe(before + 100)
      expect(await zoomed(page)).toBeDefined()
      await page.mouse.click(600, 400)
      expect(await zoomed(page)).toBeUndefined()
    })
  })

  it('is any of several, by click, by its own button and by the key again; the focus comes back', async () => {
    await present({ browser }, async (page) => {
      const id = await showSlideWith(page, '.figure ~ * .figure, :has(> .figure) + * .figure')
      const figures = page.locator('.present .figure')
      const first = await figures.first().evaluate((each) => [...document.querySelectorAll('.figure')].indexOf(each))
      await figures.nth(1).click({ position: { x: 20, y: 60 } })
      expect(await zoomed(page)).toEqual({ index: first + 1, fills: true })
      await page.mouse.click(640, 300)
      expect(await zoomed(page)).toBeUndefined()

      for (const index of [first, first + 1, undefined]) {
        await page.keyboard.press('z')
        expect((await zoomed(page))?.index).toBe(index)
      }

      const link = page.locator('.present .source-line a, .present .body sup a').last()
      await link.focus()
      await page.keyboard.press('z')
      expect(await link.isVisible()).toBe(false)
      await page.keyboard.press('Escape')
      expect(await link.evaluate((each) => each === document.activeElement)).toBe(true)

      await figures.nth(1).locator('.zoom-switch').focus()
      await page.keyboard.press('Enter')
      expect((await zoomed(page))?.index).toBe(first + 1)
      await page.keyboard.press('o')
      await page.waitForFunction(() => document.documentElement.dataset.stage === 'overview')
      expect(await zoomed(page)).toBeUndefined()
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
      expect((await told(page)).slide).toBe(id)

      await page.keyboard.press('z')
      await page.keyboard.press('r')
      expect(await zoomed(page)).toBeUndefined()
    })
  })

  it('has no button in the bar on a slide without a figure', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('z')
      expect(await zoomed(page)).toBeUndefined()
      expect(await page.locator('.toolbar [data-command="zoom"]').isVisible()).toBe(false)
    })
  })
})

describe('an enlarged figure in the article', () => {
  it('opens by tap on a telephone, can be moved about, and closes by a button for fingers', async () => {
    const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true }
    await visit({ browser, path: '?view=read', context: phone }, async ({ page, faults }) => {
      await complete(page)
      const figure = page.locator('.layout-figure .figure:has(.figure-links)').first()
      // A tap is over before the browser has made a click of it.
      await figure.tap()
      await expect.poll(() => zoomed(page)).toMatchObject({ fills: true })
      expect(await figure.evaluate((each) => each.scrollWidth)).toBeGreaterThan(390)
      const close = figure.locator('.zoom-switch')
      const box = await close.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      expect(await close.getAttribute('aria-pressed')).toBe('true')
      expect(await page.locator('.handout').first().isVisible()).toBe(false)
      await close.tap()
      await expect.poll(() => zoomed(page)).toBeUndefined()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      await close.tap()
      await expect.poll(() => zoomed(page)).toBeDefined()
      await page.keyboard.press('Escape')
      expect(await zoomed(page)).toBeUndefined()
      expect(await focused(page)).toBe('zoom-switch')
      expect(faults).toEqual([])
    })
  })
})

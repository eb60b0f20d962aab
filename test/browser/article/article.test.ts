import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { fitFaults } from '../support/article-fit'
import { browser } from '../support/browser'
import { complete, slidesOf, staged, told, type Visit, visit } from '../support/present-page'

const read = (size: [width: number, height: number], path: string, check: (visit: Visit) => Promise<void>) =>
  visit({ browser, path, context: { viewport: { width: size[0], height: size[1] } } }, async (opened) => {
    await complete(opened.page)
    await check(opened)
    expect(opened.faults).toEqual([])
  })

const hash = (page: Page) => page.evaluate(() => location.hash)
/** How far below the window's top a slide begins. */
const topOf = (page: Page, id: string) =>
  page.evaluate((slug) => Math.round(document.getElementById(slug)?.getBoundingClientRect().top ?? Number.NaN), id)
const scrollTo = (page: Page, id: string) =>
  page.evaluate((slug) => document.getElementById(slug)?.scrollIntoView({ behavior: 'instant' }), id)
const barOf = (page: Page) =>
  page.evaluate(() => document.querySelector('.reading-bar')?.getBoundingClientRect().bottom ?? 0)

/** From the first to the last, those with charts, maps and references among them. */
const SAMPLE = ['background', 'actors', 'meeting', 'corridor', 'balance', 'counts', 'question', 'references'] as const

describe('the article', () => {
  it('fits every width, also with the text spacing a reader may set; a figure that is too wide scrolls by keyboard', async () => {
    await read([1440, 800], '?view=read', async ({ page }) => {
      expect(await fitFaults(page)).toEqual([])
      const places = page.locator('.figure[tabindex="0"]')
      expect(await places.count()).toBe(0)
      await page.setViewportSize({ width: 390, height: 800 })
      await places.first().focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => places.first().evaluate((each) => each.scrollLeft)).toBeGreaterThan(0)
    })
  })

  it('would be found to cut words off, to be too wide, to have small labels, broken marks and boxes out of reach', async () => {
    await read([1440, 800], '?view=read', async ({ page }) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`#background .headline { overflow: hidden; height: 10px } #names .handout { width: 3000px; max-width: none }
          #meeting text { font-size: 5px } sup.cite { white-space: normal } :has(> sup.cite) { width: 0 }`)
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
        // What makes a box that scrolls a place to be.
        Element.prototype.setAttribute = () => undefined
      })
      const faults = (await fitFaults(page)).join('\n')
      expect(faults).toMatch(/^320 px: background cuts off H2/m)
      expect(faults).toMatch(/^1440 px: the page is 3\d\d\d px wide/m)
      expect(faults).toMatch(/^1440 px: meeting has a label of \d/m)
      expect(faults).toMatch(/^320 px: actors breaks 5\s6\s7$/m)
      expect(faults).toMatch(/^320 px: actors scrolls: true, is a place to be: false/m)
    })
  })
})

describe('a link to a slide of the article', () => {
  it('leads there at every width, below the bar, once the fonts are there', async () => {
    for (const width of [390, 1440]) {
      await read([width, 800], '?view=read', async ({ page }) => {
        // The last one is too short to come to the top of a large window.
        for (const id of SAMPLE.slice(0, -1).filter((_, index) => index % 2 === (width === 390 ? 0 : 1))) {
          await page.goto('about:blank')
          await page.goto(`${inject('deckAddress')}?view=read#${id}`)
          await complete(page)
          const [top, bar] = [await topOf(page, id), await barOf(page)]
          expect(top >= bar - 1 && top < bar + 12, `${width} px, ${id}: ${top}`).toBe(true)
          expect(await hash(page)).toBe(`#${id}`)
        }
      })
    }
  })

  it('presents that slide, the last ones too, which cannot come to the top', async () => {
    await read([1600, 2000], '?view=read', async ({ page }) => {
      const last = (await slidesOf(page)).at(-1)
      await page.evaluate((id) => location.assign(`#${id}`), last?.id)
      expect(await topOf(page, last?.id ?? '')).toBeGreaterThan(100)
      // Playwright's own click would scroll to the button first.
      const { x = 0, y = 0 } = (await page.locator('.present-switch').boundingBox()) ?? {}
      await page.mouse.click(x + 10, y + 10)
      await staged(page)
      expect((await told(page)).slide).toBe(last?.id)
      await page.keyboard.press('r')
      await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
      await wheel(page, -2)
      await pause(page)
      expect(await hash(page)).toBe(`#${last?.id}`)
    })
  })
})

describe('the address of the article', () => {
  it('follows the reader without entries in the history; reload and the way back find the place', async () => {
    await read([390, 800], '?view=read', async ({ page }) => {
      const [{ id: first } = {}] = await slidesOf(page)
      const [, second, third] = SAMPLE
      const entries = await page.evaluate(() => history.length)
      await scrollTo(page, second)
      await expect.poll(() => hash(page)).toBe(`#${second}`)
      await scrollTo(page, third)
      await expect.poll(() => hash(page)).toBe(`#${third}`)
      expect(await page.evaluate(() => history.length)).toBe(entries)
      const before = await topOf(page, third)
      await page.reload()
      // A browser restores whole pixels.
      const near = async () => Math.abs((await topOf(page, third)) - before)
      await expect.poll(near).toBeLessThanOrEqual(1)
      expect(await hash(page)).toBe(`#${third}`)

      // A citation is what the address names as long as it is in sight.
      const cited = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.slides .cite a')?.hash)
      await page.evaluate((to) => location.assign(to ?? ''), cited)
      await wheel(page, -30)
      await pause(page)
      expect(await hash(page)).toBe(cited)
      await page.goBack()
      await expect.poll(near).toBeLessThanOrEqual(1)
      expect(await hash(page)).toBe(`#${third}`)
      await page.goForward()
      expect(await hash(page)).toBe(cited)

      await page.getByRole('link', { name: 'Contents', exact: true }).first().click()
      await pause(page)
      expect(await hash(page)).toBe('#contents')
      await page.locator('.present-switch').click()
      await staged(page)
      expect((await told(page)).slide).toBe(first)
    })
  })

  it('names the slide that is presented when a telephone is turned, and back', async () => {
    const context = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    await visit({ browser, context }, async ({ page, faults }) => {
      await page.waitForLoadState()
      const [, , id] = SAMPLE
      await scrollTo(page, id)
      await expect.poll(() => hash(page)).toBe(`#${id}`)
      await page.setViewportSize({ width: 844, height: 390 })
      await staged(page)
      await expect.poll(async () => (await told(page)).slide).toBe(id)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
      await pause(page)
      expect(await hash(page)).toBe(`#${id}`)
      expect(faults).toEqual([])
    })
  })
})

describe('the bar of the article', () => {
  it('stays in reach, presents the slide being read, and covers no focus', async () => {
    await read([1280, 720], '?view=read', async ({ page }) => {
      const [, , id] = SAMPLE
      await scrollTo(page, id)
      // Backwards is where a bar at the top would cover what takes the focus.
      const wanted = await page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('.handout p:has(a)')].findLast(
          (each) => each.querySelectorAll('a').length > 1,
        )
        const [first, second] = paragraph?.querySelectorAll('a') ?? []
        second?.focus({ preventScroll: true })
        scrollBy({ top: (first?.getBoundingClientRect().top ?? 0) - 10, behavior: 'instant' })
        return Math.round(first?.getBoundingClientRect().top ?? 0)
      })
      expect(wanted).toBe(10)
      await page.keyboard.press('Shift+Tab')
      const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(await barOf(page))
      await scrollTo(page, id)
      const present = page.getByRole('button', { name: 'Present' })
      await present.focus()
      await page.keyboard.press('Enter')
      await staged(page)
      expect((await told(page)).slide).toBe(id)
    })
  })

  it('moves nothing but what it folds when the script arrives', async () => {
    const places = (page: Page) =>
      page.$$eval('.masthead, .slides > section', (all) => {
        // What the script folded is opened again.
        for (const part of document.querySelectorAll('details')) part.open = true
        return all.map((each) => each.getBoundingClientRect().top)
      })
    // Wider than a phone, whose upright pictures come with the script.
    const context = { viewport: { width: 780, height: 800 } }
    await visit(
      { browser, path: '?view=read', context: { ...context, javaScriptEnabled: false } },
      async ({ page }) => {
        await page.waitForLoadState()
        await expect.poll(() => page.evaluate(fontStatus)).toBe('loaded')
        const still = await places(page)
        await read([780, 800], '?view=read', async ({ page: scripted }) => {
          // Letters of what was folded come when it is opened.
          await expect.poll(() => places(scripted)).toEqual(still)
          expect(await scripted.locator('.masthead-line').innerText()).toMatch(/\b[1-9]\d? minutes to read/)
        })
      },
    )
  })
})

/** Once the page is laid out, which is what asks for fonts. Needs no scripts. */
function fontStatus(): FontFaceSetLoadStatus {
  document.body.getBoundingClientRect()
  return document.fonts.status
}

/**
 * The address is written when the reader pauses; that it is not written can only be seen after that. However busy the
 * machine is, a page's timers come in their order, and the page's own is shorter.
 */
const pause = (page: Page) => page.evaluate(() => new Promise((rest) => setTimeout(rest, 700)))

/** Turns the wheel, until the page has moved. */
async function wheel(page: Page, by: number): Promise<void> {
  const before = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, by)
  await page.waitForFunction((place) => scrollY !== place, before)
}

import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
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

/** A sample from the first to the last, those with charts, maps and references among them. */
async function sample(page: Page): Promise<string[]> {
  const ids = (await slidesOf(page)).map((slide) => slide.id)
  return [1, 7, 13, 19, 25, 31, 38, ids.length - 1].map((index) => ids[index] ?? '')
}

describe('the article', () => {
  it('fits every width, also with the text spacing a reader may set; figures scroll in a box of their own', async () => {
    for (const width of [320, 390, 820, 1440]) {
      await read([width, 800], '?view=read', async ({ page }) => {
        await checkFigures(page, width)
        const fits = async (when: string) => {
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(wide, `${width} px, ${when}`).toBeLessThanOrEqual(width)
          expect(await cutOff(page), `${width} px, ${when}`).toEqual([])
        }
        await fits('as served')
        // WCAG 1.4.12
        await page.evaluate(addStyles, SPACED)
        await fits('spaced')
      })
    }
  })
})

/** Labels of 11 px or more; a box that scrolls takes the focus, has a name and moves by keyboard. */
async function checkFigures(page: Page, width: number): Promise<void> {
  const figures = await page.$$eval('.figure', figureFacts)
  expect(figures.length).toBeGreaterThan(8)
  expect(figures.filter(({ smallest }) => smallest < 11)).toEqual([])
  const scrolling = figures.filter(({ scrolls }) => scrolls)
  expect(scrolling.length > 0, `${width} px`).toBe(width < 1440)
  expect(figures.filter(({ scrolls, tab, name }) => scrolls !== (tab === '0') || scrolls !== Boolean(name))).toEqual([])
  if (scrolling.length === 0) return
  const box = page.locator('.figure[tabindex="0"]').first()
  await box.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => box.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0)
}

describe('a link to a slide of the article', () => {
  it('leads there at every width, below the bar, once the fonts are there', async () => {
    for (const width of [390, 1440]) {
      await read([width, 800], '?view=read', async ({ page }) => {
        for (const id of (await sample(page)).filter((_, index) => index % 2 === (width === 390 ? 0 : 1))) {
          await page.goto('about:blank')
          await page.goto(`${inject('deckAddress')}?view=read#${id}`)
          await complete(page)
          const [top, bar] = [await topOf(page, id), await barOf(page)]
          const atEnd = await page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2)
          expect(top >= bar - 1 && (top < bar + 12 || atEnd), `${width} px, ${id}: ${top}`).toBe(true)
          expect(await hash(page)).toBe(`#${id}`)
        }
      })
    }
  })

  it('presents that slide, the last ones too, which cannot come to the top', async () => {
    await read([1600, 6000], '?view=read', async ({ page }) => {
      const last = (await slidesOf(page)).at(-1)
      await page.evaluate((id) => location.assign(`#${id}`), last?.id)
      expect(await topOf(page, last?.id ?? '')).toBeGreaterThan(100)
      await page.locator('.present-switch').click()
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
      const [first, second = '', third = ''] = [(await slidesOf(page))[0]?.id, ...(await sample(page)).slice(1)]
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
      await wheel(page, 30)
      await pause(page)
      expect(await hash(page)).toBe(cited)
      await page.goBack()
      await expect.poll(near).toBeLessThanOrEqual(1)
      expect(await hash(page)).toBe(`#${third}`)
      await page.goForward()
      expect(await hash(page)).toBe(cited)

      await page.getByRole('link', { name: 'Contents', exact: true }).click()
      await pause(page)
      expect(await hash(page)).toBe('')
      await page.locator('.present-switch').click()
      await staged(page)
      expect((await told(page)).slide).toBe(first)
    })
  })

  it('names the slide that is presented when a telephone is turned, and back', async () => {
    const context = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    await visit({ browser, context }, async ({ page, faults }) => {
      await page.waitForLoadState()
      const [, , id = ''] = await sample(page)
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
      const [, , id = ''] = await sample(page)
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

  it('moves nothing when the script arrives', async () => {
    const places = (page: Page) =>
      page.$$eval('.masthead, .slides > section', (all) => all.map((each) => each.getBoundingClientRect().top))
    const context = { viewport: { width: 390, height: 800 } }
    await visit(
      { browser, path: '?view=read', context: { ...context, javaScriptEnabled: false } },
      async ({ page }) => {
        await page.waitForLoadState()
        await expect.poll(() => page.evaluate(fontStatus)).toBe('loaded')
        const still = await places(page)
        await read([390, 800], '?view=read', async ({ page: scripted }) => {
          expect(await places(scripted)).toEqual(still)
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

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important } svg * { letter-spacing: 0 !important; word-spacing: 0 !important }`

/** As a reader's own style sheet: the page's policy forbids style elements. */
function addStyles(styles: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** Text that is cut off by its own box. */
const cutOff = (page: Page) =>
  page.$$eval('main *, .reading-bar *, .masthead *', (all) =>
    all
      .filter((each) => each instanceof HTMLElement && !each.closest('.figure, .visually-hidden, [hidden]'))
      .filter((each) => {
        const { overflowX, overflowY } = getComputedStyle(each)
        const clips = overflowX !== 'visible' || overflowY !== 'visible'
        return clips && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      })
      .map((each) => `${each.closest('section')?.id} ${each.tagName} ${each.className}`),
  )

const figureFacts = (figures: Element[]) =>
  figures.map((figure) => {
    const sizes = [...figure.querySelectorAll('text')].map((text) => {
      const { a, b } = text.getScreenCTM() ?? new DOMMatrix()
      return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b)
    })
    return {
      smallest: Math.min(...sizes),
      scrolls: figure.scrollWidth > figure.clientWidth + 1,
      tab: figure.getAttribute('tabindex'),
      name: figure.getAttribute('aria-label'),
    }
  })

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

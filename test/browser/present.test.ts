import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'
import { addSteps, laidOut, present, slidesOf, staged, told, visit } from './present-page'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe('the walk', () => {
  it('reaches every slide and step by the right arrow and comes back by the left', async () => {
    await present({ browser, before: (page) => addSteps(page, 2, 3) }, async (page) => {
      const slides = await slidesOf(page)
      const stops = slides.flatMap((slide, index) =>
        Array.from({ length: slide.steps + 1 }, (_, shown) => ({ ...slide, shown, number: index + 1 })),
      )
      const total = slides.length
      for (const [index, stop] of stops.entries()) {
        if (index > 0) await page.keyboard.press('ArrowRight')
        const now = await told(page)
        expect(now).toMatchObject({ slide: stop.id, shown: stop.shown })
        expect(now.title).toContain(`${stop.number} / ${total} ${stop.headline} – `)
        const expected = stop.shown > 0 ? `Step ${stop.shown} of ${stop.steps}` : `Slide ${stop.number} of ${total}. `
        expect(now.status).toContain(expected)
        expect(now.status?.length).toBeLessThanOrEqual(160)
        expect(await laidOut(page)).toEqual([stop.id])
      }
      await page.keyboard.press('ArrowRight')
      expect((await told(page)).slide).toBe(slides.at(-1)?.id)
      for (const stop of stops.slice(0, -1).reverse()) {
        await page.keyboard.press('ArrowLeft')
        expect(await told(page)).toMatchObject({ slide: stop.id, shown: stop.shown })
      }
    })
  })

  it('keeps the rest of the deck from keyboard and screen reader, and reveal.js out of the tree', async () => {
    await present({ browser }, async (page) => {
      expect(await page.locator('[role="application"], .aria-status, .backgrounds').count()).toBe(0)
      await page.keyboard.press('PageDown')
      const reachable = await page.$$eval('.slides > section:not(.present)', (all) =>
        all
          .filter((each) => !each.hasAttribute('inert') || each.getAttribute('aria-hidden') !== 'true')
          .map((each) => each.id),
      )
      expect(reachable).toEqual([])
      const tree = await page.locator('body').ariaSnapshot()
      expect(tree.match(/- heading /g)).toHaveLength(1)
    })
  })

  it('has no motion for those who want none, and hardly any for others', async () => {
    const longest = async (page: Page) => {
      let most = 0
      for (const { steps } of await slidesOf(page)) {
        most = Math.max(most, await page.evaluate(longestMotion))
        for (let step = 0; step <= steps; step++) await page.keyboard.press('ArrowRight')
      }
      return most
    }
    const before = (page: Page) => addSteps(page, 2, 3)
    const still = { reducedMotion: 'reduce' } as const
    await present({ browser, before, context: still }, async (page) => expect(await longest(page)).toBe(0))
    await present({ browser, before }, async (page) => expect(await longest(page)).toBeLessThanOrEqual(150))
  })
})

/** In milliseconds, over everything that is laid out. */
function longestMotion(): number {
  const times = [...document.querySelectorAll('*')].flatMap((each) => {
    const { transitionDuration, animationDuration } = getComputedStyle(each)
    return `${transitionDuration}, ${animationDuration}`.split(', ').map((time) => Number.parseFloat(time) * 1000)
  })
  return Math.max(...times)
}

/** Where everything on the canvas stands, to a tenth of a pixel. */
const places = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.canvas, .canvas *')].filter(
      (each) => each.getClientRects().length > 0,
    )
    const round = (value: number) => Math.round(value * 10) / 10
    return shown
      .map((each) => each.getBoundingClientRect())
      .map(({ x, y, width, height }) => [x, y, width, height].map(round).join(' '))
      .join('\n')
  })

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    const note = (entries: PerformanceObserverEntryList) => {
      for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) {
        shifts.push({ at: entry.startTime, value: entry.value })
      }
    }
    new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true })
  })

interface Shift {
  /** In ms since the page began to load. */
  at: number
  value: number
}

/** Everything that moved since a moment; an observer may tell of it later than it happened. */
const shiftsSince = async (page: Page, moment: number): Promise<Shift[]> => {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts)
  return shifts.filter(({ at }) => at >= moment)
}

/** Holds the page's scripts back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.unrouteAll()
  await page.route('**/*.js', (route) => held.then(() => route.continue()))
  return release
}

const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByType('paint').length > 0 && document.readyState !== 'loading')

describe('a cold link', () => {
  it('to any slug shows that slide alone before the script has come, and nothing moves when it takes over', async () => {
    let release = () => {}
    await present({ browser, before: watchShifts }, async (page) => {
      const home = page.url()
      for (const { id } of await slidesOf(page)) {
        await page.goto('about:blank')
        release = await holdScripts(page)
        await page.goto(`${home}#${id}`, { waitUntil: 'commit' })
        await painted(page)
        await page.evaluate(() => document.fonts.ready)
        const before = {
          laidOut: await laidOut(page),
          places: await places(page),
          moment: await page.evaluate(() => performance.now()),
        }
        release()
        await staged(page)
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
        expect(before.laidOut).toEqual([id])
        expect(await laidOut(page)).toEqual([id])
        expect(await places(page)).toBe(before.places)
        expect(await shiftsSince(page, before.moment)).toEqual([])
        expect((await told(page)).slide).toBe(id)
      }
    })
  })

  it('that nothing answers to shows the first slide, before and after', async () => {
    let release = () => {}
    const before = async (page: Page) => {
      release = await holdScripts(page)
    }
    await visit({ browser, path: '#no-such-slide', before }, async ({ page }) => {
      await painted(page)
      const first = await page.$eval('.slides > section', (section) => section.id)
      expect(await laidOut(page)).toEqual([first])
      release()
      await staged(page)
      expect((await told(page)).slide).toBe(first)
    })
  })

  it('cannot set options of reveal.js', async () => {
    await present({ browser, path: '?plugins=x&view=scroll&embedded=true&loop=true&keyboard=true' }, async (page) => {
      expect(await page.evaluate(() => location.search)).toContain('plugins=x')
      await page.keyboard.press('ArrowLeft')
      expect((await told(page)).title).toMatch(/^1 \/ /)
      expect(
        await page
          .locator('.reveal-viewport')
          .first()
          .evaluate((each) => each.tagName),
      ).toBe('BODY')
    })
  })
})

/** The boot script's last resort after ten seconds comes after so many milliseconds, or never. */
const lastResort = (page: Page, delay: number | undefined) =>
  page.addInitScript((chosen) => {
    const wait = window.setTimeout
    const replaced = (run: () => void, time?: number) => {
      if (time !== 10_000) return wait(run, time)
      return chosen === undefined ? 0 : wait(run, chosen)
    }
    Object.assign(window, { setTimeout: replaced })
  }, delay)

describe('when the script does not come', () => {
  const isArticle = async (page: Page) => {
    await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
    expect((await laidOut(page)).length).toBe(await page.locator('.slides > section').count())
  }

  it('the page is an article', async () => {
    const before = async (page: Page) => {
      await lastResort(page, undefined)
      await page.route('**/*.js', (route) => route.abort())
    }
    await visit({ browser, before }, async ({ page }) => isArticle(page))
  })

  it('but only half of it, the page is an article', async () => {
    const before = async (page: Page) => {
      await lastResort(page, undefined)
      await page.route('**/*.js', (route) => (/index-/.test(route.request().url()) ? route.continue() : route.abort()))
    }
    await visit({ browser, before }, async ({ page }) => isArticle(page))
  })

  it('nor fails, the page is an article after a while', async () => {
    const before = async (page: Page) => {
      await lastResort(page, 100)
      await page.route('**/*.js', () => undefined)
    }
    await visit({ browser, before }, async ({ page }) => isArticle(page))
  })
})

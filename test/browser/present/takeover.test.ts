import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { allSlides, laidOut, present, staged, told, visit } from '../support/present-page'

/** Where everything on the canvas stands, to a tenth of a pixel; the button that enlarges a figure lies over it. */
const places = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.canvas, .canvas :not(.zoom-switch)')].filter(
      (each) => each.getClientRects().length > 0 && each.checkVisibility(),
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

/** Holds the page's scripts back, or some of them, until the returned function is called. */
async function holdScripts(page: Page, which = '**/*.js'): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.unrouteAll()
  await page.route(which, (route) => held.then(() => route.continue()))
  return release
}

const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByType('paint').length > 0 && document.readyState !== 'loading')

const framed = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** A shift is dated by the frame that shows it: the fonts' own must not be taken for one of the takeover. */
async function settled(page: Page): Promise<void> {
  await framed(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await framed(page)
}

/** A slide of every layout, with a figure and without, and the last of the deck. */
const oneOfEachKind = (page: Page): Promise<string[]> =>
  page.$$eval('.slides > section', (all) => {
    const kinds = all.map((each) => `${each.className} ${each.querySelector('.figure')?.className}`)
    return all
      .filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index || index === all.length - 1)
      .map(({ id }) => id)
  })

describe('a cold link', () => {
  it('to a slide shows that slide alone before the script has come, and nothing moves when it takes over', async () => {
    let release = () => {}
    const before = (page: Page) => Promise.all([watchShifts(page), lastResort(page)])
    await present({ browser, before }, async (page) => {
      const home = page.url()
      for (const id of await oneOfEachKind(page)) {
        await page.goto('about:blank')
        release = await holdScripts(page)
        await page.goto(`${home}#${id}`, { waitUntil: 'commit' })
        await painted(page)
        await settled(page)
        const before = {
          laidOut: await laidOut(page),
          places: await places(page),
          moment: await page.evaluate(() => performance.now()),
        }
        release()
        await staged(page)
        await framed(page)
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
      await lastResort(page)
      release = await holdScripts(page)
    }
    await visit({ browser, path: '#no-such-slide', before }, async ({ page }) => {
      await allSlides(page)
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
const lastResort = (page: Page, delay?: number) =>
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
    // A slow machine may take longer for the page than these tests let it wait for the script.
    await page.waitForFunction(
      () => document.documentElement.dataset.view === 'read' && document.readyState !== 'loading',
    )
    expect((await laidOut(page)).length).toBe(await page.locator('.slides > section').count())
  }

  it('the page is an article', async () => {
    const before = async (page: Page) => {
      await lastResort(page)
      await page.route('**/*.js', (route) => route.abort())
    }
    await visit({ browser, before }, async ({ page }) => isArticle(page))
  })

  it('but only half of it, the page is an article', async () => {
    const before = async (page: Page) => {
      await lastResort(page)
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

  it.each([
    ['all of it', '**/*.js', wheeled],
    ['half of it', '**/presentation-*.js', draggedDown],
  ])('in time, but %s comes later, the page is presented unless somebody has begun to read', async (_, which, begin) => {
    for (const reads of [false, true]) {
      let release = () => {}
      const before = async (page: Page) => {
        await lastResort(page, 100)
        release = await holdScripts(page, which)
      }
      await visit({ browser, before, path: '#actors' }, async ({ page, faults }) => {
        await isArticle(page)
        if (reads) await begin(page)
        release()
        if (reads) await hasRun(page, which)
        else await staged(page)
        expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe(reads ? 'read' : 'present')
        if (!reads) expect((await told(page)).slide).toBe('actors')
        expect(faults).toEqual([])
      })
    }
  })
})

/** Until the scripts that were held back have run, and what they put off as well. */
async function hasRun(page: Page, which: string): Promise<void> {
  await page.locator('.search-switch:not([hidden])').waitFor()
  if (which.includes('presentation')) {
    const sent = await page.waitForFunction(
      () => performance.getEntriesByType('resource').find(({ name }) => name.includes('/presentation-'))?.name,
    )
    // Written as text, since what runs the tests replaces `import`.
    await page.evaluate(`import(${JSON.stringify(await sent.jsonValue())}).then(() => undefined)`)
  }
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)))
}

/** Turns the wheel, until the page has moved by that: it also moves what its address names to where it belongs. */
async function wheeled(page: Page): Promise<void> {
  await settled(page)
  const before = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 300)
  await page.waitForFunction((place) => scrollY > place + 100, before)
}

/** As by the scroll bar, of which a page is told nothing but the place. */
async function draggedDown(page: Page): Promise<void> {
  await settled(page)
  await page.evaluate(() => scrollBy({ top: 3 * innerHeight, behavior: 'instant' }))
}

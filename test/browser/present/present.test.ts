import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { addSteps, laidOut, present, slidesOf, told, walkOf } from '../support/present-page'

describe('the walk', () => {
  it('reaches every slide and step by the right arrow and comes back by the left', async () => {
    await present({ browser, before: (page) => addSteps(page, 2, 3) }, async (page) => {
      const slides = await walkOf(page)
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
          .filter((each) => each.getAttribute('aria-hidden') !== 'true' || each.firstElementChild?.checkVisibility())
          .map((each) => each.id),
      )
      expect(reachable).toEqual([])
      const tree = await page.locator('body').ariaSnapshot()
      expect(tree.match(/- heading /g)).toHaveLength(1)
    })
  })

  it('has the slides that a key leads to laid out before it, for nobody to see or reach', async () => {
    await present({ browser }, async (page) => {
      const ahead = () =>
        page.$$eval('.slides > section[data-ahead]', (all) =>
          all.map((each) => {
            const headline = each.querySelector('.headline')
            return {
              id: each.id,
              isSeen: headline?.checkVisibility(),
              width: headline?.getBoundingClientRect().width ?? 0,
            }
          }),
        )
      const slides = await slidesOf(page)
      const last = (await page.locator('.slides > section:not([data-appendix])').count()) - 1
      await page.evaluate((id) => location.assign(`#${id}`), slides[2]?.id ?? '')
      await expect
        .poll(async () => (await ahead()).map(({ id }) => id))
        .toEqual([1, 3, last].map((at) => slides[at]?.id))
      for (const { isSeen, width } of await ahead())
        expect({ isSeen, isWide: width > 100 }).toEqual({ isSeen: false, isWide: true })
    })
  })

  it('has no motion for those who want none, and hardly any but the pencil’s for others', async () => {
    const longest = async (page: Page) => {
      let most = 0
      for (const { steps } of (await slidesOf(page)).slice(0, 14)) {
        most = Math.max(most, await page.evaluate(longestMotion))
        for (let step = 0; step <= steps; step++) await page.keyboard.press('ArrowRight')
      }
      return most
    }
    const before = (page: Page) => addSteps(page, 2, 3)
    const still = { reducedMotion: 'reduce' } as const
    await present({ browser, before, context: still }, async (page) => {
      expect(await longest(page)).toBe(0)
      expect(await page.evaluate(strokesInMotion)).toBe(0)
    })
    await present({ browser, before }, async (page) => {
      expect(await longest(page)).toBeLessThanOrEqual(150)
      expect(await page.evaluate(strokesInMotion)).toBeGreaterThan(0)
    })
  })
})

/** In milliseconds, over everything that is laid out. */
/** Whether the pencil's stroke takes a time to be drawn, on the slide that is shown. */
function strokesInMotion(): number {
  const step =
    '<span class="fragment pencil-step visible"><mark>a<svg class="pencil length-2"><path/></svg></mark></span>'
  document.querySelector('.present .canvas')?.insertAdjacentHTML('beforeend', step)
  const strokes = [...document.querySelectorAll('.present .pencil-step .pencil path')]
  return strokes.filter((each) => getComputedStyle(each).transitionDuration !== '0s').length
}

function longestMotion(): number {
  // The pencil's strokes are drawn along themselves.
  const times = [...document.querySelectorAll('*:not(.pencil path, ins)')].flatMap((each) => {
    const { transitionDuration, animationDuration } = getComputedStyle(each)
    return `${transitionDuration}, ${animationDuration}`.split(', ').map((time) => Number.parseFloat(time) * 1000)
  })
  return Math.max(...times)
}

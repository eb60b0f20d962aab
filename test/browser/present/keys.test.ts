import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { numberOf, openDialog, present, staged, talkBegun, walkOf } from '../support/present-page'

/** Longer than the buttons stay where the pointer rests, ms. */
const REST = 4000

const stage = (page: Page) => page.evaluate(() => document.documentElement.dataset.stage)

/**
 * Notes every search through more than a slide, and every slide in which something changes; runs in the page. On a
 * thousand slides each of these is most of what a key costs.
 */
function watchReach(): () => { searches: string[]; touched: number } {
  const searches: string[] = []
  const isWide = (node: unknown) => !(node as Element).closest?.('.slides > section, body > :not(.deck)')
  const watch = (owner: object, name: string) => {
    const search = Reflect.get(owner, name) as (...given: unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      if (isWide(this)) searches.push(`${name} ${given[0]}`)
      return search.apply(this, given)
    })
  }
  const names = ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByClassName']
  for (const owner of [Document.prototype, Element.prototype]) for (const name of names) watch(owner, name)
  // Goes along all siblings.
  watch(Node.prototype, 'compareDocumentPosition')
  const slides = [...document.querySelectorAll('.slides > section')]
  const touched = new Set<Element | undefined>()
  const note = (records: readonly MutationRecord[]) => {
    // What is laid out ahead is marked when the key is done with.
    const ofKey = records.filter(({ attributeName }) => attributeName !== 'data-ahead')
    for (const { target } of ofKey) touched.add(slides.find((slide) => slide.contains(target)))
  }
  const observer = new MutationObserver(note)
  searches.length = 0
  for (const slide of slides) observer.observe(slide, { attributes: true, childList: true, subtree: true })
  return () => {
    note(observer.takeRecords())
    return { searches, touched: touched.size }
  }
}

/**
 * Selectors that lead from what a key changes on slides to their parts or neighbours; runs in the page. For one of them a
 * browser looks through the whole row at each key.
 */
function reachingSelectors(): string[] {
  const change = /(?:\.(?:present|past|future)\b|\[(?:hidden|inert|aria-hidden|data-ahead)\b)[^\s,]*\s*[\s>+~]\s*[^\s,]/
  const inside = (rule: CSSRule): string[] => {
    const own = rule instanceof CSSStyleRule && change.test(rule.selectorText) ? [rule.selectorText] : []
    return [...own, ...[...((rule as CSSGroupingRule).cssRules ?? [])].flatMap(inside)]
  }
  return [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(({ cssRules }) =>
    [...cssRules].flatMap(inside),
  )
}

describe('keys', () => {
  it('of keyboards and clickers move by a step, to the start and to the end', async () => {
    await present({ browser }, async (page) => {
      const forward = ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n']
      const back = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p']
      for (const [index, key] of forward.entries()) {
        await page.keyboard.press(key)
        await page.keyboard.press(back[index] ?? '')
        expect(await numberOf(page)).toBe(1)
        await page.keyboard.press(key)
        expect(await numberOf(page)).toBe(2)
        await page.keyboard.press('Home')
      }
      await page.keyboard.press('End')
      expect(await numberOf(page)).toBe((await walkOf(page)).length)
    })
  })

  it('touch the slides they lead from and to, and look through no others', async () => {
    await present({ browser }, async (page) => {
      // The last part to come.
      await talkBegun(page)
      await page.keyboard.press('PageDown')
      const from = await numberOf(page)
      const account = await page.evaluateHandle(watchReach)
      for (const key of ['PageDown', 'PageUp', 'PageDown']) await page.keyboard.press(key)
      const { searches, touched } = await account.evaluate((watched) => watched())
      expect(await numberOf(page)).toBe(from + 1)
      expect(searches).toEqual([])
      expect(touched).toBe(2)
    })
  })

  it('change the style of nothing but slides, of which each keeps its lists to itself', async () => {
    await present({ browser }, async (page) => {
      await talkBegun(page)
      expect(await page.evaluate(reachingSelectors)).toEqual([])
      const containments = await page.$$eval('.slides > section', (all) =>
        all.map((each) => getComputedStyle(each).contain),
      )
      expect(new Set(containments)).toEqual(new Set(['style']))
    })
  })

  it('with a modifier belong to the browser', async () => {
    await present({ browser }, async (page) => {
      for (const key of ['Control+ArrowRight', 'Alt+ArrowDown', 'Meta+b', 'Control+g', 'Shift+ArrowRight']) {
        await page.keyboard.press(key)
      }
      expect(await numberOf(page)).toBe(1)
      expect(await page.locator('.blackout').isVisible()).toBe(false)
      expect(await openDialog(page).count()).toBe(0)
    })
  })

  it('that type a character can be switched off, and stay off', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('?')
      await openDialog(page).waitFor()
      expect(await openDialog(page).locator('th').count()).toBeGreaterThan(8)
      await openDialog(page).getByRole('switch').click()
      await page.keyboard.press('Escape')
      await page.reload()
      await staged(page)
      for (const key of 'abcdefghijklmnopqrstuvwxyz.,?/1') await page.keyboard.press(key)
      expect(await numberOf(page)).toBe(1)
      expect(await stage(page)).toBe('slide')
      expect(await openDialog(page).count()).toBe(0)
      expect(await page.locator('.blackout').isVisible()).toBe(false)
      await page.keyboard.press('ArrowRight')
      expect(await numberOf(page)).toBe(2)
    })
  })

  it('can be switched where storage refuses', async () => {
    const before = (page: Page) =>
      page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('refused', 'SecurityError')
        }
        Object.defineProperty(window, 'localStorage', { get: refuse })
      })
    await present({ browser, before }, async (page) => {
      await page.keyboard.press('?')
      await openDialog(page).getByRole('switch').click()
      await page.keyboard.press('Escape')
      await page.keyboard.press('n')
      expect(await numberOf(page)).toBe(1)
    })
  })

  it('belong to the slides again as soon as a dialog is closed', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('?')
      await openDialog(page).waitFor()
      await page.evaluate(() => {
        const field = document.querySelector('dialog input')
        field?.closest('dialog')?.close()
        field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
      })
      expect(await numberOf(page)).toBe(2)
    })
  })

  it('leave the space bar to a focused button', async () => {
    await present({ browser }, async (page) => {
      await page.getByRole('button', { name: 'Keys' }).focus()
      await page.keyboard.press('Space')
      await openDialog(page).waitFor()
      expect(await numberOf(page)).toBe(1)
    })
  })
})

describe('the black screen', () => {
  it('comes with B or the full stop; any move, Escape or a click only ends it', async () => {
    await present({ browser }, async (page) => {
      const cover = page.locator('.blackout')
      await page.keyboard.press('PageDown')
      for (const end of ['b', 'PageDown', 'Escape', 'Space', 'Enter', 'ArrowLeft', '.']) {
        await page.keyboard.press('.')
        expect(await cover.isVisible()).toBe(true)
        await page.keyboard.press(end)
        expect(await cover.isVisible()).toBe(false)
        expect(await numberOf(page)).toBe(2)
      }
      await page.keyboard.press('b')
      expect(await cover.textContent()).toMatch(/Click or press Space/)
      await cover.click()
      expect(await cover.isVisible()).toBe(false)
    })
  })

  it('hides everything and gives the focus back', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('End')
      await page.getByRole('button', { name: 'All slides' }).focus()
      await page.mouse.move(300, 300)
      await page.mouse.move(320, 300)
      await page.keyboard.press('b')
      const seen = await page.evaluate(() => {
        const parts = Array.from({ length: 41 }, (_, index) => Math.min(0.999, index / 40))
        const found = parts.flatMap((x) => parts.map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)))
        return [...new Set(found.map((each) => each?.closest('.blackout')?.className))]
      })
      expect(seen).toEqual([expect.stringContaining('blackout')])
      await page.keyboard.press('b')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('All slides')
    })
  })
})

describe('the buttons', () => {
  it('come with the pointer and go, can be reached by Tab, and are large enough', async () => {
    await present({ browser, before: (page) => page.clock.install() }, async (page) => {
      const opacity = () => page.locator('.toolbar').evaluate((bar) => getComputedStyle(bar).opacity)
      await expect.poll(opacity).toBe('0')
      const moving = async () => {
        await page.mouse.move(200, 200)
        await page.mouse.move(220, 220)
        return opacity()
      }
      await expect.poll(moving).toBe('1')
      await page.clock.runFor(REST)
      await expect.poll(opacity).toBe('0')
      await page.locator('.toolbar button').first().focus()
      await expect.poll(opacity).toBe('1')
      const sizes = await page
        .locator('.toolbar button:visible')
        .evaluateAll((all) =>
          all.map((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height)),
        )
      expect(sizes.length).toBeGreaterThanOrEqual(7)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth)).toBe('3px')
      await page.keyboard.press('Enter')
      expect(await numberOf(page)).toBe(2)
    })
  })

  it('and the links of this slide are all that Tab meets', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('PageDown')
      const strays: string[] = []
      for (let press = 0; press < 50; press++) {
        await page.keyboard.press('Tab')
        const stray = await page.evaluate(() => {
          const active = document.activeElement
          return active && active !== document.body && !active.closest('.present, .toolbar') ? active.outerHTML : ''
        })
        if (stray) strays.push(stray)
      }
      expect(strays).toEqual([])
    })
  })
})

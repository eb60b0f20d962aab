import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'
import { laidOut, present, slidesOf, staged, told, visit } from './present-page'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const stage = (page: Page) => page.evaluate(() => document.documentElement.dataset.stage)
const number = async (page: Page) => Number((await told(page)).title.split(' / ')[0])
const open = (page: Page) => page.locator('dialog[open]')

describe('keys', () => {
  it('of keyboards and clickers move by a step, to the start and to the end', async () => {
    await present({ browser }, async (page) => {
      const forward = ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n']
      const back = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p']
      for (const [index, key] of forward.entries()) {
        await page.keyboard.press(key)
        await page.keyboard.press(back[index] ?? '')
        expect(await number(page)).toBe(1)
        await page.keyboard.press(key)
        expect(await number(page)).toBe(2)
        await page.keyboard.press('Home')
      }
      await page.keyboard.press('End')
      expect(await number(page)).toBe((await slidesOf(page)).length)
    })
  })

  it('with a modifier belong to the browser', async () => {
    await present({ browser }, async (page) => {
      for (const key of ['Control+ArrowRight', 'Alt+ArrowDown', 'Meta+b', 'Control+g', 'Shift+ArrowRight']) {
        await page.keyboard.press(key)
      }
      expect(await number(page)).toBe(1)
      expect(await page.locator('.blackout').isVisible()).toBe(false)
      expect(await open(page).count()).toBe(0)
    })
  })

  it('that type a character can be switched off, and stay off', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('?')
      await open(page).waitFor()
      expect(await open(page).locator('th').count()).toBeGreaterThan(8)
      await open(page).getByRole('switch').click()
      await page.keyboard.press('Escape')
      await page.reload()
      await staged(page)
      for (const key of 'abcdefghijklmnopqrstuvwxyz.,?/1') await page.keyboard.press(key)
      expect(await number(page)).toBe(1)
      expect(await stage(page)).toBe('slide')
      expect(await open(page).count()).toBe(0)
      expect(await page.locator('.blackout').isVisible()).toBe(false)
      await page.keyboard.press('ArrowRight')
      expect(await number(page)).toBe(2)
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
      await open(page).getByRole('switch').click()
      await page.keyboard.press('Escape')
      await page.keyboard.press('n')
      expect(await number(page)).toBe(1)
    })
  })

  it('belong to the slides again as soon as a dialog is closed', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('?')
      await open(page).waitFor()
      await page.evaluate(() => {
        const field = document.querySelector('dialog input')
        field?.closest('dialog')?.close()
        field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
      })
      expect(await number(page)).toBe(2)
    })
  })

  it('leave the space bar to a focused button', async () => {
    await present({ browser }, async (page) => {
      await page.getByRole('button', { name: 'Keys' }).focus()
      await page.keyboard.press('Space')
      await open(page).waitFor()
      expect(await number(page)).toBe(1)
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
        expect(await number(page)).toBe(2)
      }
      await page.keyboard.press('b')
      expect(await cover.textContent()).toContain('Escape')
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

describe('the overview', () => {
  const selected = (page: Page) =>
    page.locator('[aria-selected="true"]').evaluateAll((all) => all.map((each) => each.id))

  it('is a list of all slides, moves by arrows and opens with Enter', async () => {
    await present({ browser }, async (page) => {
      const ids = (await slidesOf(page)).map((slide) => slide.id)
      await page.keyboard.press('PageDown')
      await page.keyboard.press('o')
      await page.getByRole('listbox', { name: 'All slides' }).waitFor()
      expect(await page.getByRole('option').count()).toBe(ids.length)
      expect(await selected(page)).toEqual([ids[1]])
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowLeft')
      expect(await selected(page)).toEqual([ids[5]])
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(ids[5])
      await page.keyboard.press('End')
      await page.locator(`#${ids.at(-1)}`).waitFor()
      expect(await inView(page)).toBe(true)
      await page.keyboard.press('Enter')
      expect(await told(page)).toMatchObject({ slide: ids.at(-1), hash: `#${ids.at(-1)}` })
      expect(await laidOut(page)).toEqual([ids.at(-1)])
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${ids.at(-1)}-headline`)
      await page.goBack()
      await page.waitForFunction((id) => document.querySelector('.present')?.id === id, ids[1])
    })
  })

  it('opens a slide by a click, starts in view, and leaves the deck as it was', async () => {
    await present({ browser }, async (page) => {
      const ids = (await slidesOf(page)).map((slide) => slide.id)
      await page.keyboard.press('End')
      const before = await attributes(page)
      await page.keyboard.press('o')
      await page.waitForFunction(() => document.documentElement.dataset.stage === 'overview')
      expect(await inView(page)).toBe(true)
      await page.keyboard.press('Escape')
      expect(await attributes(page)).toBe(before)
      await page.keyboard.press('o')
      await page.locator(`#${ids[3]}`).click()
      expect((await told(page)).slide).toBe(ids[3])
    })
  })
})

const inView = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
    return top >= 0 && bottom <= innerHeight
  })

const attributes = (page: Page) =>
  page.$$eval('.slides, .slides > section, .slides > section > *', (all) =>
    all
      .map((each) =>
        [...each.attributes]
          .map(({ name, value }) => `${name}="${value}"`)
          .sort()
          .join(' '),
      )
      .join('\n'),
  )

describe('the go-to dialog', () => {
  it('finds by part of a headline whatever the case, by number, and survives a bracket', async () => {
    await present({ browser }, async (page) => {
      const slides = await slidesOf(page)
      const wanted = slides[8]
      await page.keyboard.press('g')
      await open(page).waitFor()
      const hits = () => open(page).getByRole('option').allTextContents()
      const count = open(page).getByRole('status')
      expect(await hits()).toHaveLength(slides.length)
      await page.keyboard.type('((')
      expect(await hits()).toEqual([])
      expect(await count.textContent()).toContain('No slide')
      await page.keyboard.press('Control+a')
      await page.keyboard.type((wanted?.headline ?? '').toUpperCase())
      expect((await hits()).join()).toContain(wanted?.headline)
      expect(await count.textContent()).toMatch(/^\d+ slides?$/)
      await page.keyboard.press('Control+a')
      await page.keyboard.type('12')
      expect((await hits())[0]).toContain(slides[11]?.headline)
      await page.keyboard.press('Enter')
      expect(await open(page).count()).toBe(0)
      expect((await told(page)).slide).toBe(slides[11]?.id)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${slides[11]?.id}-headline`)
    })
  })

  it('is not overtaken by what is typed while it is on its way', async () => {
    const before = (page: Page) => page.route('**/tools-*.js', () => undefined)
    await present({ browser, before }, async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.type('next')
      expect(await number(page)).toBe(1)
    })
  })

  it('moves by arrows through what it found, tells which one is meant, and lets letters be letters', async () => {
    await present({ browser }, async (page) => {
      const slides = await slidesOf(page)
      await page.keyboard.press('g')
      await open(page).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const active = await page.getByRole('combobox').getAttribute('aria-activedescendant')
      expect(await page.locator(`#${active}`).textContent()).toContain(slides[2]?.headline)
      await page.keyboard.type('nopb?')
      expect(await page.getByRole('combobox').inputValue()).toBe('nopb?')
      expect(await number(page)).toBe(1)
      await page.keyboard.press('Escape')
      expect(await open(page).count()).toBe(0)
      expect(await number(page)).toBe(1)
    })
  })
})

describe('the buttons', () => {
  it('come with the pointer and go, can be reached by Tab, and are large enough', async () => {
    await present({ browser }, async (page) => {
      const opacity = () => page.locator('.toolbar').evaluate((bar) => getComputedStyle(bar).opacity)
      await expect.poll(opacity).toBe('0')
      await page.mouse.move(200, 200)
      await page.mouse.move(220, 220)
      await expect.poll(opacity).toBe('1')
      await expect.poll(opacity, { timeout: 10_000 }).toBe('0')
      await page.locator('.toolbar button').first().focus()
      await expect.poll(opacity).toBe('1')
      const sizes = await page
        .locator('.toolbar button')
        .evaluateAll((all) =>
          all.map((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height)),
        )
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth)).toBe('3px')
      await page.keyboard.press('Enter')
      expect(await number(page)).toBe(2)
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

describe('the article', () => {
  it('is a key away, at the same slide, as it was served; "Present" leads back', async () => {
    await present({ browser }, async (page) => {
      for (let press = 0; press < 6; press++) await page.keyboard.press('PageDown')
      const { slide } = await told(page)
      await page.keyboard.press('r')
      await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
      expect(await page.locator('.slides > section').locator('visible=true').count()).toBe(
        (await slidesOf(page)).length,
      )
      expect(
        await page.locator('.stage-part, main [inert], .slides > [aria-hidden], .slides > [hidden], .visible').count(),
      ).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${slide}-headline`)
      expect(
        await page.evaluate(
          (id) => Math.abs(document.getElementById(id ?? '')?.getBoundingClientRect().top ?? 999) < 50,
          slide,
        ),
      ).toBe(true)
      await page.keyboard.press('n')
      expect(await page.title()).not.toMatch(/^\d/)
      await page.reload()
      expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe('read')
      await page.locator('.present-switch').click()
      await staged(page)
      expect((await told(page)).slide).toBe(slide)
      await page.reload()
      await staged(page)
    })
  })

  it('gives way to one slide at once, before the presentation is there', async () => {
    const hold = (page: Page) => page.route('**/stage-*.js', () => undefined)
    await visit({ browser, path: '?view=read', before: hold }, async ({ page }) => {
      const ids = (await slidesOf(page)).map((slide) => slide.id)
      await page.locator('.present-switch').click()
      await page.waitForFunction(() => document.documentElement.dataset.view === 'present')
      expect(await laidOut(page)).toEqual([ids[0]])
      expect(await page.evaluate(() => location.search)).toBe('')
    })
  })

  it('is what a small or upright screen gets, until it is turned', async () => {
    await present({ browser }, async (page) => {
      await page.keyboard.press('PageDown')
      const { slide } = await told(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
      await page.setViewportSize({ width: 844, height: 390 })
      await staged(page)
      expect((await told(page)).slide).toBe(slide)
    })
  })
})

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
      await expect.poll(() => number(page)).toBe(2)
      await swipe(400, 800)
      await expect.poll(() => number(page)).toBe(1)
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

  it('print the whole deck from the presentation, which goes on', async () => {
    await present({ browser }, async (page) => {
      const slides = await slidesOf(page)
      await page.keyboard.press('PageDown')
      const kept = await page.evaluate(() =>
        ['beforeprint', 'afterprint'].map((moment) => {
          dispatchEvent(new Event(moment))
          return document.querySelectorAll('.slides > [hidden][aria-hidden][inert]').length
        }),
      )
      expect(kept).toEqual([0, slides.length - 1])
      expect(await laidOut(page)).toEqual([slides[1]?.id])
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(slides.length)
    })
  })
})

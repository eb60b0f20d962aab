import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { browser } from '../support/browser'
import { openDialog, slidesOf, staged, told, visit } from '../support/present-page'
import { setSpacing } from '../support/text-spacing'

const view = (page: Page) => page.evaluate(() => document.documentElement.dataset.view)
const phone = (width: number, height: number) => ({ viewport: { width, height }, hasTouch: true, isMobile: true })

/** What WebKit makes of `tan(atan2(100vw, 1280px))` in a window of 1440 px, while `CSS.supports` says yes. */
const scaleWrongly = (page: Page) =>
  page.addInitScript(() => {
    const styleOf = getComputedStyle
    Object.assign(window, {
      getComputedStyle: (element: Element) => {
        const style = styleOf(element)
        if (style.transform === 'none') return style
        const getPropertyValue = (name: string) => style.getPropertyValue(name)
        return { transform: 'matrix(1.848, 0, 0, 1.848, 0, 0)', getPropertyValue }
      },
    })
  })

/** Holds the page's scripts until it is an article because they do not come. */
async function comeLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wait = window.setTimeout
    Object.assign(window, {
      setTimeout: (run: () => void, time?: number) => wait(run, time === 10_000 ? 0 : time),
    })
  })
  await page.route('**/*.js', async (route) => {
    await page.waitForFunction(() => 'meanwhile' in document.documentElement.dataset)
    await route.continue()
  })
}

describe('a browser that scales the canvas wrongly', () => {
  it.each([
    ['with its scripts', scaleWrongly],
    ['before them', (page: Page) => Promise.all([scaleWrongly(page), comeLate(page)])],
  ])('gets the article, and is not offered the stage: %s', async (_, before) => {
    await visit({ browser, before }, async ({ page, faults }) => {
      await page.waitForLoadState()
      await page.locator('.search-switch').waitFor()
      expect(await view(page)).toBe('read')
      expect(await page.locator('.present-switch').isVisible()).toBe(false)
      expect(faults).toEqual([])
    })
  })
})

describe('a browser that does not know what the slides are laid out with', () => {
  it.each(['subgrid', ':has'])('gets the article, and is not offered the stage: %s', async (unknown) => {
    const before = (page: Page) =>
      page.addInitScript((name) => {
        CSS.supports = (...asked: string[]) => !asked.join(': ').includes(name)
      }, unknown)
    await visit({ browser, before }, async ({ page, faults }) => {
      await page.waitForLoadState()
      expect(await view(page)).toBe('read')
      expect(await page.locator('.search-switch').isVisible()).toBe(true)
      expect(await page.locator('.present-switch').isVisible()).toBe(false)
      expect(faults).toEqual([])
    })
  })
})

describe('a phone lying on its side', () => {
  it.each([
    [667, 331],
    [734, 340],
    [780, 360],
  ])('presents, beside the notch as well: %i × %i', async (width, height) => {
    await visit({ browser, context: phone(width, height) }, async ({ page, faults }) => {
      await staged(page)
      expect(faults).toEqual([])
    })
  })

  it('reads as a laptop whose page is zoomed to twice the size does', async () => {
    await visit({ browser, context: { viewport: { width: 720, height: 380 } } }, async ({ page }) => {
      await page.waitForLoadState()
      expect(await view(page)).toBe('read')
    })
  })

  it('presents the slide of the link it was turned at, before anything was scrolled', async () => {
    await visit({ browser, context: phone(390, 844) }, async ({ page }) => {
      await page.waitForLoadState()
      for (const { id } of (await slidesOf(page)).filter(({ id }) => ['corridor', 'question'].includes(id))) {
        await page.setViewportSize({ width: 390, height: 844 })
        await page.goto('about:blank')
        await page.goto(`${inject('deckAddress')}#${id}`)
        await page.waitForLoadState()
        await page.setViewportSize({ width: 844, height: 390 })
        await staged(page)
        expect((await told(page)).slide).toBe(id)
      }
    })
  })
})

describe('a phone turned while something is looked up', () => {
  it('presents once the dialog is closed', async () => {
    await visit({ browser, context: phone(390, 844), path: '#actors' }, async ({ page }) => {
      await page.waitForLoadState()
      await page.locator('.search-switch').tap()
      await openDialog(page).waitFor()
      await page.setViewportSize({ width: 844, height: 390 })
      await page.waitForFunction(() => matchMedia('(orientation: landscape)').matches)
      expect(await view(page)).toBe('read')
      await page.keyboard.press('Escape')
      await staged(page)
      expect((await told(page)).slide).toBe('actors')
    })
  })
})

describe('a tablet held upright', () => {
  it('is not lying on its side because its keyboard takes half of the window', async () => {
    await visit({ browser, context: phone(820, 1180), path: '#meeting' }, async ({ page }) => {
      await page.waitForLoadState()
      const devtools = await page.context().newCDPSession(page)
      const size = (height: number, type: 'portraitPrimary' | 'landscapePrimary', width = 820) =>
        devtools.send('Emulation.setDeviceMetricsOverride', {
          width,
          height,
          deviceScaleFactor: 1,
          mobile: true,
          screenOrientation: { type, angle: 0 },
        })
      await page.locator('.search-switch').tap()
      await openDialog(page).getByRole('combobox').fill('ferry')
      await size(640, 'portraitPrimary')
      await page.waitForFunction(() => innerHeight === 640 && matchMedia('(orientation: landscape)').matches)
      expect(await view(page)).toBe('read')
      expect(await openDialog(page).getByRole('option').count()).toBeGreaterThan(0)
      await page.keyboard.press('Escape')
      await openDialog(page).waitFor({ state: 'detached' })
      expect(await view(page)).toBe('read')
      await size(820, 'landscapePrimary', 1180)
      await staged(page)
    })
  })
})

describe('text that is set larger or wider', () => {
  it('is read in the article, also when the stage was asked for; back as it was, it is presented again', async () => {
    await visit({ browser, path: '#actors' }, async ({ page, faults }) => {
      await staged(page)
      await setSpacing(page, true)
      await expect.poll(() => view(page)).toBe('read')
      await setSpacing(page, false)
      await staged(page)
      expect((await told(page)).slide).toBe('actors')
      // Letters that a browser enlarges alone.
      await page.evaluate(() => {
        const larger = new CSSStyleSheet()
        larger.replaceSync('.text-probe { font-size: 120px !important }')
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, larger]
        Object.assign(window, { larger })
      })
      await expect.poll(() => view(page)).toBe('read')
      await page.evaluate(() => (window as unknown as { larger: CSSStyleSheet }).larger.replaceSync(''))
      await staged(page)
      await page.keyboard.press('r')
      await page.locator('.present-switch').click()
      await staged(page)
      await setSpacing(page, true)
      await expect.poll(() => view(page)).toBe('read')
      // Who wants it all the same has it.
      await page.locator('.present-switch').click()
      await staged(page)
      expect(faults).toEqual([])
    })
  })
})

describe('printing from the stage', () => {
  it('on upright paper leaves slide, step and focus as they were, and no ring on the paper', async () => {
    await visit({ browser, path: '#actors', context: { colorScheme: 'dark' } }, async ({ page }) => {
      await staged(page)
      await page.keyboard.press('ArrowRight')
      const before = await told(page)
      expect(before).toMatchObject({ slide: 'actors', shown: 1 })
      await page.evaluate(() => {
        const seen: string[] = []
        Object.assign(window, { seen })
        const theme = document.querySelector('.theme-switch') as Element
        new MutationObserver(() => seen.push(theme.getAttribute('aria-pressed') ?? '')).observe(theme, {
          attributes: true,
        })
        new MutationObserver(() => seen.push('view')).observe(document.documentElement, {
          attributeFilter: ['data-view'],
        })
      })
      await page.pdf({ format: 'A4', preferCSSPageSize: false })
      expect(await told(page)).toEqual(before)
      expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
      await staged(page)
      await page.keyboard.press('Tab')
      await page.emulateMedia({ media: 'print' })
      const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
      expect(ring).toBe('none')
    })
  })
})

import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, inject, it } from 'vitest'
import { showSlide } from '../../../src/site/visit/show-slide'
import { luminance } from '../../theme/colour'
import { browser } from '../support/browser'
import { cameraOf, inksOf, tooFaint } from '../support/contrast'
import { openDialog, present, staged, visit } from '../support/present-page'

const DARK = { colorScheme: 'dark' } as const
const LIGHT = { colorScheme: 'light' } as const
/** Steps are there at once. */
const STILL = { reducedMotion: 'reduce' } as const

/** By the pixel in the corner. */
async function themeOf(page: Page): Promise<'light' | 'dark'> {
  const { data } = PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } }))
  const [red = 0, green = 0, blue = 0] = data
  return luminance([red / 255, green / 255, blue / 255]) > 0.5 ? 'light' : 'dark'
}

/** What the browser is told to paint around the page. */
const surroundings = (page: Page) =>
  page.$$eval('meta[name="theme-color"]', (all) =>
    all
      .filter((each) => matchMedia((each as HTMLMetaElement).media).matches)
      .map((each) => each.getAttribute('data-theme')),
  )

describe('the theme', () => {
  it('is the system’s until one is chosen, also without scripts', async () => {
    for (const context of [DARK, LIGHT]) {
      await present({ browser, context }, async (page) => expect(await themeOf(page)).toBe(context.colorScheme))
      await visit({ browser, context: { ...context, javaScriptEnabled: false } }, async ({ page }) => {
        await page.waitForLoadState()
        expect(await themeOf(page)).toBe(context.colorScheme)
        expect(await page.locator('.theme-switch').isVisible()).toBe(false)
      })
    }
  })

  it('turns by key and button, is remembered, worn before anything is painted, and given back to the system', async () => {
    await present({ browser, context: LIGHT }, async (page) => {
      const button = page.locator('.toolbar [data-command="theme"]')
      await page.keyboard.press('d')
      expect(await themeOf(page)).toBe('dark')
      expect(await button.getAttribute('aria-pressed')).toBe('true')
      expect(await surroundings(page)).toEqual(['dark'])
      await expect.poll(() => page.locator('.stage-status').textContent()).toBe('Dark theme')

      await page.addInitScript(() => {
        const watch = new MutationObserver(() => {
          if (!document.body) return
          watch.disconnect()
          document.documentElement.dataset.first = getComputedStyle(document.documentElement).backgroundColor
        })
        watch.observe(document, { childList: true, subtree: true })
      })
      await page.reload()
      await staged(page)
      expect(await page.evaluate(() => document.documentElement.dataset.first)).toBe('rgb(22, 24, 27)')
      expect(await themeOf(page)).toBe('dark')

      await page.keyboard.press('r')
      const inArticle = page.locator('.theme-switch')
      expect(await inArticle.getAttribute('aria-pressed')).toBe('true')
      await inArticle.click()
      expect(await inArticle.getAttribute('aria-pressed')).toBe('false')
      expect(await themeOf(page)).toBe('light')
      await page.locator('.present-switch').click()
      await staged(page)
      await button.focus()
      await page.keyboard.press('Enter')
      expect(await themeOf(page)).toBe('dark')

      await page.keyboard.press('?')
      await openDialog(page).getByRole('checkbox').check()
      await page.keyboard.press('Escape')
      expect(await themeOf(page)).toBe('light')
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await themeOf(page)).toBe('dark')
      expect(await button.getAttribute('aria-pressed')).toBe('true')
    })
  })

  it('wears a remembered choice even if the page’s script never comes', async () => {
    const before = async (page: Page) => {
      await page.goto(inject('deckAddress'))
      await page.evaluate(() => localStorage.setItem('deck:theme', 'dark'))
      await page.route('**/*.js', () => undefined)
    }
    await visit({ browser, before, context: LIGHT }, async ({ page }) => {
      await page.waitForSelector('.slides > section')
      expect(await themeOf(page)).toBe('dark')
    })
  })

  it('is light on paper whatever was chosen', async () => {
    await present({ browser, context: DARK }, async (page) => {
      await page.keyboard.press('d')
      await page.keyboard.press('d')
      expect(await themeOf(page)).toBe('dark')
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await themeOf(page)).toBe('light')
      const ink = await page.$eval('.slide .headline', (headline) => getComputedStyle(headline).color)
      expect(ink).toBe('rgb(27, 31, 36)')
    })
  })
})

describe('contrast, from the pixels of a slide', () => {
  it('finds what it looks for', async () => {
    await present({ browser, path: '#actors', context: STILL }, async (page) => {
      await showSlide(page, 'actors')
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(
          ':root { --muted: #a0a6ad } .has-actor { --actor: #f0e0dc } .headline { color: #777 !important }',
        )
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      })
      const picture = await cameraOf(page)
      const faults = tooFaint(await picture(), await inksOf(page))
      for (const [where, least] of [
        ['.headline', '7'],
        ['.caption', '4.5'],
      ]) {
        const words = (await page.locator(`.present ${where}`).innerText()).trim()
        const found = faults.filter((fault) => words.startsWith(fault.split(': ')[0] ?? ''))
        expect(found, words).toContainEqual(expect.stringMatching(new RegExp(`instead of ${least}$`)))
      }
      expect(faults.join('\n')).toMatch(/stroke of .*instead of 3/)
    })
  })

  it('finds words without a width, small words that have faded, and a mark among its own colour', async () => {
    await present({ browser, path: '#actors', context: STILL }, async (page) => {
      await showSlide(page, 'actors')
      await page.evaluate(plantWords)
      await page.evaluate(plantMarks)
      const picture = await cameraOf(page)
      const faults = tooFaint(await picture(), await inksOf(page))
      expect(faults).toContain('Squeezed: not on the picture')
      expect(faults).toContainEqual(expect.stringMatching(/^Small: 3\.\d+ instead of 4\.5$/))
      expect(faults.filter((fault) => fault.startsWith('Large'))).toEqual([])
      expect(faults).toContainEqual(expect.stringMatching(/^fill of rect .*: not on the picture$/))
    })
  })
})

/** Runs in the page: words of no size, small ones that have faded, and large ones that may. */
function plantWords(): void {
  const canvas = document.querySelector('.present .canvas')
  for (const [text, size] of [
    ['Squeezed', '0'],
    ['Small', '16px'],
    ['Large', '24px'],
  ] as const) {
    const line = document.createElement('p')
    line.textContent = text
    line.className = size === '0' ? '' : 'fragment visible semi-fade-out'
    // No slide has the class, so the page has no style for it.
    line.style.opacity = size === '0' ? '1' : '0.5'
    Object.assign(line.style, { position: 'absolute', top: '0', left: size === '16px' ? '0' : '200px' })
    Object.assign(line.style, { fontSize: size, color: '#000', background: '#fff', fontWeight: '400' })
    canvas?.append(line)
  }
}

/** Runs in the page: a mark on a larger one of its colour. */
function plantMarks(): void {
  for (const side of [200, 10]) {
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    const place = { x: 100 - side / 2, y: 100 - side / 2, width: side, height: side, fill: 'rgb(160, 0, 0)' }
    for (const [name, value] of Object.entries(place)) mark.setAttribute(name, String(value))
    document.querySelector('.present .drawing')?.append(mark)
  }
}

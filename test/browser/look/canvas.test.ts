import type { Page } from 'playwright-core'
import type { PNG } from 'pngjs'
import { describe, expect, inject, it } from 'vitest'
import { faultsOnCanvas } from '../../../src/site/overflow/canvas-faults'
import { showSlide } from '../../../src/site/visit/show-slide'
import { browser } from '../support/browser'
import { cameraOf, inksOf, tooFaint } from '../support/contrast'
import { glyphsOf } from '../support/platform-fonts'
import { complete, present, slidesOf, staged, visit } from '../support/present-page'

/** Shows slides in turn, all their steps shown, and hands every `step`-th to the check. */
async function someSlides(
  { step, ...size }: { width: number; height: number; step: number },
  check: (page: Page, id: string) => Promise<void>,
) {
  await visit({ browser, context: { viewport: size } }, async ({ page }) => {
    await staged(page)
    const slides = (await slidesOf(page)).filter((_, index) => index % step === 0)
    for (const { id } of slides) {
      await showSlide(page, id)
      await check(page, id)
    }
  })
}

const faultsOf = async (page: Page, id: string) =>
  (await page.evaluate(faultsOnCanvas)).map((fault) => `${id}: ${fault.message}`)

/** Fonts are asked for at rest, just before the room's side of a talk. */
async function fontsAsked(page: Page): Promise<void> {
  await page.locator('.ink-layer').waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

const fontsLoaded = (page: Page) =>
  page.evaluate(() => [...document.fonts].filter((each) => each.status === 'loaded').length)

/** What stands out too little on the slide on screen, in light and in dark; and how much was looked at. */
async function contrastOf(page: Page, picture: () => Promise<PNG>): Promise<{ inks: number; faults: string[] }> {
  const seen = { inks: 0, faults: [] as string[] }
  for (const theme of ['dark', 'light']) {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value
    }, theme)
    const inks = await inksOf(page)
    seen.inks += inks.length
    seen.faults.push(...tooFaint(await picture(), inks).map((fault) => `in ${theme} ${fault}`))
  }
  return seen
}

describe('every slide', () => {
  // Steps are there at once.
  const STILL = { reducedMotion: 'reduce' } as const

  it('is whole on its canvas, in the deck’s own fonts, and stands out in light and in dark; no font is still to come', async () => {
    await present({ browser, context: STILL }, async (page) => {
      await fontsAsked(page)
      const fonts = await fontsLoaded(page)
      expect(fonts).toBeGreaterThan(5)
      const picture = await cameraOf(page)
      const faults: string[] = []
      let [glyphs, inks] = [0, 0]
      for (const { id } of await slidesOf(page)) {
        await showSlide(page, id)
        faults.push(...(await faultsOf(page, id)))
        const { own, foreign } = await glyphsOf(page, '.present .canvas *')
        const contrast = await contrastOf(page, picture)
        faults.push(...[...foreign, ...contrast.faults].map((fault) => `${id}: ${fault}`))
        glyphs += own
        inks += contrast.inks
      }
      expect(glyphs).toBeGreaterThan(5000)
      expect(inks).toBeGreaterThan(3000)
      expect(faults).toEqual([])
      expect(await fontsLoaded(page)).toBe(fonts)
    })
  })

  // The canvas is laid out at one size and scaled to the window.
  it.each([
    { width: 1920, height: 1080, step: 4 },
    { width: 1024, height: 768, step: 5 },
  ])('is whole at $width × $height as well', async (size) => {
    const faults: string[] = []
    await someSlides(size, async (page, id) => void faults.push(...(await faultsOf(page, id))))
    expect(faults).toEqual([])
  })

  it('finds what it looks for: a long word, a small label, two texts on one place', async () => {
    await visit({ browser, path: '#registers' }, async ({ page }) => {
      await staged(page)
      await page.evaluate(() => {
        const [first, second, third] = document.querySelectorAll<HTMLElement>('.present .column p:not(.subhead)')
        if (first) first.textContent = 'x'.repeat(200)
        if (second) second.style.fontSize = '14px'
        if (third) third.style.transform = 'translateY(-60px)'
      })
      const faults = (await page.evaluate(faultsOnCanvas)).map(({ message }) => message).join('\n')
      expect(faults).toMatch(/past the right margin/)
      expect(faults).toMatch(/14 px/)
      expect(faults).toMatch(/overlaps/)
    })
  })
})

describe('a table that is higher than it was drawn', () => {
  it('moves its remark down, and never lies on it', async () => {
    await visit({ browser }, async ({ page }) => {
      await staged(page)
      const id = await page.evaluate(
        () => document.querySelector('.layout-table:not([data-outside]):has(table)')?.id ?? '',
      )
      await showSlide(page, id)
      const gap = await page.evaluate(() => {
        const slide = document.querySelector('.present') as Element
        const table = slide.querySelector('table') as Element
        const remember = document.createElement('p')
        remember.className = 'remember'
        remember.textContent = 'What is to be kept in mind.'
        table.parentElement?.append(remember)
        const row = slide.querySelector('tbody tr') as Element
        while (table.getBoundingClientRect().height < 480) row.after(row.cloneNode(true))
        return remember.getBoundingClientRect().top - table.getBoundingClientRect().bottom
      })
      expect(gap).toBeGreaterThanOrEqual(0)
    })
  })
})

describe('every letter beside the slides', () => {
  it('is in the deck’s own fonts: in the dialogs and on the speaker’s page', async () => {
    await visit({ browser, path: '#meeting' }, async ({ page }) => {
      await staged(page)
      const glyphs = []
      for (const key of ['?', 'g']) {
        await page.keyboard.press(key)
        await page.locator('dialog[open]').waitFor()
        await complete(page)
        glyphs.push(await glyphsOf(page, 'dialog[open] *'))
        await page.keyboard.press('Escape')
        await page.locator('dialog[open]').waitFor({ state: 'detached' })
      }
      await page.goto(`${inject('deckAddress')}speaker/`)
      await page.locator('.controls button').first().waitFor()
      await complete(page)
      glyphs.push(await glyphsOf(page, 'body *'))
      expect(glyphs.flatMap(({ foreign }) => foreign)).toEqual([])
      for (const { own } of glyphs) expect(own).toBeGreaterThan(50)
    })
  })
})

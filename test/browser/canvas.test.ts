import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultsOnCanvas } from '../../src/site/overflow/canvas-faults'
import { showSlide } from '../../src/site/show-slide'
import { browser } from './browser'
import { glyphsOf } from './platform-fonts'
import { slidesOf, staged, visit } from './present-page'

/** Shows slides in turn, all their steps shown, and hands them to the check; every `step`-th, else all. */
async function eachSlide(
  { step = 1, ...size }: { width: number; height: number; step?: number },
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

describe('every slide', () => {
  it('is whole on its canvas, nothing clipped, overlapping or under 18 px; and set in the deck’s own fonts', async () => {
    const faults: string[] = []
    let glyphs = 0
    await eachSlide({ width: 1280, height: 720 }, async (page, id) => {
      faults.push(...(await faultsOf(page, id)))
      const { own, foreign } = await glyphsOf(page, '.present .canvas *')
      glyphs += own
      faults.push(...foreign.map((font) => `${id}: ${font}`))
    })
    expect(glyphs).toBeGreaterThan(5000)
    expect(faults).toEqual([])
  })

  // The canvas is laid out at one size and scaled to the window.
  it.each([
    { width: 1920, height: 1080, step: 4 },
    { width: 1024, height: 768, step: 5 },
  ])('is whole at $width × $height as well', async (size) => {
    const faults: string[] = []
    await eachSlide(size, async (page, id) => void faults.push(...(await faultsOf(page, id))))
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

describe('every letter beside the slides', () => {
  it('is in the deck’s own fonts: in the dialogs and on the speaker’s page', async () => {
    await visit({ browser, path: '#meeting' }, async ({ page }) => {
      await staged(page)
      const glyphs = []
      for (const key of ['?', 'g']) {
        await page.keyboard.press(key)
        await page.locator('dialog[open]').waitFor()
        glyphs.push(await glyphsOf(page, 'dialog[open] *'))
        await page.keyboard.press('Escape')
      }
      await page.goto(new URL('speaker/', page.url()).href)
      await page.locator('button').first().waitFor()
      glyphs.push(await glyphsOf(page, 'body *'))
      expect(glyphs.flatMap(({ foreign }) => foreign)).toEqual([])
      for (const { own } of glyphs) expect(own).toBeGreaterThan(50)
    })
  })
})

import { describe, expect, inject, it } from 'vitest'
import { faultsOnCanvas } from '../../../src/site/overflow/canvas-faults'
import { showSlide } from '../../../src/site/visit/show-slide'
import { browser } from '../support/browser'
import { glyphsOf } from '../support/platform-fonts'
import { complete, slidesOf, staged, visit } from '../support/present-page'

/** Without motion no slide is waited for until its steps have come in. */
const LARGER = { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' } as const

describe('a slide', () => {
  // The canvas is laid out at one size and scaled to the window; `test/engines` looks at smaller ones.
  it('is whole in a window that is larger than its canvas', async () => {
    await visit({ browser, context: LARGER }, async ({ page }) => {
      await staged(page)
      for (const { id } of await slidesOf(page)) {
        await showSlide(page, id)
        expect(await page.evaluate(faultsOnCanvas), id).toEqual([])
      }
    })
  })

  it('finds what it looks for: a long word, a small label, two texts on one place', async () => {
    await visit({ browser, path: '#registers' }, async ({ page }) => {
      await staged(page)
      await page.evaluate(() => {
        const [first, second, third] = document.querySelectorAll<HTMLElement>('.present .column li')
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

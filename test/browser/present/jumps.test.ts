import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { laidOut, numberOf, openDialog, present, slidesOf, told, walkOf } from '../support/present-page'

describe('the overview', () => {
  const selected = (page: Page) =>
    page.locator('[aria-selected="true"]').evaluateAll((all) => all.map((each) => each.id))

  it('is a list of all slides, moves by arrows and opens with Enter', async () => {
    await present({ browser }, async (page) => {
      const ids = (await walkOf(page)).map((slide) => slide.id)
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
      // What comes into sight is laid out by the next frame.
      await expect.poll(() => inView(page)).toBe(true)
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
      const ids = (await walkOf(page)).map((slide) => slide.id)
      await page.keyboard.press('End')
      const before = await attributes(page)
      await page.keyboard.press('o')
      await page.waitForFunction(() => document.documentElement.dataset.stage === 'overview')
      await expect.poll(() => inView(page)).toBe(true)
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
          .filter(({ name }) => name !== 'data-ahead')
          .map(({ name, value }) => `${name}="${value}"`)
          .sort()
          .join(' '),
      )
      .join('\n'),
  )

describe('the go-to dialog', () => {
  it('finds by part of a headline whatever the case, by number, and survives a bracket', async () => {
    await present({ browser }, async (page) => {
      const slides = await walkOf(page)
      const wanted = slides[8]
      await page.keyboard.press('g')
      await openDialog(page).waitFor()
      const hits = () => openDialog(page).getByRole('option').allTextContents()
      const count = openDialog(page).locator('.go-to-count')
      expect(await hits()).toHaveLength((await slidesOf(page)).length)
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
      expect(await openDialog(page).count()).toBe(0)
      expect((await told(page)).slide).toBe(slides[11]?.id)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${slides[11]?.id}-headline`)
    })
  })

  it('is not overtaken by what is typed while it is on its way', async () => {
    const before = (page: Page) => page.route('**/search-*.js', () => undefined)
    await present({ browser, before }, async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.type('next')
      expect(await numberOf(page)).toBe(1)
    })
  })

  it('moves by arrows through what it found, tells which one is meant, and lets letters be letters', async () => {
    await present({ browser }, async (page) => {
      const slides = await slidesOf(page)
      await page.keyboard.press('g')
      await openDialog(page).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const active = await page.getByRole('combobox').getAttribute('aria-activedescendant')
      expect(await page.locator(`#${active}`).textContent()).toContain(slides[2]?.headline)
      await page.keyboard.type('nopb?')
      expect(await page.getByRole('combobox').inputValue()).toBe('nopb?')
      expect(await numberOf(page)).toBe(1)
      await page.keyboard.press('Escape')
      expect(await openDialog(page).count()).toBe(0)
      expect(await numberOf(page)).toBe(1)
    })
  })
})

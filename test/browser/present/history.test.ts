import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { citation } from '../../engines/measure/citation'
import { browser } from '../support/browser'
import { addSteps, present, slidesOf, staged, told } from '../support/present-page'

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
const at = (page: Page, hash: string) => page.waitForFunction((expected) => location.hash === expected, hash)

describe('the address', () => {
  it('follows the slide without filling the history', async () => {
    await present({ browser }, async (page) => {
      const before = await page.evaluate(() => history.length)
      const slides = await slidesOf(page)
      for (let index = 1; index < 4; index++) await page.keyboard.press('PageDown')
      const { slide } = await told(page)
      await expect.poll(async () => (await told(page)).hash).toBe(`#${slide}`)
      expect(slides.map((each) => each.id)).toContain(slide)
      expect(await page.evaluate(() => history.length)).toBe(before)
    })
  })

  it('of a citation leads to its reference, marks it, puts the focus there; back and forward lead the same way', async () => {
    await present({ browser }, async (page) => {
      const { slide, target } = await page.evaluate(citation)
      await page.evaluate((hash) => location.assign(hash), `#${slide}`)
      await page.waitForFunction((id) => document.querySelector('.present')?.id === id, slide)
      await page.click(`.present .body a[href="#${target}"]`)
      const home = await page.evaluate((id) => document.getElementById(id)?.closest('section')?.id, target)
      expect(await told(page)).toMatchObject({ slide: home, hash: `#${target}` })
      expect(await focused(page)).toBe(target)
      expect(await page.locator('[data-target]').evaluateAll((all) => all.map((each) => each.id))).toEqual([target])
      await page.goBack()
      await at(page, `#${slide}`)
      expect((await told(page)).slide).toBe(slide)
      // The browser moves it first, to what it believes the address names.
      await expect.poll(() => focused(page)).toBe(`${slide}-headline`)
      expect(await page.locator('[data-target]').count()).toBe(0)
      await page.goForward()
      await at(page, `#${target}`)
      expect((await told(page)).slide).toBe(home)
    })
  })

  it('typed by hand shows its slide', async () => {
    await present({ browser }, async (page) => {
      const last = (await slidesOf(page)).at(-1)
      await page.evaluate((hash) => location.assign(hash), `#${last?.id}`)
      await page.waitForFunction((id) => document.querySelector('.present')?.id === id, last?.id)
      expect((await told(page)).title).toContain(last?.headline)
    })
  })

  it('keeps slide and step over a reload, and over the way back', async () => {
    await present({ browser, before: (page) => addSteps(page, 3, 3) }, async (page) => {
      const [first, , , stepped] = await slidesOf(page)
      await page.keyboard.press('g')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.type('4')
      await page.keyboard.press('Enter')
      expect(await told(page)).toMatchObject({ slide: stepped?.id, shown: 0 })
      await page.keyboard.press('Space')
      await page.keyboard.press('Space')
      await page.reload()
      await staged(page)
      expect(await told(page)).toMatchObject({ slide: stepped?.id, shown: 2 })
      await page.evaluate((hash) => location.assign(hash), `#${first?.id}`)
      await page.waitForFunction(() => document.title.startsWith('1 / '))
      await page.goBack()
      await page.waitForFunction((id) => document.querySelector('.present')?.id === id, stepped?.id)
      expect(await told(page)).toMatchObject({ slide: stepped?.id, shown: 2 })
    })
  })

  it('leads to the step that shows what it names', async () => {
    const before = async (page: Page) => {
      await addSteps(page, 2, 3)
    }
    await present({ browser, before }, async (page) => {
      await page.evaluate(() => {
        const step = document.querySelectorAll('.slides .fragment')[1]
        if (step) step.id = 'second-step'
        location.assign('#second-step')
      })
      await expect.poll(() => told(page)).toMatchObject({ shown: 2, hash: '#second-step' })
    })
  })
})

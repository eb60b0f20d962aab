import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { atRest, complete, openDialog, present, slidesOf, told, visit } from '../support/present-page'

const hits = (page: Page) => openDialog(page).getByRole('option')
const count = (page: Page) => openDialog(page).locator('.go-to-count')
/** The words that are marked on the page, and whose place can be seen. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()))
const inSight = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].some((range) => {
      const { top, height } = (range as Range).getBoundingClientRect()
      return height > 0 && top >= 0 && top < innerHeight
    }),
  )
const type = async (page: Page, text: string) => {
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

/** A word of the text for readers that is on no slide, and the slide it is found at. */
const handoutWord = (page: Page) =>
  page.evaluate(() => {
    const words = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => (each.textContent ?? '').toLowerCase())
    const seen = words('.canvas').join(' ')
    for (const slide of [...document.querySelectorAll('.slides > section')].slice(4)) {
      const text = [...slide.querySelectorAll('.handout > p')].map((each) => each.textContent).join(' ')
      const word = text.match(/\b[a-z]{9,}\b/g)?.find((each) => {
        const others = words('.handout').filter((handout) => handout.includes(each))
        return !seen.includes(each) && others.length === 1
      })
      if (word) return { word, slide: slide.id }
    }
    throw new Error('the deck has no such word')
  })

const bodyOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.outerHTML)

describe('search in the article', () => {
  const open = (check: (page: Page) => Promise<void>) =>
    visit({ browser, path: '?view=read' }, async ({ page, faults }) => {
      await complete(page)
      await atRest(page)
      await check(page)
      expect(faults).toEqual([])
    })

  it('finds a word of the text for readers, goes there, marks it without touching the page; Escape clears', async () => {
    await open(async (page) => {
      const { word, slide } = await handoutWord(page)
      const before = await bodyOf(page)
      await page.keyboard.press('/')
      await openDialog(page).waitFor()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('go-to-words')
      await type(page, word.toUpperCase())
      expect(await hits(page).count()).toBe(1)
      expect(await count(page).textContent()).toBe('1 slide')
      const told = (await hits(page).first().innerText()).replace(/\s+/g, ' ')
      expect(told).toContain('In the text for readers: ')
      expect(told).toContain(word)
      await page.keyboard.press('Enter')
      expect(await openDialog(page).count()).toBe(0)
      expect(await marked(page)).toEqual([word])
      expect(await inSight(page)).toBe(true)
      expect(await page.evaluate(() => location.hash)).toBe(`#${slide}`)
      expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe(slide)
      await page.keyboard.press('Tab')
      expect(await bodyOf(page)).toBe(before)
      // Once more with the same words, then enough of it.
      await page.keyboard.press('/')
      await openDialog(page).waitFor()
      expect(await page.getByRole('combobox').inputValue()).toBe(word.toUpperCase())
      await page.keyboard.press('Escape')
      expect(await openDialog(page).count()).toBe(0)
      expect(await marked(page)).toEqual([])
      await page.goBack()
      expect(await page.evaluate(() => location.hash)).toBe('')
    })
  })

  it('takes a bracket for a bracket, finds names in the other script, says when there is nothing', async () => {
    await open(async (page) => {
      await page.getByRole('button', { name: 'Search' }).click()
      await openDialog(page).waitFor()
      await type(page, '[')
      const bracketed = await hits(page).count()
      expect(bracketed).toBeGreaterThan(0)
      expect(bracketed).toBeLessThan((await slidesOf(page)).length)
      await type(page, 'Berlin')
      const latin = await hits(page).count()
      expect(latin).toBeGreaterThan(0)
      await type(page, 'Берлин')
      expect(await hits(page).count()).toBe(latin)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      expect(new Set((await marked(page)).map((each) => each.toLowerCase()))).toContain('berlin')
      expect(await inSight(page)).toBe(true)
      await page.keyboard.press('Escape')
      expect(await marked(page)).toEqual([])
      await page.keyboard.press('/')
      await openDialog(page).waitFor()
      await type(page, 'no such words anywhere')
      expect(await hits(page).count()).toBe(0)
      expect(await count(page).textContent()).toBe('No slide has these words.')
      await page.keyboard.press('Enter')
      expect(await openDialog(page).count()).toBe(1)
      await page.keyboard.press('Escape')
      await page.evaluate(() => localStorage.setItem('deck:letters', 'off'))
      await page.reload()
      await page.keyboard.press('/')
      await page.keyboard.press('Tab')
      expect(await openDialog(page).count()).toBe(0)
    })
  })

  it('is not there before it is asked for, and says so when it cannot be had', async () => {
    const asked: string[] = []
    const before = async (page: Page) => {
      page.on('request', (request) => asked.push(request.url()))
      await page.route('**/search-*.js', (route) => route.abort())
    }
    // Kept for visits without a network, it would be there in any case.
    const context = { serviceWorkers: 'block' } as const
    await visit({ browser, path: '?view=read', context, before }, async ({ page }) => {
      await page.waitForLoadState('networkidle')
      // It is offered as soon as its key is heard.
      await page.locator('.search-switch').waitFor()
      expect(asked.filter((each) => /search-|presentation-/.test(each))).toEqual([])
      await page.keyboard.press('/')
      await page.getByText('Search could not be loaded').waitFor()
      expect(asked.filter((each) => each.includes('/search-'))).not.toEqual([])
      expect(asked.filter((each) => each.includes('/presentation-'))).toEqual([])
    })
  })
})

describe('search while presenting', () => {
  it('finds words of the text: of a slide with its step, and of the text for readers', async () => {
    await present({ browser }, async (page) => {
      const { word, slide } = await handoutWord(page)
      await page.keyboard.press('/')
      await openDialog(page).waitFor()
      await type(page, word)
      expect(await hits(page).first().innerText()).toContain('In the text for readers')
      await page.keyboard.press('Enter')
      expect((await told(page)).slide).toBe(slide)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${slide}-headline`)
      await page.keyboard.press('PageDown')
      expect(await marked(page)).toEqual([])

      const stepped = await page.evaluate(() => {
        const label = document.querySelector('.figure text:is(.fragment *)')
        return { word: label?.textContent ?? '', slide: label?.closest('section')?.id }
      })
      await page.keyboard.press('g')
      await openDialog(page).waitFor()
      expect(await page.getByRole('combobox').inputValue()).toBe('')
      await type(page, stepped.word)
      await page.locator(`#go-to-list li`).first().waitFor()
      const ids = await page.$$eval('#go-to-list li', (all) =>
        all.map((each) => Number(each.id.replace(/\D+/, '')) - 1),
      )
      const slides = await slidesOf(page)
      const index = ids.findIndex((id) => slides[id]?.id === stepped.slide)
      for (let press = 0; press < index; press++) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      expect((await told(page)).slide).toBe(stepped.slide)
      expect((await told(page)).shown).toBeGreaterThan(0)
      expect(await inSight(page)).toBe(true)
      await page.keyboard.press('Escape')
      expect(await marked(page)).toEqual([])
    })
  })
})

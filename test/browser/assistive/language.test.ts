import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { browser } from '../support/browser'
import { openDialog, present } from '../support/present-page'

/** The deck as if it were in Persian, of which the interface has no words. */
async function inPersian(page: Page): Promise<void> {
  await page.route(inject('deckAddress'), async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<html lang="en" dir="ltr"/, '<html lang="fa" dir="rtl"')
    await route.fulfill({ response, body })
  })
}

/** The language that a reader hears an element in. */
const heardIn = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))

it('English is heard as English in a deck of another language, and the deck’s words in theirs', async () => {
  await present({ browser, before: inPersian }, async (page) => {
    expect(await heardIn(page, '.toolbar')).toBe('en')
    expect(await heardIn(page, '.slides > section.present')).toBe('fa')
    await page.keyboard.press('g')
    expect(await openDialog(page).getAttribute('dir')).toBe('ltr')
    expect(await heardIn(page, 'dialog h2')).toBe('en')
    expect(await heardIn(page, '[role="option"][aria-selected="true"] .go-to-name')).toBe('fa')
  })
})

it('nothing is marked in a deck of a language that the interface speaks', async () => {
  await present({ browser }, async (page) => {
    await page.keyboard.press('g')
    await openDialog(page).waitFor()
    expect(await page.locator('.stage-part[lang], .stage-part [lang]').count()).toBe(0)
  })
})

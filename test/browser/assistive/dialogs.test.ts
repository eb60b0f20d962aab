/** Dialogs, the bar and the speaker page on small screens and in windows zoomed to four times their size. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { openDialog, present, visit } from '../support/present-page'
import { sharedTalk } from '../support/speaker-page'
import { setSpacing } from '../support/text-spacing'
import { faultsOfDialog, faultsOfSpeaker, focusHidden } from './places'

/** 1280 × 720 at 400 %, a telephone upright and lying on its side. */
const SIZES = [
  [320, 180],
  [390, 844],
  [844, 390],
] as const

const MORE_SIZES: readonly (readonly [number, number])[] = [
  ...SIZES,
  ...([
    [360, 225],
    [480, 270],
    [568, 320],
    [640, 360],
    [1280, 720],
  ] as const),
]

/** As served, and with the spacing a reader may set: what must be in sight is, and so is whatever takes the focus. */
async function expectInSight(page: Page, name: string, open: () => Promise<void>, stops = 6): Promise<void> {
  // Wider text leaves the stage for the article.
  const staged = await page.evaluate(() => 'stage' in document.documentElement.dataset)
  for (const spaced of staged ? [false] : [false, true]) {
    await setSpacing(page, spaced)
    await open()
    await openDialog(page).waitFor()
    const faults = [...(await faultsOfDialog(page)), ...(await focusHidden(page))]
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab')
      faults.push(...(await focusHidden(page)).map((each) => `focus on what is hidden: ${each}`))
    }
    expect(faults, `${name}${spaced ? ', spaced' : ''}`).toEqual([])
    await page.keyboard.press('Escape')
    await openDialog(page).waitFor({ state: 'detached' })
  }
  await setSpacing(page, false)
}

describe.each(SIZES)('at %d × %d', (width, height) => {
  it('heading, button and field of every dialog stay in sight', async () => {
    const context = { viewport: { width, height } }
    await present({ browser, path: '?view=present', context }, async (page) => {
      const press = (key: string) => () => page.keyboard.press(key)
      await page.keyboard.press('End')
      await page.keyboard.press('g')
      await openDialog(page).waitFor()
      for (const key of ['PageUp', 'ArrowUp', 'PageUp', 'ArrowDown']) {
        await page.keyboard.press(key)
        expect([...(await faultsOfDialog(page)), ...(await focusHidden(page))], key).toEqual([])
      }
      await page.keyboard.press('Escape')
      await openDialog(page).waitFor({ state: 'detached' })
      await expectInSight(page, 'go to', press('g'), 2)
      await page.keyboard.press('?')
      await openDialog(page).waitFor()
      expect(await openDialog(page).evaluate((sheet) => sheet.scrollTop)).toBe(0)
      await page.keyboard.press('Escape')
      await openDialog(page).waitFor({ state: 'detached' })
      await expectInSight(page, 'keys', press('?'))
    })
    await visit({ browser, path: '?view=present&cut=1234', context }, async ({ page }) => {
      await openDialog(page).waitFor()
      expect([...(await faultsOfDialog(page)), ...(await focusHidden(page))]).toEqual([])
    })
    await visit({ browser, path: '?view=read', context }, async ({ page }) => {
      await page.waitForLoadState()
      await expectInSight(page, 'search', () => page.locator('.search-switch').click(), 2)
    })
  })

  it('all of the bar can be reached, and hit', async () => {
    await present({ browser, path: '?view=present', context: { viewport: { width, height } } }, async (page) => {
      const buttons = await page.locator('.toolbar button:visible').evaluateAll((all) =>
        all.map((each) => {
          const { left, right, top, bottom } = each.getBoundingClientRect()
          const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight
          return { inside: inside && right - left >= 24 && bottom - top >= 24, name: each.getAttribute('aria-label') }
        }),
      )
      expect(buttons.length).toBeGreaterThan(9)
      expect(buttons.filter(({ inside }) => !inside)).toEqual([])
    })
  })
})

describe('the speaker page', () => {
  const talk = sharedTalk()

  it.each(
    MORE_SIZES,
  )('has nothing over anything else at %d × %d, and every button can be hit', async (width, height) => {
    const { speaker } = talk()
    await speaker.setViewportSize({ width, height })
    // A clock that has run, with much to say.
    await speaker.evaluate(() => scrollTo(0, 0))
    for (const spaced of [false, true]) {
      await setSpacing(speaker, spaced)
      expect(await faultsOfSpeaker(speaker), spaced ? 'spaced' : '').toEqual([])
      const more = speaker.locator('.controls .more')
      if (!(await more.isVisible())) continue
      await more.click()
      expect(await faultsOfSpeaker(speaker), `open${spaced ? ', spaced' : ''}`).toEqual([])
      await more.click()
    }
    await setSpacing(speaker, false)
  })

  it.each(SIZES)('has dialogs with heading, button and field in sight at %d × %d', async (width, height) => {
    const { speaker } = talk()
    await speaker.setViewportSize({ width, height })
    for (const key of ['o', 'g', '?']) await expectInSight(speaker, key, () => speaker.keyboard.press(key), 4)
    const more = speaker.locator('.controls .more[aria-expanded="false"]')
    if (await more.isVisible()) await more.click()
    for (const name of ['Time and cut', 'Minutes used']) {
      await expectInSight(speaker, name, () => speaker.getByRole('button', { name }).click())
    }
    const less = speaker.locator('.controls .more[aria-expanded="true"]')
    if (await less.isVisible()) await less.click()
  })
})

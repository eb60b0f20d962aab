import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser } from '../support/browser'
import { missingInTargets, takeAway } from '../support/newer-interfaces'
import { openDialog, staged, told, visit, walkOf } from '../support/present-page'
import { openTalk } from '../support/speaker-page'

const missing = missingInTargets()
const isMissing = (owner: string, member: string) =>
  missing.some((each) => each.owner === owner && each.member === member)

it('knows what the oldest browsers lack, and what they have', () => {
  expect(isMissing('AbortSignal', 'any')).toBe(true)
  expect(isMissing('Element', 'checkVisibility')).toBe(true)
  expect(isMissing('Keyboard', 'lock')).toBe(true)
  expect(isMissing('Element', 'closest')).toBe(false)
  expect(isMissing('Array', 'findLast')).toBe(false)
  expect(isMissing('HTMLDialogElement', 'showModal')).toBe(false)
})

it('stage and article run with no interface that the oldest browsers of the build have not', async () => {
  const before = (page: Page) => page.addInitScript(takeAway, missing)
  await visit({ browser, before }, async ({ page, faults }) => {
    await staged(page)
    expect(await page.evaluate(() => 'any' in AbortSignal)).toBe(false)
    await stage(page)
    await article(page)
    expect(faults).toEqual([])
  })
})

it('the speaker page leads the room there, too', async () => {
  const { profile, room, speaker, faults } = await openTalk((context) => context.addInitScript(takeAway, missing))
  try {
    expect(await speaker.evaluate(() => 'any' in AbortSignal)).toBe(false)
    const slides = (await walkOf(room)).map(({ id }) => id)
    const leads = async (key: string, slide: string | undefined) => {
      await speaker.keyboard.press(key)
      await expect.poll(async () => (await told(room)).slide).toBe(slide)
    }
    await leads('End', slides.at(-1))
    await leads('Home', slides[0])
    for (const key of ['o', 'g', '?']) {
      await speaker.keyboard.press(key)
      await openDialog(speaker).waitFor()
      await speaker.keyboard.press('Escape')
      await openDialog(speaker).waitFor({ state: 'detached' })
    }
    await leads('End', slides.at(-1))
    await leads('Home', slides[0])
    expect(faults).toEqual([])
  } finally {
    await profile.close()
  }
})

async function stage(page: Page): Promise<void> {
  const shows = () => page.evaluate(() => document.documentElement.dataset.stage)
  await page.keyboard.press('o')
  await expect.poll(shows).toBe('overview')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await told(page)).title).toMatch(/^2 /)
  expect(await shows()).toBe('slide')
  for (const key of ['g', '?']) {
    await page.keyboard.press(key)
    await openDialog(page).waitFor()
    await page.keyboard.press('Escape')
    await openDialog(page).waitFor({ state: 'detached' })
  }
  await page.keyboard.press('b')
  expect(await page.locator('.blackout').isVisible()).toBe(true)
  for (const key of ['Space', 'd', 'd', 'l', 'w', 'c', 'Escape', 'z']) await page.keyboard.press(key)
  // What is typed while a part loads is meant for the part.
  const atEnd = async () => {
    await page.keyboard.press('End')
    return (await told(page)).slide
  }
  await expect.poll(atEnd).toBe((await walkOf(page)).at(-1)?.id)
}

async function article(page: Page): Promise<void> {
  await page.keyboard.press('r')
  await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
  await page.keyboard.press('/')
  await openDialog(page).getByRole('combobox').fill('the')
  await openDialog(page).getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.present-switch').click()
  await staged(page)
}

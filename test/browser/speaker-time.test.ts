import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'
import { openDialog, told } from './present-page'
import { openTalk, place, seen, type Talk } from './speaker-page'

let browser: Browser
let talk: Talk
beforeAll(async () => {
  browser = await launchChromium()
  talk = await openTalk(browser)
})
afterAll(async () => {
  await browser.close()
  expect(talk.faults).toEqual([])
})

const MINUTE = 60_000

/** Sets the page's clock forward, and no timer with it. */
const pass = (page: Page, ms: number) =>
  page.evaluate((by) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + by
  }, ms)

const words = (selector: string) => talk.speaker.locator(selector).textContent()
const press = (name: string) => talk.speaker.getByRole('button', { name, exact: true }).click()

/** Sets the minutes there are today, as a speaker does. */
async function setTime(minutes: string): Promise<void> {
  await press('Set time')
  await talk.speaker.keyboard.type(minutes)
  await talk.speaker.keyboard.press('Enter')
}

describe('the time there is', () => {
  it('is set for today: the plan is rescaled, warnings come at five minutes and at one, then time is up', async () => {
    const { room, speaker } = talk
    expect(await words('.of')).toBe('of 45 min')
    await setTime('30')
    await expect.poll(() => words('.of')).toBe('of 30 min')
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(() => talk.speaker.locator('.clock-buttons button').first().textContent()).toBe('Pause')
    const warning = () => speaker.evaluate(() => document.documentElement.dataset.warning)
    expect(await warning()).toBeUndefined()
    for (const [minutes, name, shown, said] of [
      [25.1, '5', /^5 min left, \d+ minutes behind$/, '5 minutes left.'],
      [4.1, '1', /^(1 min|\d+ s) left, /, '1 minute left.'],
      [1, 'over', /^Time is up: 0:\d\d over$/, 'The time is up.'],
    ] as const) {
      for (const page of [room, speaker]) await pass(page, minutes * MINUTE)
      await expect.poll(warning).toBe(name)
      expect(await words('.pace-words')).toMatch(shown)
      expect(await words('.stage-status')).toBe(said)
    }
  })

  it('is given back as planned', async () => {
    await press('Set time')
    await press('As planned: 45 min')
    await expect.poll(() => words('.of')).toBe('of 45 min')
    expect(await openDialog(talk.speaker).count()).toBe(0)
  })
})

describe('the minutes used', () => {
  it('are saved slide by slide, planned against used', async () => {
    const { speaker } = talk
    await press('Minutes used')
    const [download] = await Promise.all([speaker.waitForEvent('download'), press('Save as CSV')])
    expect(download.suggestedFilename()).toMatch(/^minutes-\d{4}-\d\d-\d\d\.csv$/)
    const rows: Record<string, string>[] = parse(await readFile(await download.path()), { bom: true, columns: true })
    const slides = await talk.room.$$eval('.slides > section', (all) => all.map(({ id }) => id))
    expect(rows.map(({ slide }) => slide)).toEqual(slides)
    const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0)
    expect(sum('planned minutes')).toBeCloseTo(45, 0)
    // The second slide was on screen for half an hour, the first for none of it.
    expect(Number(rows[1]?.['actual minutes'])).toBeGreaterThan(30)
    expect(Number(rows[1]?.['actual minutes'])).toBeLessThan(31)
    expect(rows[0]?.['actual minutes']).toBe('0.00')
    const together = (await openDialog(speaker).locator('tfoot td').allTextContents())[0]
    expect(together).toBe('45:00')
    await speaker.keyboard.press('Escape')
  })

  it('are lost by a reset, which is asked about', async () => {
    const { speaker } = talk
    await press('Reset')
    await expect.poll(() => openDialog(speaker).locator('p').textContent()).toMatch(/^It stands at 30:\d\d\./)
    await press('Keep counting')
    expect((await seen(speaker)).elapsed).toMatch(/^30:/)
    await press('Reset')
    await speaker.keyboard.press('Enter')
    await expect.poll(async () => (await seen(speaker)).elapsed).toBe('0:00')
    await press('Minutes used')
    expect((await openDialog(speaker).locator('tfoot td').allTextContents())[1]).toBe('0:00')
    await speaker.keyboard.press('Escape')
  })
})

describe('a cut of the talk', () => {
  it('is chosen on the speaker page, or in the room; numbers, plan and the next slide follow in both', async () => {
    const { room, speaker } = talk
    const ids = await room.$$eval('.slides > section', (all) =>
      all.filter(({ dataset }) => dataset.cut?.split(' ').includes('20')).map(({ id }) => id),
    )
    await speaker.keyboard.press('Home')
    await press('Set time')
    await openDialog(speaker).getByLabel('Present').selectOption('20')
    await expect.poll(() => words('.of')).toBe('of 20 min')
    expect(await openDialog(speaker).count()).toBe(0)
    await expect.poll(() => place(room)).toBe(`${ids[0]} 0`)
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(() => place(room)).toBe(`${ids[1]} 0`)
    expect((await told(room)).title).toContain(`2 / ${ids.length}`)
    expect((await seen(speaker)).place).toContain(`Slide 2 of ${ids.length}`)
    expect(new URL(room.url()).searchParams.get('cut')).toBe('20')

    await room.keyboard.press('?')
    await openDialog(room).getByLabel('Present').selectOption('')
    await room.keyboard.press('Escape')
    await expect.poll(() => words('.of')).toBe('of 45 min')
    expect((await seen(speaker)).place).toMatch(/^Slide \d+ of 45/)
  })
})

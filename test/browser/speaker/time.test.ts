import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDialog, told } from '../support/present-page'
import { pass, seen, sharedTalk } from '../support/speaker-page'

const talk = sharedTalk()

const MINUTE = 60_000

const text = (selector: string) => talk().speaker.locator(selector).textContent()
const button = (name: string) => talk().speaker.getByRole('button', { name, exact: true })
/** By the address of the room itself: the browser hears later of what a page writes there. */
const cutAsked = () => talk().room.evaluate(() => new URLSearchParams(location.search).get('cut'))
const warning = () => talk().speaker.evaluate(() => document.documentElement.dataset.warning)

describe('the cut of a talk', () => {
  it('is chosen on the speaker page: slides, numbers and plan of the room follow', async () => {
    const { room, speaker } = talk()
    const inside = await room.locator('.slides > section[data-cut~="8"]').count()
    await button('Time and cut').click()
    await openDialog(speaker).getByLabel('Present').selectOption('8')
    expect(await openDialog(speaker).getByLabel('Minutes').inputValue()).toBe('8')
    await openDialog(speaker).getByRole('button', { name: 'Set' }).click()
    await expect.poll(async () => (await told(room)).title).toContain(`1 / ${inside} `)
    expect(await cutAsked()).toBe('8')
    await expect.poll(async () => (await seen(speaker)).place).toBe(`Slide 1 of ${inside}`)
    await expect.poll(() => text('.of')).toBe('of 8 min')
  })

  it('is chosen in the room: the speaker page follows', async () => {
    const { room, speaker } = talk()
    const inside = await room.locator('.slides > section[data-cut~="20"]').count()
    await room.keyboard.press('?')
    await openDialog(room).getByLabel('Present').selectOption('20')
    await room.keyboard.press('Escape')
    await expect.poll(async () => (await seen(speaker)).place).toBe(`Slide 1 of ${inside}`)
    await expect.poll(() => text('.of')).toBe('of 20 min')
    await button('Time and cut').click()
    expect(await openDialog(speaker).getByLabel('Present').inputValue()).toBe('20')
    await openDialog(speaker).getByLabel('Present').selectOption('0')
    await openDialog(speaker)
      .getByRole('button', { name: /^As planned/ })
      .click()
    await expect.poll(cutAsked).toBe('all')
    const all = await room.locator('.slides > section:not([data-appendix])').count()
    await expect.poll(async () => (await seen(speaker)).place).toBe(`Slide 1 of ${all}`)
  })
})

describe('the time of a talk', () => {
  it('is set to what there is today; the plan is rescaled, the warnings come at five minutes and at one', async () => {
    const { speaker } = talk()
    await button('Time and cut').click()
    await speaker.keyboard.type('30')
    await speaker.keyboard.press('Enter')
    await expect.poll(() => text('.of')).toBe('of 30 min')
    await speaker.keyboard.press('ArrowRight')
    // Whoever looks seldom misses seconds.
    await expect.poll(async () => (await seen(speaker)).elapsed).toMatch(/^0:(0[1-9]|[1-5]\d)$/)
    expect(await warning()).toBe(undefined)
    await pass(speaker, 24 * MINUTE)
    await expect.poll(async () => (await seen(speaker)).elapsed).toMatch(/^24:/)
    expect(await warning()).toBe(undefined)
    await pass(speaker, MINUTE)
    await expect.poll(warning).toBe('5')
    expect(await text('.pace-words')).toMatch(/^5 min left, /)
    expect(await speaker.locator('.time [role="status"]').textContent()).toBe('5 minutes left.')
    await pass(speaker, 4 * MINUTE)
    await expect.poll(warning).toBe('1')
    expect(await text('.pace-words')).toMatch(/^\d+ s left, /)
    expect(await speaker.locator('.time [role="status"]').textContent()).toBe('1 minute left.')
    await pass(speaker, MINUTE)
    await expect.poll(warning).toBe('over')
    expect(await text('.pace-words')).toMatch(/^Time is up/)
  })

  it('is saved slide by slide, planned and used, as CSV', async () => {
    const { speaker } = talk()
    await button('Minutes used').click()
    const [download] = await Promise.all([
      speaker.waitForEvent('download'),
      speaker.getByRole('button', { name: 'Save as CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^minutes-\d{4}-\d\d-\d\d\.csv$/)
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split(/\r?\n/)
    const slides = await talk().room.locator('.slides > section:not([data-outside])').count()
    expect(rows[0]).toBe('slide,headline,section,planned minutes,actual minutes,difference')
    expect(rows.length).toBe(1 + slides)
    const cells = rows.slice(1).map((row) => row.split(',').slice(-3).map(Number))
    const sum = (index: number) => cells.reduce((all, row) => all + (row[index] ?? 0), 0)
    // Two decimals each.
    expect(Math.abs(sum(0) - 30)).toBeLessThan(0.25)
    // All of it on the second slide.
    expect(Math.floor(cells[1]?.[1] ?? 0)).toBeGreaterThanOrEqual(30)
    expect(sum(1) - (cells[1]?.[1] ?? 0)).toBeLessThan(0.1)
    await speaker.keyboard.press('Escape')
  })

  it('is reset after a question, and kept without its answer', async () => {
    const { speaker } = talk()
    await button('Reset').click()
    await button('Keep counting').click()
    expect((await seen(speaker)).elapsed).toMatch(/^3\d:/)
    await button('Reset').click()
    await openDialog(speaker).getByRole('button', { name: 'Reset' }).click()
    await expect.poll(async () => (await seen(speaker)).elapsed).toBe('0:00')
    expect([await warning(), await button('Reset').isDisabled()]).toEqual([undefined, true])
  })
})

describe('the phones of a talk', () => {
  it('are neither on the built page nor in its script', async () => {
    const { speaker } = talk()
    expect(await speaker.locator('.phones').count()).toBe(0)
    const script = await speaker.$eval('script[src]', async (each) =>
      (await fetch((each as HTMLScriptElement).src)).text(),
    )
    expect([script.includes('deck:talk'), /deck:phones|Revoke/.test(script)]).toEqual([true, false])
  })
})

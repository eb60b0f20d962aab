/** When the room's script is fetched: with a talk, and not for who only looks at the deck. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { browser } from '../support/browser'
import { LARGE, staged } from '../support/present-page'
import { following } from '../support/speaker-page'

/** Opens the deck until it is at rest; tells whether it has asked for the room's script, or for what opens on demand, since. */
async function open(page: Page): Promise<() => boolean> {
  let asked = false
  page.on('request', (request) => {
    asked ||= /\/assets\/(?:room|tools)-/.test(request.url())
  })
  await page.goto(inject('deckAddress'))
  await staged(page)
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)))
  await page.waitForLoadState('networkidle')
  return () => asked
}

const hasRoom = (page: Page) => page.locator('.ink-layer').waitFor({ state: 'attached' })

describe('the room’s script', () => {
  it('comes when a speaker page is opened anywhere, and at once where a talk was given', async () => {
    const profile = await browser.newContext({ viewport: LARGE, serviceWorkers: 'block' })
    const room = await profile.newPage()
    const asked = await open(room)
    expect(asked()).toBe(false)
    const speaker = await profile.newPage()
    await speaker.goto(`${inject('deckAddress')}speaker/`)
    await following(speaker)
    await hasRoom(room)
    await speaker.keyboard.press('End')
    await room.waitForFunction(() => document.querySelector('.present')?.previousElementSibling)
    await speaker.close()
    await room.reload()
    await hasRoom(room)
    await profile.close()
  })

  it.each([
    ['the deck fills the screen', (page: Page) => page.keyboard.press('f')],
    ['the focus comes to a button of it', (page: Page) => page.locator('.toolbar [data-command="pen"]').focus()],
  ])('comes when %s', async (_, sign) => {
    const profile = await browser.newContext({ viewport: LARGE, serviceWorkers: 'block' })
    const page = await profile.newPage()
    const asked = await open(page)
    await page.keyboard.press('ArrowRight')
    await page.locator('.toolbar [data-command="next"]').focus()
    expect(asked()).toBe(false)
    await sign(page)
    await hasRoom(page)
    await profile.close()
  })
})

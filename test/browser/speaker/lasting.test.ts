import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { browser } from '../support/browser'
import { facesOf } from '../support/font-faces'
import { LARGE, openDialog } from '../support/present-page'
import {
  drawOn,
  following,
  openSpeaker,
  openTalk,
  place,
  pressed,
  ready,
  seen,
  sharedTalk,
  showSlideWith,
  strokes,
  type Talk,
} from '../support/speaker-page'

/** Longer than a window that was opened has to speak, ms. */
const WINDOW_PATIENCE = 3000

/** Ends a page as a fault of its process does: nothing of it is asked any more. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await crashed
}

/** Has the speaker page look for its room as often as it takes to notice that it is gone: it looks when it comes into sight, too. */
const lookForRoom = (speaker: Page) =>
  speaker.evaluate(() => {
    for (let look = 0; look < 4; look++) document.dispatchEvent(new Event('visibilitychange'))
  })

/** A talk in the middle of a stepped figure: its second step, a stroke on it, the clock runs. Tells the slide. */
async function midway({ room, speaker }: Talk): Promise<string> {
  const slug = await showSlideWith(room, '.figure .fragment')
  await expect.poll(async () => (await seen(speaker)).coming).toMatch(/^Next: step 1 of/)
  await speaker.keyboard.press('ArrowRight')
  await speaker.keyboard.press('ArrowRight')
  await expect.poll(() => place(room)).toBe(`${slug} 2`)
  await speaker.keyboard.press('w')
  await drawOn(speaker, '.surface', [300, 200], [700, 500])
  await speaker.keyboard.press('w')
  await expect.poll(async () => (await strokes(room)).length).toBe(1)
  await expect.poll(async () => secondsOf(await seen(speaker))).toBeGreaterThan(0)
  return slug
}

const secondsOf = ({ elapsed }: { elapsed: string }): number => {
  const [seconds = 0, minutes = 0, hours = 0] = elapsed.split(':').map(Number).reverse()
  return seconds + 60 * minutes + 3600 * hours
}

/** The talk is where it was and goes on, by either window. */
async function goesOn({ room, speaker }: Pick<Talk, 'room' | 'speaker'>, slug: string, since: number): Promise<void> {
  await expect.poll(() => place(room)).toBe(`${slug} 2`)
  await expect.poll(async () => (await seen(speaker)).place).toContain(', step 2 of')
  await expect.poll(async () => (await strokes(room)).length).toBe(1)
  await expect.poll(async () => (await strokes(speaker)).length).toBe(1)
  await expect.poll(async () => secondsOf(await seen(speaker))).toBeGreaterThan(since)
  await speaker.keyboard.press('ArrowLeft')
  await expect.poll(() => place(room)).toBe(`${slug} 1`)
  await room.keyboard.press('ArrowRight')
  await expect.poll(async () => (await seen(speaker)).place).toContain(', step 2 of')
}

describe('in the middle of a stepped figure', () => {
  const talk = sharedTalk()
  let slug: string

  it('either window may be loaded again', async () => {
    slug = await midway(talk())
    const { room, speaker } = talk()
    await room.reload()
    await ready(room)
    await following(speaker)
    await goesOn(talk(), slug, 0)
    const since = secondsOf(await seen(speaker))
    await speaker.reload()
    await following(speaker)
    await goesOn(talk(), slug, since)
  })

  it('the speaker page may crash, be closed and come back', async () => {
    const { room, speaker } = talk()
    const before = secondsOf(await seen(speaker))
    await crash(speaker)
    const next = await openSpeaker(room)
    await goesOn({ room, speaker: next }, slug, before)
    const since = secondsOf(await seen(next))
    await next.close()
    // What happens meanwhile is counted, too.
    await room.keyboard.press('ArrowLeft')
    await room.keyboard.press('ArrowRight')
    talk().speaker = await openSpeaker(room)
    await goesOn(talk(), slug, since)
  })

  it('the room may crash while the screen is black: a new window goes on with all of it', async () => {
    const { room, speaker, profile } = talk()
    await speaker.keyboard.press('b')
    await expect.poll(() => pressed(speaker)).toEqual(['blackout'])
    await crash(room)
    const open = speaker.locator('.message button')
    await open.waitFor()
    expect(await speaker.locator('.message').textContent()).toContain('The room’s window is gone.')
    const [next] = await Promise.all([profile.waitForEvent('page'), open.click()])
    await ready(next)
    await expect.poll(() => next.locator('.blackout').isVisible()).toBe(true)
    await speaker.keyboard.press('b')
    await goesOn({ room: next, speaker }, slug, 0)
  })
})

describe('without a room', () => {
  it('the page looks ahead alone, says so, and the next room takes it up', async () => {
    const profile = await browser.newContext({ viewport: LARGE, serviceWorkers: 'block' })
    const speaker = await profile.newPage()
    await speaker.goto(`${inject('deckAddress')}speaker/`)
    const open = speaker.locator('.message button')
    await open.waitFor()
    expect(await speaker.locator('.message p').textContent()).toBe('No window shows the deck yet.')
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(async () => (await seen(speaker)).place).toContain('Slide 2 of')
    // Two of them show and do the same.
    const other = await profile.newPage()
    await other.goto(`${inject('deckAddress')}speaker/`)
    await expect.poll(async () => (await seen(other)).place).toContain('Slide 2 of')
    await other.keyboard.press('ArrowRight')
    await expect.poll(async () => (await seen(speaker)).place).toContain('Slide 3 of')
    await speaker.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await seen(other)).place).toContain('Slide 2 of')
    await other.close()
    const [room] = await Promise.all([profile.waitForEvent('page'), open.click()])
    await ready(room)
    await following(speaker)
    await expect.poll(() => room.title()).toMatch(/^2 \//)
    // Pressed before it is noticed that the room is gone, it is done by the next one.
    await crash(room)
    await speaker.keyboard.press('ArrowRight')
    await speaker.keyboard.press('ArrowRight')
    await lookForRoom(speaker)
    await open.waitFor()
    expect((await seen(speaker)).place).toContain('Slide 4 of')
    const [next] = await Promise.all([profile.waitForEvent('page'), open.click()])
    await ready(next)
    await expect.poll(() => next.title()).toMatch(/^4 \//)
    await profile.close()
  })
})

describe('where windows are blocked', () => {
  it('the room and the speaker page say each other’s address', async () => {
    const { room, speaker, profile } = await openTalk((opened) => opened.clock.install())
    await speaker.close()
    const block = (page: Page) => page.evaluate(() => Object.assign(window, { open: () => null }))
    await block(room)
    await room.keyboard.press('s')
    await room.clock.fastForward(WINDOW_PATIENCE)
    const link = openDialog(room).locator('a')
    // Once, whatever became of the window that was closed before.
    await link.waitFor()
    const address = `${inject('deckAddress')}speaker/`
    expect([await link.textContent(), await link.getAttribute('href')]).toEqual([address, address])
    const [next] = await Promise.all([profile.waitForEvent('page'), link.click()])
    await following(next)
    await room.keyboard.press('Escape')
    await next.keyboard.press('ArrowRight')
    await expect.poll(() => room.title()).toMatch(/^2 \//)
    await room.close()
    await block(next)
    await next.bringToFront()
    // The focus that the closed window gives back may come late, and passes for a window that opened: asked for again.
    const named = async () => {
      const link = next.locator('.message a')
      if ((await link.count()) > 0) return link.getAttribute('href')
      await next.locator('.message button').click()
      await next.clock.fastForward(WINDOW_PATIENCE)
      return ''
    }
    await expect.poll(named).toMatch(/\?view=present#\w/)
    await profile.close()
  })
})

describe('with the network off', () => {
  it('a talk that runs goes on; so does one that begins, after one visit', async () => {
    const profile = await browser.newContext({ viewport: LARGE })
    const room = await profile.newPage()
    await room.goto(inject('deckAddress'))
    await room.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await ready(room)
    await profile.setOffline(true)
    const speaker = await openSpeaker(room)
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(() => room.title()).toMatch(/^2 \//)
    await speaker.reload()
    await following(speaker)
    expect((await seen(speaker)).place).toContain('Slide 2 of')
    const { loaded, missing } = await facesOf(speaker)
    expect(missing).toEqual([])
    expect(loaded).toBeGreaterThan(1)
    await profile.close()
  })
})

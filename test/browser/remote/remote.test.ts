import { source as axe } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BEAT } from '../../../src/remote/protocol/phone-messages'
import { makeProject, type Project } from '../../fixtures/project'
import { type Network, openNetwork } from '../../remote/server/network'
import { browser, closePages } from '../support/browser'

const SLIDES = `---
title: More
---

## One slide has notes that are nobody's but the speaker's
<!-- .slide: id="noted" -->

- one{.fragment}

[A word]{.fragment} that comes later.

Note:
canary-note is what the speaker says, and it is long enough to be spoken for about half a minute, which is what a slide
of this kind needs; it says where to look, what to leave out, and how to go on to the slide that follows.

---

## Another slide follows it and says something else
<!-- .slide: id="other" -->

Words.

Note:
canary-other is what the speaker says here, and it is long enough to be spoken for about half a minute, which is what a
slide of this kind needs; it says where to look, what to leave out, and how to go on to the slide that follows.
`

const TALL = { width: 390, height: 844 }
const WIDE = { width: 844, height: 390 }
const PHONE = { viewport: TALL, hasTouch: true, isMobile: true }

let project: Project
let network: Network
let room: Page
let phone: Page
const faults: string[] = []

beforeAll(async () => {
  project = makeProject()
  project.write('50-more.md', SLIDES)
  network = await openNetwork(project, { now: Date.now() })
  room = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await room.goto(`http://127.0.0.1:${network.port}/#noted`)
  await room.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
  phone = await open(await browser.newContext(PHONE))
  await phone.waitForFunction(() => document.documentElement.dataset.view === 'driving')
})
afterAll(async () => {
  await closePages()
  await network?.server.close()
  project?.remove()
})
beforeEach(() => {
  faults.length = 0
})

/** A phone that scans a fresh code. */
async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.clock.install()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => {
    if (new URL(request.url()).host !== network.host && !request.url().startsWith('data:')) faults.push(request.url())
  })
  await page.goto(network.origin + network.remote.offer())
  return page
}

const view = (page: Page) => page.evaluate(() => document.documentElement.dataset.view)
const standing = (page: Page) => page.evaluate(() => document.documentElement.dataset.standing)
const headline = (page: Page) => page.locator('h1').textContent()
const shown = () => room.evaluate(() => document.querySelector('section.present')?.id)
const steps = () => room.locator('.present .fragment.visible').count()

describe('the phone as remote', () => {
  it('shows the slide of the room, its notes and its time, and keeps the code out of sight', async () => {
    expect(await phone.evaluate(() => location.href)).toBe(`${network.origin}/remote/`)
    expect(await headline(phone)).toContain('One slide has notes')
    expect(await phone.locator('#notes').textContent()).toContain('canary-note')
    expect(await phone.locator('#place').textContent()).toMatch(/^\d+ \/ \d+$/)
    expect(await phone.locator('#next').textContent()).toContain('Another slide follows')
    expect(await room.content()).not.toContain('canary-')
    expect(faults).toEqual([])
  })

  it('leads the room step by step, forth and back', async () => {
    const total = await room.locator('.present .fragment').count()
    for (let step = 1; step <= total; step++) {
      await phone.tap('#forward')
      await expect.poll(steps).toBe(step)
    }
    await expect.poll(() => phone.locator('#detail').textContent()).toBe(`step ${total} of ${total}`)
    await phone.tap('#forward')
    await expect.poll(shown).toBe('other')
    await expect.poll(() => headline(phone)).toContain('Another slide')
    await expect.poll(() => phone.locator('#announcement').textContent()).toMatch(/^Slide \d+ of \d+\. Another slide/)
    await expect.poll(() => phone.locator('#run').textContent()).toBe('Pause clock')
    await phone.tap('#previous')
    await expect.poll(shown).toBe('noted')
  })

  it('makes the screen black, and gives it back', async () => {
    const black = phone.getByRole('button', { name: 'Black screen' })
    await black.tap()
    await expect.poll(() => room.locator('.blackout').isVisible()).toBe(true)
    await expect.poll(() => black.getAttribute('aria-pressed')).toBe('true')
    await black.tap()
    await expect.poll(() => room.locator('.blackout').isVisible()).toBe(false)
    await expect.poll(() => black.getAttribute('aria-pressed')).toBe('false')
  })

  it.each([
    TALL,
    WIDE,
    { width: 320, height: 568 },
    { width: 568, height: 320 },
    { width: 768, height: 1024 },
  ])('fits $width × $height: buttons for thumbs, nothing cut off, no fault a screen reader would meet', async (size) => {
    await phone.setViewportSize(size)
    const buttons = await phone.locator('button:visible').evaluateAll((all) =>
      all.map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect()
        const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
        const fits = each.scrollWidth <= each.clientWidth && each.scrollHeight <= each.clientHeight
        return { large: right - left >= 44 && bottom - top >= 44, inside, fits }
      }),
    )
    expect(buttons.length).toBeGreaterThanOrEqual(4)
    expect(buttons).toEqual(buttons.map(() => ({ large: true, inside: true, fits: true })))
    const words = await phone.locator('main').evaluate((main) => {
      return { wide: main.scrollWidth - main.clientWidth, high: main.clientHeight }
    })
    expect(words.wide).toBe(0)
    expect(words.high).toBeGreaterThan(90)
    await phone.evaluate(axe)
    const found = await phone.evaluate(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    )
    expect(found).toEqual([])
  })

  it('hands over to a second phone, and back', async () => {
    const second = await open(await browser.newContext(PHONE))
    await expect.poll(() => view(second)).toBe('watching')
    expect(await second.locator('#forward').isVisible()).toBe(false)
    await second.getByRole('button', { name: 'Take over' }).tap()
    await expect.poll(() => view(second)).toBe('driving')
    await expect.poll(() => phone.locator('#message-title').getByText('Another phone drives').isVisible()).toBe(true)
    await phone.getByRole('button', { name: 'Take over' }).tap()
    await expect.poll(() => view(phone)).toBe('driving')
    await second.context().close()
  })

  it('is handed over and revoked on the speaker page, by keyboard', async () => {
    const speaker = await browser.newPage({ viewport: { width: 1024, height: 768 } })
    await speaker.goto(`http://127.0.0.1:${network.port}/speaker/`)
    const phones = speaker.getByRole('region', { name: 'Phones' })
    await phones.waitFor()
    // The phone that came with the test before is away.
    await phones.getByRole('button', { name: 'Revoke phone 2' }).click()
    await expect.poll(() => phones.getByRole('listitem').count()).toBe(1)
    expect(await phones.getByRole('listitem').innerText()).toContain('Phone 1 drives')
    const third = await open(await browser.newContext(PHONE))
    await expect.poll(() => phones.getByRole('listitem').nth(1).innerText()).toContain('Phone 3 looks on')
    await phones.getByRole('button', { name: 'Let it drive: phone 3' }).focus()
    await speaker.keyboard.press('Enter')
    await expect.poll(() => view(third)).toBe('driving')
    await expect.poll(() => view(phone)).toBe('watching')
    await expect
      .poll(() => speaker.locator('body > [role="status"]').textContent())
      .toBe('Phone 1 looks on. Phone 3 drives')
    expect(await speaker.evaluate(() => document.activeElement?.closest('.phones') !== null)).toBe(true)
    await speaker.evaluate(axe)
    const wrong = await speaker.evaluate(
      `axe.run(document.querySelector('.phones'), { resultTypes: ['violations'] })
        .then(({ violations }) => violations.map(({ id }) => id))`,
    )
    expect(wrong).toEqual([])
    await phones.getByRole('button', { name: 'Revoke phone 3' }).focus()
    await speaker.keyboard.press('Enter')
    await expect
      .poll(() => third.locator('#message-title').getByText('This code is not valid any more').isVisible())
      .toBe(true)
    await third.reload()
    await expect
      .poll(() => third.locator('#message-title').getByText('This code is not valid any more').isVisible())
      .toBe(true)
    await phones.getByRole('button', { name: 'Let it drive: phone 1' }).click()
    await expect.poll(() => view(phone)).toBe('driving')
    await third.context().close()
    await speaker.close()
  })

  it('loses the network, says so, and catches up when it is back', async () => {
    await phone.context().setOffline(true)
    // What was on its way has come.
    const silent = async () => {
      await phone.clock.fastForward(2.5 * BEAT)
      return phone.getByText('Reconnecting').isVisible()
    }
    await expect.poll(silent).toBe(true)
    expect(await headline(phone)).toContain('One slide')
    // Pressed without a network it is not done later.
    await phone.tap('#forward', { force: true })
    await room.keyboard.press('End')
    const last = await room.evaluate(() => document.querySelector('section.present .headline')?.textContent?.trim())
    await phone.context().setOffline(false)
    await expect.poll(() => standing(phone)).toBe('open')
    await expect.poll(() => headline(phone)).toBe(last)
    await phone.reload()
    await expect.poll(() => headline(phone)).toBe(last)
  })

  it('goes on after the room was loaded again, and is told when it is gone', async () => {
    await room.reload()
    await room.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
    await expect.poll(() => view(phone)).toBe('driving')
    await phone.tap('#previous')
    await room.close()
    await expect
      .poll(() => phone.locator('#message-title').getByText('Open the deck on the computer').isVisible())
      .toBe(true)
  })

  it('is shut out when the speaker says so', async () => {
    const speaker = await browser.newPage()
    await speaker.goto(`http://127.0.0.1:${network.port}/speaker/`)
    await speaker.getByRole('button', { name: 'Revoke all phones and the code' }).click()
    await expect.poll(() => speaker.locator('.phones').isHidden()).toBe(true)
    await expect
      .poll(() => phone.locator('#message-title').getByText('This code is not valid any more').isVisible())
      .toBe(true)
    await phone.reload()
    await expect
      .poll(() => phone.locator('#message-title').getByText('This code is not valid any more').isVisible())
      .toBe(true)
  })
})

import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { mediaType } from '../../../src/site/files/media-type'
import { hostFolder } from '../../../src/site/visit/static-host'
import { browser } from '../support/browser'
import { LARGE, openDialog, slidesOf, staged, told, visit } from '../support/present-page'

/** The deck goes on: to both ends, what opens on demand, into the article and back. */
async function goesOn(page: Page): Promise<void> {
  await staged(page)
  await page.keyboard.press('Home')
  await expect.poll(async () => (await told(page)).title).toMatch(/^1 \//)
  await page.keyboard.press('End')
  await expect.poll(async () => (await told(page)).title).toMatch(/^(\d+) \/ \1 /)
  await page.keyboard.press('?')
  await openDialog(page).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await isReadable(page)
  await page.locator('.present-switch').click()
  await staged(page)
}

/** Every slide that came can be read in the article. */
async function isReadable(page: Page, atLeast = 15): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
  const readable = () =>
    page.$$eval(
      '.slides > section',
      (all) => all.filter((each) => each.checkVisibility() && (each as HTMLElement).innerText.trim()).length,
    )
  await expect.poll(readable).toBeGreaterThanOrEqual(atLeast)
}

interface HalfHost {
  address: string
  /** The answer that is under way, and what is left of it. */
  open: () => ServerResponse
  rest: Buffer
  /** A slide of that half. */
  slug: string
  close: () => Promise<unknown>
}

/** Serves the page as far as half of its slides, as if the whole were on its way; other files as they are. */
async function halfHost(): Promise<HalfHost> {
  const page = readFileSync(join(inject('dist'), 'index.html'))
  const start = page.indexOf('<section')
  const half = Math.round((start + page.length) / 2)
  let open: ServerResponse
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : decodeURIComponent(request.url ?? '').slice(1)
    response.writeHead(200, { 'Content-Type': mediaType(name) ?? 'application/octet-stream' })
    if (name !== 'index.html') response.end(readFileSync(join(inject('dist'), name)))
    else {
      response.write(page.subarray(0, half))
      open = response
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  }
  const slug = [...page.toString().matchAll(/<section id="([^"]+)"/g)][5]?.[1] ?? ''
  return { address: `http://127.0.0.1:${port}/`, open: () => open, rest: page.subarray(half), slug, close }
}

/** Until nothing has come for as long as the page waits for more, by a clock of its own. */
async function stall(page: Page): Promise<void> {
  const stalled = async () => {
    await page.clock.fastForward(2000)
    return page.evaluate(() => document.documentElement.dataset.arrival)
  }
  await expect.poll(stalled).toBe('stalled')
}

/** The boot script's last resort after ten seconds never comes. */
const withoutLastResort = (page: Page) =>
  page.addInitScript(() => {
    const wait = window.setTimeout
    Object.assign(window, { setTimeout: (run: () => void, ms?: number) => (ms === 10_000 ? 0 : wait(run, ms)) })
  })

describe('when something goes wrong on the way', () => {
  // Chromium tells a page nothing of the first, and takes a page for whole after the second.
  for (const [how, hangUp] of [
    ['with the connection', 'destroy'],
    ['in good order', 'end'],
  ] as const) {
    it(`and the page breaks off half-way ${how}, what has come is read at once, from the slide of the link`, async () => {
      const host = await halfHost()
      const page = await browser.newPage({ viewport: LARGE })
      try {
        await page.clock.install()
        await withoutLastResort(page)
        await page.goto(`${host.address}#${host.slug}`, { waitUntil: 'commit' })
        await page.waitForFunction(() => document.querySelectorAll('.slides > section').length > 6)
        host.open()[hangUp]()
        if (hangUp === 'destroy') await stall(page)
        await isReadable(page, 6)
        expect((await slidesOf(page)).length).toBeLessThan(15)
        await expect
          .poll(() => page.$eval(`#${host.slug}`, (slide) => slide.getBoundingClientRect().top))
          .toBeLessThan(90)
        expect(await page.$eval('.deck', (deck) => getComputedStyle(deck, '::after').content)).toMatch(/has not come/)
      } finally {
        await page.close()
        await host.close()
      }
    })
  }

  it('and the page comes after a long wait, it is presented unless it is being read', async () => {
    const host = await halfHost()
    const page = await browser.newPage({ viewport: LARGE })
    try {
      await page.clock.install()
      await withoutLastResort(page)
      await page.goto(host.address, { waitUntil: 'commit' })
      await stall(page)
      await isReadable(page, 6)
      host.open().end(host.rest)
      await goesOn(page)
      expect(await page.evaluate(() => document.documentElement.dataset.arrival)).toBeUndefined()
      await page.goto(host.address, { waitUntil: 'commit' })
      await stall(page)
      await isReadable(page, 6)
      await page.mouse.wheel(0, 300)
      await page.waitForFunction(() => scrollY > 0)
      host.open().end(host.rest)
      await page.locator('.present-switch').waitFor()
      await isReadable(page)
    } finally {
      await page.close()
      await host.close()
    }
  })

  it('and fonts are refused or never come, the deck goes on in others', async () => {
    let asked = 0
    const before = (page: Page) => page.route('**/*.woff2', (route) => (asked++ % 2 ? undefined : route.abort()))
    await visit({ browser, before }, async ({ page }) => {
      await goesOn(page)
      const faces = await page.evaluate(() =>
        [...document.fonts].map(({ status, display, family }) => ({ status, display, family })),
      )
      const own = faces.filter((each) => !each.family.includes('fallback'))
      // Not hidden for as long as a font is on its way.
      expect(own.every(({ status, display }) => status !== 'loaded' && display === 'swap')).toBe(true)
      expect(asked).toBeGreaterThan(1)
    })
  })

  it('and a script of an open deck does not come, the speaker is told and goes on', async () => {
    const before = (page: Page) => page.route(/\/(tools|room)-[^/]*\.js$/, (route) => route.abort())
    await visit({ browser, before }, async ({ page }) => {
      await staged(page)
      await page.keyboard.press('?')
      await expect.poll(async () => (await told(page)).status).toContain('could not be loaded')
      await page.keyboard.press('ArrowRight')
      await expect.poll(async () => (await told(page)).title).toMatch(/^2 \//)
      await page.keyboard.press('r')
      await isReadable(page)
    })
  })

  it('and storage refuses, as in a private window, the deck goes on', async () => {
    const before = (page: Page) =>
      page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
        for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
          Object.defineProperty(window, name, { get: refuse })
        }
      })
    await visit({ browser, before }, async ({ page, faults }) => {
      await staged(page)
      await page.keyboard.press('d')
      await goesOn(page)
      expect(faults).toEqual([])
    })
  })
})

describe('the worker that keeps the deck', () => {
  it('cannot harm it where there is no room left', async () => {
    const host = await hostFolder(inject('dist'))
    const context = await browser.newContext({ viewport: LARGE })
    try {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      const origin = host.address.slice(0, -1)
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 })
      await page.goto(host.address)
      await staged(page)
      await page.keyboard.press('r')
      await page.getByText('This deck is not kept').waitFor()
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active)).toBeFalsy()
      await page.locator('.present-switch').click()
      await goesOn(page)
      await page.reload()
      await goesOn(page)
    } finally {
      await context.close()
      await host.close()
    }
  })

  it('of an older build shows that build whole when the host has nothing of it any more', async () => {
    const files = new Map<string, string>()
    const host = await hostFolder(inject('dist'), { files })
    const context = await browser.newContext({ viewport: LARGE })
    try {
      const page = await context.newPage()
      await page.goto(host.address)
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
      const count = (await slidesOf(page)).length
      await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)))
      // As hosts do that answer every question with one page.
      for (const name of host.sent.keys()) files.set(name, '<!doctype html><title>Something else</title>')
      await goesOn(page)
      await page.reload()
      await goesOn(page)
      expect((await slidesOf(page)).length).toBe(count)
    } finally {
      await context.close()
      await host.close()
    }
  })
})

import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'
import { TYPES } from '../../src/site/folder'
import { hostFolder } from '../../src/site/host'
import { LARGE, openDialog, slidesOf, staged, told, visit } from './present-page'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

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
async function isReadable(page: Page, atLeast = 30): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.view === 'read')
  const readable = () =>
    page.$$eval(
      '.slides > section',
      (all) => all.filter((each) => each.checkVisibility() && (each as HTMLElement).innerText.trim()).length,
    )
  await expect.poll(readable).toBeGreaterThanOrEqual(atLeast)
}

/** Serves the first half of the page as if the whole were on its way, and hangs up when told; other files as they are. */
async function halfHost(): Promise<{ server: Server; address: string; hangUp: () => void }> {
  const page = readFileSync(join(inject('dist'), 'index.html'))
  let open: ServerResponse | undefined
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : decodeURIComponent(request.url ?? '').slice(1)
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    const body = readFileSync(join(inject('dist'), name))
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length })
    if (name !== 'index.html') response.end(body)
    else {
      response.write(page.subarray(0, page.length / 2))
      open = response
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { server, address: `http://127.0.0.1:${port}/`, hangUp: () => open?.destroy() }
}

describe('when something goes wrong on the way', () => {
  it('and the page breaks off half-way, what has come is read', async () => {
    const { server, address, hangUp } = await halfHost()
    const page = await browser.newPage({ viewport: LARGE })
    try {
      // The boot script's last resort comes at once, not after ten seconds.
      await page.addInitScript(() => {
        const wait = window.setTimeout
        Object.assign(window, { setTimeout: (run: () => void, ms?: number) => wait(run, ms === 10_000 ? 500 : ms) })
      })
      await page.goto(address, { waitUntil: 'commit' })
      await expect.poll(() => page.locator('.slides > section').count()).toBeGreaterThan(15)
      hangUp()
      await isReadable(page, 15)
      expect((await slidesOf(page)).length).toBeLessThan(40)
    } finally {
      await page.close()
      server.close()
    }
  })

  it('and fonts are blocked, the deck goes on in others', async () => {
    const before = (page: Page) => page.route('**/*.woff2', (route) => route.abort())
    await visit({ browser, before }, async ({ page }) => {
      await goesOn(page)
      const families = await page.evaluate(() =>
        [...document.fonts].filter((each) => each.status === 'loaded').map((each) => each.family),
      )
      // What the system has of its own.
      expect(families.filter((each) => !each.includes('fallback'))).toEqual([])
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
      const state = page.evaluate(async () => {
        const registration = await navigator.serviceWorker.register('./sw.js')
        const worker = registration.installing
        await new Promise((done) => worker?.addEventListener('statechange', done, { once: true }))
        return worker?.state
      })
      expect(await state).toBe('redundant')
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

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Request } from 'playwright-core'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { browser } from '../support/browser'
import { facesOf } from '../support/font-faces'
import { LARGE, slidesOf, staged, talkBegun, told } from '../support/present-page'

let folder: string
let server: PreviewServer
let address: string

/** A copy of the built deck that a test may exchange for a newer one, under a path as on a shared host. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hosted-'))
  cpSync(inject('dist'), join(folder, 'a/b'), { recursive: true })
  const options = { host: '127.0.0.1', port: 0 }
  server = await preview({
    root: folder,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: folder },
    preview: options,
  })
  address = `${server.resolvedUrls?.local[0]}a/b/`
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** A first visit, until the whole deck is kept. */
async function visited(check: (page: Page) => Promise<void>): Promise<void> {
  const profile = await browser.newContext({ viewport: LARGE })
  try {
    const page = await profile.newPage()
    await page.goto(address)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await check(page)
  } finally {
    await profile.close()
  }
}

describe('after one visit', () => {
  it('the deck, its article, its fonts and its share pages open without a network', async () => {
    await visited(async (page) => {
      const faults: string[] = []
      // Browsers ask for the icon past the service worker; what a page still fetches ends when it is left.
      const ends = (request: Request) => request.failure()?.errorText === 'net::ERR_ABORTED'
      page.on('requestfailed', (request) => {
        if (!request.url().includes('favicon') && !ends(request)) faults.push(request.url())
      })
      page.on('pageerror', (error) => faults.push(error.message))
      // What it still asks for ends with it.
      await page.goto('about:blank')
      await page.context().setOffline(true)
      await page.goto(`${address}#names`)
      await staged(page)
      expect((await told(page)).slide).toBe('names')
      // The fonts of other slides are asked for at rest, just before the page looks for signs of a talk.
      await talkBegun(page)
      const { loaded, missing } = await facesOf(page)
      expect(missing).toEqual([])
      expect(loaded).toBeGreaterThan(3)
      await page.goto(`${address}?view=read`)
      expect((await slidesOf(page)).length).toBeGreaterThan(14)
      await page.goto(`${address}s/names/`)
      await page.waitForURL(`${address}#names`)
      expect(faults).toEqual([])
    })
  })

  it('a newer version waits while the old one goes on, is offered to readers, and comes when they want it', async () => {
    await visited(async (talk) => {
      await staged(talk)
      newerVersion()
      const reader = await talk.context().newPage()
      await reader.goto(`${address}?view=read`)
      const offer = reader.locator('.newer button')
      await offer.waitFor()
      expect(await reader.title()).not.toContain('Newer')
      await talk.keyboard.press('ArrowRight')
      expect((await told(talk)).title).toMatch(/^2 \//)
      await offer.click()
      await reader.waitForFunction(() => document.title.startsWith('Newer'))
      await talk.keyboard.press('ArrowRight')
      expect((await told(talk)).title).toMatch(/^3 \//)
      expect(await talk.locator('.newer').isVisible()).toBe(false)
    })
  })
})

/** The host gets a build with another title. */
function newerVersion(): void {
  const page = join(folder, 'a/b/index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll('<title>', '<title>Newer '))
  const worker = join(folder, 'a/b/sw.js')
  const text = readFileSync(worker, 'utf8')
  writeFileSync(worker, text.replace(/(index\.html[`"'],\s*revision:\s*[`"'])[0-9a-f]+/, '$1newer'))
  expect(readFileSync(worker, 'utf8')).not.toBe(text)
}

import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { mediaType } from '../../../src/site/files/media-type'
import { browser } from '../support/browser'
import { LARGE } from '../support/present-page'

let server: Server
let origin: string
let names: string[]

/** Hosts of one origin, each with the same deck: at `/`, at `/b/`, and at `/without/<n>-<m>/` all but the n-th and the m-th file. */
beforeAll(async () => {
  names = filesOf(inject('dist'))
  server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '', 'http://host.invalid').pathname)
    const [, without, name = ''] = /^\/(?:b\/|without\/([\d-]+)\/)?(.*)$/.exec(path) ?? []
    const file = name.replace(/(^|\/)$/, '$1index.html')
    const isThere = names.includes(file) && !without?.split('-').some((each) => file === names[Number(each)])
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': mediaType(file) ?? 'text/plain' })
    response.end(isThere ? readFileSync(join(inject('dist'), file)) : 'Nothing here')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

const filesOf = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

async function inProfile(check: (page: Page) => Promise<void>): Promise<void> {
  const profile = await browser.newContext({ viewport: LARGE })
  try {
    await check(await profile.newPage())
  } finally {
    await profile.close()
  }
}

/** A first visit: what the page says about being kept, once it does. */
async function visit(page: Page, path: string): Promise<string> {
  await page.goto(`${origin}${path}?view=read`)
  await page.locator('.kept').waitFor()
  return (await page.locator('.kept').textContent()) ?? ''
}

/** Whether the deck opens now: its page and its script, which shows the button before the page is loaded. */
async function opens(page: Page, path: string): Promise<boolean> {
  const response = await page.goto(`${origin}${path}?view=read`, { waitUntil: 'load' }).catch(() => undefined)
  return response?.ok() === true && (await page.locator('.search-switch:not([hidden])').count()) === 1
}

/** Of files whose names differ in their hash alone, or in their slide, one stands for all. */
function oneOfAKind(all: readonly string[]): string[] {
  const kind = (name: string) =>
    name
      .replace(/-[\w-]{8}(?=\.\w+$)/, '')
      .replace(/^s\/[^/]+/, 's')
      .replace(/\d+-(?=normal|italic)/, '')
  return all.filter((name, index) => all.findIndex((each) => kind(each) === kind(name)) === index)
}

const hostWithout = (...missing: string[]) => `/without/${missing.map((name) => names.indexOf(name)).join('-')}/`

describe('after one visit', () => {
  it('to a host that does not give some of the files, whichever but page and script, the deck opens without them', async () => {
    const page = readFileSync(join(inject('dist'), 'index.html'), 'utf8')
    const script = /<script type="module" src="\.\/([^"]+)"/.exec(page)?.[1] ?? ''
    const worker = readFileSync(join(inject('dist'), 'sw.js'), 'utf8')
    const kept = names.filter((name) => worker.includes(name))
    const chosen = oneOfAKind(kept).filter((name) => name !== 'index.html' && name !== script)
    expect(chosen.length).toBeGreaterThan(12)
    // What opens without several opens without each of them.
    const groups = [0, 1, 2].map((group) => chosen.filter((_, at) => at % 3 === group))
    await inProfile(async (visitor) => {
      for (const missing of [...groups, chosen.slice(0, 1)]) {
        const count = missing.length === 1 ? 'one file' : `${missing.length} files`
        const told = await visit(visitor, hostWithout(...missing))
        expect(told, missing.join()).toContain(`opens without a network, but for ${count}`)
      }
      expect(await visit(visitor, hostWithout('sw.js'))).toContain('is not kept')
      // Where the script does not come nobody can say so.
      await visitor.goto(`${origin}${hostWithout(script)}`)
      await visitor.context().setOffline(true)
      for (const missing of groups) expect(await opens(visitor, hostWithout(...missing)), missing.join()).toBe(true)
      for (const name of ['sw.js', script]) expect(await opens(visitor, hostWithout(name)), name).toBe(false)
    })
  })

  it('to two decks of one origin, one below the other, both open', async () => {
    await inProfile(async (visitor) => {
      for (const path of ['/b/', '/', '/b/', '/']) {
        expect(await visit(visitor, path)).toBe('This deck is kept on this device and opens without a network.')
      }
      await visitor.context().setOffline(true)
      for (const path of ['/b/', '/']) expect(await opens(visitor, path), path).toBe(true)
    })
  })
})

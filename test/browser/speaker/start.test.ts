import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { type DevServer, startDevServer } from '../support/dev-server'
import { LARGE } from '../support/present-page'
import { following, openSpeaker, ready } from '../support/speaker-page'

let server: DevServer
beforeAll(async () => {
  server = await startDevServer(PRIVATE)
})
afterAll(() => server.close())

const PRIVATE = `---
title: Private
---

## This slide has something to be said about it
<!-- .slide: id="private" -->

Words for all.

Note:
canary-note is what the speaker says, and it is long enough to be spoken for about half a minute, which is what a slide
of this kind needs; it says where to look, what to leave out, and how to go on to the slide that follows.
`

/** All that a page's scripts hold: the snapshot has each string, also those in closures. */
async function snapshotOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot')
  return chunks.join('')
}

describe('notes under npm start', () => {
  it('are on the speaker page, and in no byte the room’s window has, hears or asks for', async () => {
    const profile = await browser.newContext({ viewport: LARGE })
    const room = await profile.newPage()
    const bodies: Promise<string>[] = []
    // Of what came from a cache there is no body.
    room.on('response', (response) => bodies.push(response.text().catch(() => '')))
    await room.addInitScript(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const hear = BroadcastChannel.prototype.postMessage
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))
      BroadcastChannel.prototype.postMessage = function post(message: unknown) {
        heard.push(JSON.stringify(message))
        hear.call(this, message)
      }
    })
    await room.goto(`${server.address}#private`)
    await ready(room)
    const speaker = await openSpeaker(room)
    await expect.poll(() => speaker.locator('.notes-text').textContent()).toContain('canary-note')
    await speaker.keyboard.press('ArrowLeft')
    await speaker.keyboard.press('ArrowRight')
    await following(speaker)
    const heap = (page: Page) =>
      page.evaluate(() =>
        JSON.stringify([
          document.documentElement.outerHTML,
          { ...localStorage },
          { ...sessionStorage },
          (window as unknown as { heard: string[] }).heard,
        ]),
      )
    expect(await heap(room)).not.toContain('canary-note')
    // Known to a script of the room, and so in what is searched.
    await room.evaluate(() => Object.assign(window, { slide: document.getElementById('private')?.textContent }))
    const memory = await snapshotOf(room)
    expect([memory.includes('Words for all.'), memory.includes('canary-note')]).toEqual([true, false])
    expect((await Promise.all(bodies)).filter((body) => body.includes('canary-note'))).toEqual([])
    await profile.close()
  })

  it('are given to the speaker page alone', async () => {
    const ask = (headers: Record<string, string>) => fetch(`${server.address}speaker/notes.json`, { headers })
    const own = await ask({ 'sec-fetch-site': 'same-origin' })
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await own.text()).toContain('canary-note')
    const other = await ask({ 'sec-fetch-site': 'cross-site' })
    expect([other.status, (await other.text()).includes('canary')]).toEqual([403, false])
  })
})

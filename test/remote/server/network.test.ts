import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CLOSED, PAGE, PROTOCOL } from '../../../src/remote/protocol/phone-messages'
import { randomBytes, toText } from '../../../src/remote/protocol/sealed'
import { CODE_LASTS } from '../../../src/remote/server/access'
import { makeProject, type Project } from '../../fixtures/project'
import { call, ELSEWHERE, ended, get, keyIn, type Network, openNetwork, Phone, showing, Window } from './network'

const NOTES = `---
title: More
---

## This slide has notes that are nobody's but the speaker's
<!-- .slide: id="noted" -->

Words for all: canary-public.

Note:
canary-note is what the speaker says, and it is long enough to be spoken for about half a minute, which is what a slide
of this kind needs; it says where to look, what to leave out, and how to go on to the [slide](#noted) that follows.
`

let project: Project
let network: Network
let room: Window
const clock = { now: Date.now() }

beforeAll(async () => {
  project = makeProject()
  project.write('50-more.md', NOTES)
  network = await openNetwork(project, clock)
  await network.remote.publish()
  room = new Window(network)
  await room.open()
})
afterAll(async () => {
  room?.close()
  await network?.server.close()
  project.remove()
})
beforeEach(() => {
  // Time goes by: what one test wore out is there again for the next.
  clock.now += 3_600_000
  network.remote.revoke()
  network.traffic.length = 0
  room.heard.length = 0
  room.say(showing('noted'))
})

const leaks = () => [
  ...new Set(
    Buffer.concat(network.traffic)
      .toString('latin1')
      .match(/canary-\w+/g) ?? [],
  ),
]
const fresh = () => keyIn(network.remote.offer())

/** What a phone sends from now on, as somebody in the network hears it. */
function recorded({ socket }: Phone): Buffer[] {
  const said: Buffer[] = []
  const send = socket.send.bind(socket)
  socket.send = ((data: Buffer) => {
    said.push(data)
    send(data)
  }) as typeof send
  return said
}

function replayed(said: readonly Buffer[]) {
  const socket = call(network)
  return socket.once('message', () => said.forEach((data) => void socket.send(data)))
}

/** A phone that drives. */
async function pair(): Promise<Phone> {
  const phone = new Phone(network, fresh())
  await expect.poll(() => phone.view?.shown?.slide.headline).toContain('This slide has notes')
  return phone
}

describe('the local network', () => {
  it('sees the public deck, and nothing of the notes', async () => {
    expect(network.reports).toEqual([])
    const deck = await get(network, '/')
    expect(deck.status).toBe(200)
    expect(deck.body).toContain('canary-public')
    expect((await get(network, '/s/noted/')).status).toBe(200)
    expect((await get(network, '/s/noted')).headers.location).toBe('/s/noted/')
    expect(leaks()).toEqual(['canary-public'])
  })

  it.each([
    '/slides/50-more.md',
    '/slides/50-more.md?raw',
    '/@fs/etc/passwd',
    '/@fs/slides/50-more.md',
    '/@vite/client',
    '/@id/x',
    '/src/present/present.ts',
    '/src/remote/phone/remote.ts',
    '/node_modules/vite/package.json',
    '/package.json',
    '/.env',
    '/.git/config',
    '/_headers',
    '/__open-in-editor?file=x',
    '/speaker/notes.json',
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%2e%2e%5cpackage.json',
    '/..%c0%afpackage.json',
    '//etc/passwd',
    '/\\..\\package.json',
    '/%00',
    'http://127.0.0.1/slides/50-more.md',
    '*',
  ])('does not get %s', async (path) => {
    const { status, body } = await get(network, path)
    expect([400, 404]).toContain(status)
    expect(body.length).toBeLessThan(60)
    expect(leaks()).toEqual([])
  })

  it('gets nothing for another method, nor under another name (DNS rebinding)', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      expect((await get(network, '/', { method })).status, method).toBe(405)
    }
    for (const host of [
      'evil.example',
      `evil.example:${network.port}`,
      'localhost',
      `127.0.0.1:${network.port}`,
      ELSEWHERE,
    ]) {
      expect((await get(network, '/', { headers: { host } })).status, host).toBe(421)
      expect((await get(network, PAGE, { headers: { host } })).status, host).toBe(421)
    }
    expect(leaks()).toEqual([])
  })

  it('gets the phone’s page with a policy, told to keep its address to itself', async () => {
    const { headers, body } = await get(network, `${PAGE}?x#y`)
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; connect-src ws:\/\/[\d.:]+;/,
    )
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cache-control']).toBe('no-store')
    expect(body).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
    expect(leaks()).toEqual([])
  })

  it('is a stranger to Vite: no live reload, no ping', async () => {
    for (const protocol of ['vite-hmr', 'vite-ping', PROTOCOL]) {
      const socket = call(network, { path: '/', protocol })
      expect(await ended(socket), protocol).toBe(403)
    }
  })

  it('sees edited slides, built without disturbing the room', async () => {
    const page = async () => (await get(network, '/')).body
    const before = room.editions
    await network.remote.publish()
    // What was built had time to be noticed when an edit is.
    project.write('50-more.md', NOTES.replace('canary-public', 'canary-edited'))
    await expect.poll(page).toContain('canary-edited')
    await expect.poll(() => room.editions).toBe(before + 1)
    expect(leaks().sort()).toEqual(['canary-edited', 'canary-public'])
  })

  it('leaves this computer what it had', async () => {
    const response = await fetch(`http://127.0.0.1:${network.port}/src/remote/protocol/phone-messages.ts`)
    expect(response.status).toBe(200)
    expect((await fetch(`http://127.0.0.1:${network.port}${PAGE}`)).status).toBe(404)
  })
})

describe('a phone', () => {
  it('is refused without a key, with a wrong one, and with bytes that are none', async () => {
    const offered = fresh()
    for (const key of [randomBytes(32), new Uint8Array(32)]) {
      const phone = new Phone(network, key)
      expect(await phone.ended).toBe(CLOSED.refused)
      expect(phone.news).toEqual([])
    }
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(16), Buffer.alloc(900), toText(offered), '{"do":"next"}']) {
      const socket = call(network)
      socket.once('message', () => socket.send(bytes))
      expect(await ended(socket)).toBe(CLOSED.refused)
    }
    expect(leaks()).toEqual([])
    expect(room.asks).toEqual([])
  })

  it('is refused with a code that is expired or was used, and when its words are said again', async () => {
    const expired = fresh()
    clock.now += CODE_LASTS
    expect(await new Phone(network, expired).ended).toBe(CLOSED.refused)
    const code = fresh()
    const phone = new Phone(network, code)
    const said = recorded(phone)
    await expect.poll(() => phone.view?.shown).toBeDefined()
    phone.ask({ do: 'next' })
    await expect.poll(() => room.asks).toEqual([{ do: 'next' }])
    expect(await new Phone(network, code).ended).toBe(CLOSED.refused)
    expect(await ended(replayed(said))).toBe(CLOSED.refused)
    expect(room.asks).toEqual([{ do: 'next' }])
    expect(leaks()).toEqual([])
    phone.socket.close()
  })

  it('is refused from a page of another origin or none, under another name, and with the code in a referrer', async () => {
    const key = fresh()
    const wrong = [
      { Origin: 'http://evil.example' },
      { Origin: 'null' },
      { Origin: `https://${network.host}` },
      { Origin: `http://${ELSEWHERE}` },
      { Host: `evil.example:${network.port}`, Origin: `http://evil.example:${network.port}` },
    ]
    for (const headers of wrong) {
      const phone = new Phone(network, key, { headers })
      expect(await phone.ended, JSON.stringify(headers)).toBe(403)
    }
    const upgrade = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13' }
    const rest = {
      ...upgrade,
      'Sec-WebSocket-Key': randomKey(),
      'Sec-WebSocket-Protocol': PROTOCOL,
      host: network.host,
    }
    expect((await get(network, '/remote/link', { headers: rest })).status).toBe(403)
    const referer = { Referer: `${network.origin}${PAGE}#${toText(key)}` }
    const quiet = call(network, { headers: referer })
    quiet.once('message', () => quiet.send(Buffer.alloc(60)))
    expect(await ended(quiet)).toBe(CLOSED.refused)
    const inQuery = call(network, { path: `/remote/link?${toText(key)}` })
    expect(await ended(inQuery)).toBe(403)
    expect(leaks()).toEqual([])
  })

  it('sees slide and notes, over a connection that shows nothing of either', async () => {
    const phone = await pair()
    expect(phone.view).toMatchObject({ driving: true, shown: { step: 0, steps: 2, black: false } })
    expect(phone.view?.shown?.slide.notes).toContain('canary-note')
    expect(phone.view?.shown?.slide.notes).not.toContain('href')
    phone.ask({ do: 'black', on: true })
    await expect.poll(() => room.asks).toEqual([{ do: 'black', on: true }])
    room.say(showing('noted', { black: true }))
    await expect.poll(() => phone.view?.shown?.black).toBe(true)
    expect(leaks()).toEqual([])
    phone.socket.close()
  })

  it('starts, pauses and resets the clock of all windows', async () => {
    const phone = await pair()
    phone.ask({ do: 'reset' })
    await expect.poll(() => phone.view?.clock).toMatchObject({ running: false, elapsed: 0 })
    phone.ask({ do: 'start' })
    await expect.poll(() => phone.view?.clock).toMatchObject({ running: true, pace: expect.stringContaining('ahead') })
    phone.ask({ do: 'pause' })
    await expect.poll(() => phone.view?.clock.running).toBe(false)
    phone.ask({ do: 'reset' })
    await expect.poll(() => phone.view?.clock.elapsed).toBe(0)
    expect(room.heard.filter((each) => each.type === 'clock').length).toBeGreaterThanOrEqual(2)
    phone.socket.close()
  })

  it('comes back with its own key and finds what was shown meanwhile', async () => {
    const phone = await pair()
    phone.socket.terminate()
    room.say(showing('noted', { step: 2, speaker: { slide: 'noted', step: 2 } }))
    const again = new Phone(network, phone.key)
    const said = recorded(again)
    await expect.poll(() => again.view?.shown?.step).toBe(2)
    expect(again.view?.driving).toBe(true)
    again.ask({ do: 'previous' })
    await expect.poll(() => room.asks).toEqual([{ do: 'previous' }])
    // The key is still good; what was said with it is not.
    expect(await ended(replayed(said))).toBe(CLOSED.refused)
    const tab = new Phone(network, phone.key)
    expect(await again.ended).toBe(CLOSED.elsewhere)
    tab.socket.close()
  })

  it('hands over to a second one that takes over, and is told', async () => {
    const first = await pair()
    const second = await pair()
    expect([first, second].map((each) => each.view?.driving)).toEqual([true, false])
    second.ask({ do: 'next' })
    second.ask({ do: 'drive' })
    await expect.poll(() => [first, second].map((each) => each.view?.driving)).toEqual([false, true])
    first.ask({ do: 'previous' })
    second.ask({ do: 'black', on: false })
    await expect.poll(() => room.asks.length).toBeGreaterThan(0)
    expect(room.asks).toEqual([{ do: 'black', on: false }])
    network.remote.revoke()
    expect(await Promise.all([first.ended, second.ended])).toEqual([CLOSED.refused, CLOSED.refused])
    expect(await new Phone(network, second.key).ended).toBe(CLOSED.refused)
  })

  it('is shut out when it says what it may not', async () => {
    for (const ask of [{ do: 'go', slide: 'noted' }, { do: 'next', more: 1 }, { type: 'hello' }, []]) {
      const phone = await pair()
      phone.ask(ask)
      expect(await phone.ended, JSON.stringify(ask)).toBe(CLOSED.faulty)
      network.remote.revoke()
    }
    const phone = await pair()
    phone.socket.send(Buffer.alloc(5000))
    expect(await phone.ended).toBe(1009)
    expect(room.asks).toEqual([])
  })
})

/** A legitimate stream of presses, each shown by the room, while something else goes on. */
async function press(phone: Phone, times: number): Promise<void> {
  for (let step = 1; step <= times; step++) {
    phone.ask({ do: 'next' })
    await expect.poll(() => room.asks.length, { interval: 5 }).toBe(step)
    room.say(showing('noted', { step, speaker: { slide: 'noted', step } }))
    await expect.poll(() => phone.view?.shown?.step, { interval: 5 }).toBe(step)
  }
}

describe('too much', () => {
  it('of presses from one phone is dropped', async () => {
    const phone = await pair()
    for (let press = 0; press < 300; press++) phone.ask({ do: 'next' })
    phone.ask({ do: 'drive' })
    await expect.poll(() => room.asks.length).toBeGreaterThanOrEqual(30)
    expect(room.asks.length).toBeLessThan(60)
    phone.socket.close()
  })

  it('of connections, 200 at once, does not disturb the talk', async () => {
    const phone = await pair()
    const idle = Array.from({ length: 100 }, () => connect(network.port, ELSEWHERE).on('error', () => undefined))
    const callers = Array.from({ length: 100 }, () => call(network))
    await press(phone, 10)
    expect((await fetch(`http://127.0.0.1:${network.port}/`)).status).toBe(200)
    expect((await get(network, '/')).status).toBe(200)
    expect(phone.socket.readyState).toBe(phone.socket.OPEN)
    const open = () => idle.filter((socket) => !socket.destroyed).length
    await expect.poll(open).toBeLessThanOrEqual(64)
    for (const socket of idle) socket.destroy()
    for (const socket of callers) socket.terminate()
    phone.socket.close()
  })

  // Last: it wears out what this address may do.
  it('of wrong keys makes the address wait, and not the phone that is connected', async () => {
    const phone = await pair()
    const codes: number[] = []
    for (let attempt = 0; attempt < 14; attempt++) codes.push(await new Phone(network, randomBytes(32)).ended)
    expect(codes.at(-1)).toBe(429)
    await press(phone, 3)
    expect(leaks()).toEqual([])
    phone.socket.close()
  })
})

const randomKey = () => Buffer.from(randomBytes(16)).toString('base64')

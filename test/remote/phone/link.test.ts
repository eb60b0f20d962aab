import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ConnectionState, Link } from '../../../src/remote/phone/link'
import { BEAT, CLOSED, HELLO, LINK, PROTOCOL } from '../../../src/remote/protocol/phone-messages'
import { type Bytes, HELLO_BYTES, KEY_BYTES, randomBytes, SealedChannel } from '../../../src/remote/protocol/sealed'

/** A socket without a network, by which a test is the server. */
class FakeSocket {
  static readonly OPEN = 1
  readyState = 0
  readonly sent: Bytes[] = []
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null

  constructor(
    readonly address: string,
    readonly protocol: string,
  ) {
    sockets.push(this)
  }

  send(data: Bytes): void {
    this.sent.push(data)
  }

  close(): void {
    this.readyState = 3
  }

  /** As from the server. */
  receive(data: Bytes): void {
    this.readyState = FakeSocket.OPEN
    this.onmessage?.({ data: new Uint8Array(data).buffer })
  }
}

let sockets: FakeSocket[]
let states: ConnectionState[]
let news: unknown[]
let link: Link
const key = randomBytes(KEY_BYTES)

beforeEach(() => {
  ;[sockets, states, news] = [[], [], []]
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('location', { host: '192.0.2.7:5273' })
  vi.stubGlobal('WebSocket', FakeSocket)
  // In the middle of what a wait may be.
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const onNews = (each: unknown) => news.push(each)
  link = new Link({ key: () => key, onNews, onState: (state) => states.push(state) })
  link.connect()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const last = () => sockets.at(-1) as FakeSocket

/** Answers the last connection as the server does; returns its side of the channel, and what the phone has proven. */
function welcome(): { server: SealedChannel; proof: string | undefined } {
  const hello = randomBytes(HELLO_BYTES)
  last().receive(hello)
  const answer = last().sent[0] ?? new Uint8Array()
  const server = new SealedChannel(key, { server: hello, phone: answer.slice(0, HELLO_BYTES) }, 'server')
  return { server, proof: server.open(answer.slice(HELLO_BYTES)) }
}

const tell = (server: SealedChannel, message: object) => last().receive(server.seal(JSON.stringify(message)))

describe('a connection', () => {
  it('answers the server’s hello with the proof of its key, and is open once the server speaks', () => {
    expect(last()).toMatchObject({ address: `ws://192.0.2.7:5273${LINK}`, protocol: PROTOCOL })
    const { server, proof } = welcome()
    expect([proof, states]).toEqual([HELLO, ['connecting']])
    tell(server, { type: 'beat' })
    expect([states.at(-1), news]).toEqual(['open', [{ type: 'beat' }]])
  })

  it('carries requests while it is there, and keeps none for later', () => {
    expect(link.request({ do: 'next' })).toBe(false)
    const { server } = welcome()
    expect(link.request({ do: 'next' })).toBe(true)
    expect(server.open(last().sent[1] ?? new Uint8Array())).toBe('{"do":"next"}')
    last().onclose?.({ code: 1006 })
    expect(link.request({ do: 'next' })).toBe(false)
    vi.advanceTimersByTime(500)
    expect(last().sent).toEqual([])
  })

  it('counts as lost after two and a half beats without a word, and not before', () => {
    const { server } = welcome()
    for (let beat = 0; beat < 4; beat++) {
      vi.advanceTimersByTime(2.5 * BEAT - 1)
      tell(server, { type: 'beat' })
    }
    expect([sockets.length, states.at(-1)]).toEqual([1, 'open'])
    vi.advanceTimersByTime(2.5 * BEAT)
    expect(states.at(-1)).toBe('reconnecting')
  })

  it('ends at a message that is not the server’s', () => {
    welcome()
    last().receive(randomBytes(40))
    expect([states.at(-1), news, last().readyState]).toEqual(['connecting', [], 3])
  })
})

describe('a lost connection', () => {
  it('is opened again after waits that double up to eight seconds, and begin anew after a word', () => {
    const waits = Array.from({ length: 6 }, () => {
      last().onclose?.({ code: 1006 })
      const [count, from] = [sockets.length, Date.now()]
      vi.advanceTimersToNextTimer()
      expect(sockets.length).toBe(count + 1)
      return Date.now() - from
    })
    expect(waits).toEqual([400, 800, 1600, 3200, 6400, 8000])
    tell(welcome().server, { type: 'beat' })
    last().onclose?.({ code: 1006 })
    vi.advanceTimersByTime(399)
    expect(sockets.length).toBe(7)
    vi.advanceTimersByTime(1)
    expect(sockets.length).toBe(8)
  })

  it('waits neither shorter than three quarters nor longer than five quarters, so that not all phones come at once', () => {
    const waits = [0, 1].map((random) => {
      vi.mocked(Math.random).mockReturnValue(random)
      link.hurry()
      last().onclose?.({ code: 1006 })
      const from = Date.now()
      vi.advanceTimersToNextTimer()
      return Date.now() - from
    })
    expect(waits).toEqual([300, 500])
  })

  it('is opened at once when the network is back, and left alone when it is there', () => {
    last().onclose?.({ code: 1006 })
    link.hurry()
    expect(sockets.length).toBe(2)
    welcome()
    link.hurry()
    expect(sockets.length).toBe(2)
  })

  it.each([
    ['refused', CLOSED.refused],
    ['elsewhere', CLOSED.elsewhere],
  ])('stays so where it was %s, until it is asked for', (state, code) => {
    last().onclose?.({ code })
    vi.advanceTimersByTime(60_000)
    expect([states.at(-1), sockets.length]).toEqual([state, 1])
    link.connect()
    expect(sockets.length).toBe(2)
  })
})

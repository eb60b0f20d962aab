/** A speaker page's session, on disk: messages go from window to window. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { stateAt } from '../../../src/speaker/session/offline-state'
import type { Session } from '../../../src/speaker/session/session'
import type { SpeakerDeck } from '../../../src/speaker/source/deck'
import type { Message } from '../../../src/talk/message'
import type { RoomState } from '../../../src/talk/state'

const CHOSEN = 250
const TOO_OLD = 6000

/** What was said to the window that opened this one. */
let sent: Message[]
let kept: Map<string, string>
let hear: (message: object) => void
let told: number

const slide = (id: string, steps: number, cut = '') => ({ id, steps, section: { dataset: { cut } } })
const deck = {
  slides: [slide('one', 1, '20 45'), slide('aside', 0, '45'), slide('two', 2, '20 45')],
  cut: 45,
} as unknown as SpeakerDeck

let SpeakerSession: typeof Session
beforeAll(async () => {
  // What opens windows brings the style of a dialog with it.
  vi.stubGlobal('document', {})
  SpeakerSession = (await import('../../../src/speaker/session/session')).Session
})

beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  kept = new Map()
  told = 0
  const opener = { closed: false, postMessage: (message: Message) => sent.push(message) }
  const listen = (_: string, listener: (event: object) => void) => {
    hear = (data) => listener({ source: opener, origin: 'null', data })
  }
  vi.stubGlobal('window', { opener, origin: 'null', addEventListener: listen })
  vi.stubGlobal('location', { href: 'file:///talk/deck-speaker.html' })
  vi.stubGlobal('document', { addEventListener: () => undefined })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const open = () =>
  new SpeakerSession(deck, {
    onState: () => told++,
    onClock: () => undefined,
    onInk: () => undefined,
    onPointer: () => undefined,
  })

const shown = (id: string, cut = 45): RoomState => stateAt(id, deck.slides, cut)
const room = (from: string, state: RoomState) => hear({ type: 'state', from, role: 'room', state, used: 1 })
const speaker = (state: RoomState, used: number) => hear({ type: 'state', from: 'other', role: 'speaker', state, used })
const asked = () => sent.flatMap((message) => (message.type === 'ask' ? [[message.to, message.ask.do]] : []))

/** A session that follows a room. */
function following(): Session {
  const session = open()
  room('a', shown('one'))
  vi.advanceTimersByTime(CHOSEN)
  return session
}

describe('a session without a room', () => {
  it('moves its own copy through the slides of the cut, starts the clock and keeps the place', () => {
    const session = open()
    vi.advanceTimersByTime(CHOSEN)
    session.request({ do: 'cut', cut: 20 })
    for (const _ of [1, 2]) session.request({ do: 'next' })
    expect(session.state.speaker).toEqual({ slide: 'two', step: 0 })
    expect(session.peer.clock.since).not.toBeNull()
    expect(asked()).toEqual([])
    expect(open().state.slide).toBe('two')
  })

  it('begins anew where the clock never ran', () => {
    const session = open()
    session.request({ do: 'go', slide: 'two', step: 0 })
    expect(session.state.slide).toBe('two')
    expect(open().state.slide).toBe('one')
  })

  it('follows another speaker page that moved later, and none that moved before or shows what it lacks', () => {
    const session = open()
    vi.advanceTimersByTime(CHOSEN)
    session.request({ do: 'next' })
    const now = session.peer.now()
    speaker(shown('two'), now - 1)
    speaker(shown('elsewhere'), now + 1)
    expect(session.state.slide).toBe('one')
    speaker(shown('two'), now + 1)
    expect(session.state.slide).toBe('two')
  })
})

describe('a session with a room', () => {
  it('asks the room, and shows what that shows', () => {
    const session = following()
    session.request({ do: 'next' })
    expect([asked(), session.state.step]).toEqual([[['a', 'next']], 0])
    room('a', { ...shown('two'), step: 1 })
    expect([session.state.slide, session.state.step]).toEqual(['two', 1])
  })

  it('shows no slide that it does not have, and listens to no other speaker page', () => {
    const session = following()
    const before = told
    room('a', shown('elsewhere'))
    speaker(shown('two'), Date.now() + 1)
    expect([session.state.slide, told]).toEqual(['one', before])
  })

  it('that goes unanswered does itself what was asked last', () => {
    const session = following()
    session.request({ do: 'next' })
    hear({ type: 'bye', from: 'a', role: 'room' })
    expect([session.hasRoom, session.state.step]).toEqual([false, 1])
  })

  it('that falls silent is left, and what was asked last is done', () => {
    const session = following()
    session.request({ do: 'go', slide: 'two', step: 0 })
    vi.advanceTimersByTime(TOO_OLD)
    expect([session.hasRoom, session.state.slide]).toEqual([false, 'two'])
  })

  it('that goes long after does nothing more: this page slept meanwhile', () => {
    const session = following()
    session.request({ do: 'go', slide: 'two', step: 0 })
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + TOO_OLD)
    hear({ type: 'bye', from: 'a', role: 'room' })
    expect([session.hasRoom, session.state.slide]).toEqual([false, 'one'])
  })

  it('brings the next room to where the last one was', () => {
    following()
    room('a', { ...shown('two'), step: 1 })
    hear({ type: 'bye', from: 'a', role: 'room' })
    room('b', shown('one'))
    const resumed = sent.findLast((message) => message.type === 'ask')
    expect(resumed).toMatchObject({ to: 'b', ask: { do: 'resume', state: { slide: 'two', step: 1 } } })
  })
})

describe('the address of a room', () => {
  it('has the slide, and the cut unless the deck opens with it', () => {
    const session = following()
    expect(session.roomAddress).toBe('file:///talk/deck.html?view=present#one')
    room('a', shown('two', 20))
    expect(session.roomAddress).toBe('file:///talk/deck.html?view=present&cut=20#two')
    room('a', shown('two', 0))
    expect(session.roomAddress).toBe('file:///talk/deck.html?view=present&cut=all#two')
  })
})

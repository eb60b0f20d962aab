import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Following } from '../../../src/speaker/session/following'
import { stateAt } from '../../../src/speaker/session/offline-state'
import type { Message } from '../../../src/talk/message'

/** What a speaker page did, in order: what it said, and whom it followed. */
let log: string[]
let following: Following

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { addEventListener: () => undefined })
  log = []
  following = new Following({
    say: (said) => log.push('to' in said ? `${said.type} ${said.to}` : said.type),
    take: ({ slide }) => log.push(`take ${slide}`),
    lose: () => log.push('lose'),
    resume: () => log.push('resume'),
  })
  following.start()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A room says what it shows. */
const state = (from: string, slide = 'one', used = 0) =>
  following.hear({ type: 'state', role: 'room', from, used, state: stateAt(slide, []) } as unknown as Message)
const hear = (type: string, from: string, role = 'room') =>
  following.hear({ type, from, role, to: '' } as unknown as Message)

describe('which room a speaker page follows', () => {
  it('is the one that somebody used last, of those that answer at first', () => {
    state('old', 'one', 5)
    state('new', 'two', 9)
    state('never', 'three', 0)
    expect(following.room).toBeUndefined()
    vi.advanceTimersByTime(250)
    expect([following.room, log]).toEqual(['new', ['take two']])
  })

  it('is none where nobody answers, until a room calls', () => {
    vi.advanceTimersByTime(250)
    expect([following.room, log]).toEqual([undefined, ['lose']])
    hear('ping', 'late')
    state('late', 'four')
    expect([following.room, log]).toEqual(['late', ['lose', 'hello', 'take four']])
  })

  it('stays the same whatever other rooms say, and whatever a speaker page says', () => {
    state('mine')
    vi.advanceTimersByTime(250)
    state('other', 'two', 99)
    hear('bye', 'other')
    hear('ping', 'other')
    following.hear({ type: 'state', role: 'speaker', from: 'mine', state: stateAt('x', []) } as unknown as Message)
    expect([following.room, log]).toEqual(['mine', ['take one']])
  })

  it('is lost at its goodbye, and the next one goes on where that one was', () => {
    state('mine')
    vi.advanceTimersByTime(250)
    hear('bye', 'mine')
    expect(following.room).toBeUndefined()
    state('next', 'two')
    expect([following.room, log]).toEqual(['next', ['take one', 'lose', 'hello', 'resume']])
  })

  it('is lost after three pings that nobody answers, not before', () => {
    state('mine')
    vi.advanceTimersByTime(250)
    vi.advanceTimersByTime(3000)
    expect([following.room, log.filter((each) => each === 'ping mine').length]).toEqual(['mine', 3])
    vi.advanceTimersByTime(1000)
    expect([following.room, log.at(-2), log.at(-1)]).toEqual([undefined, 'lose', 'hello'])
  })

  it('counts from the start again with each answer', () => {
    state('mine')
    vi.advanceTimersByTime(250)
    for (let second = 0; second < 9; second++) {
      vi.advanceTimersByTime(1000)
      state('mine', `slide-${second}`)
    }
    expect([following.room, log.includes('lose')]).toEqual(['mine', false])
  })

  it('is taken over by a new one once two pings were not answered: the old one was loaded again', () => {
    state('mine')
    vi.advanceTimersByTime(250)
    vi.advanceTimersByTime(1000)
    state('other')
    expect(following.room).toBe('mine')
    vi.advanceTimersByTime(1000)
    state('other')
    expect([following.room, log.at(-1)]).toEqual(['other', 'resume'])
  })
})

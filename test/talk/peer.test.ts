import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { elapsedOf } from '../../src/talk/clock'
import type { Message, WindowRole } from '../../src/talk/message'
import { Peer } from '../../src/talk/peer'

const HOUR = 3_600_000

/** Windows of one browser: whoever opened is heard by all others, and all share one store. */
let open: ((message: Message) => void)[]
let kept: Map<string, string>
let steady: number
beforeEach(() => {
  open = []
  kept = new Map()
  steady = 1000
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 })
  vi.spyOn(performance, 'now').mockImplementation(() => steady)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Time goes by on all clocks. */
function pass(ms: number): void {
  steady += ms
  vi.setSystemTime(Date.now() + ms)
}

/** The computer's clock is put on or back. */
const put = (ms: number) => void vi.setSystemTime(Date.now() + ms)

function windowOf(role: WindowRole): Peer {
  return new Peer({
    role,
    address: 'http://a.example/',
    store: () => ({ getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => void kept.set(name, text) }),
    open: (receive) => {
      open.push(receive)
      return {
        send: (message) =>
          open.filter((each) => each !== receive).forEach((each) => void each(structuredClone(message))),
        close: () => {
          open = open.filter((each) => each !== receive)
        },
      }
    },
  })
}

const elapsed = (member: Peer) => elapsedOf(member.clock, member.now())

describe.each([-HOUR, HOUR])('the elapsed time when the computer’s clock is put by %i ms', (step) => {
  it('is the same in all windows, those that come later included', () => {
    const room = windowOf('room')
    const speaker = windowOf('speaker')
    room.change({ do: 'slide', slide: 'one' })
    speaker.change({ do: 'start' })
    pass(60_000)
    put(step)
    expect([elapsed(room), elapsed(speaker)]).toEqual([60_000, 60_000])
    pass(60_000)
    const late = windowOf('speaker')
    expect([room, speaker, late].map(elapsed)).toEqual([120_000, 120_000, 120_000])
    late.change({ do: 'slide', slide: 'two' })
    pass(1000)
    expect([room, speaker, late].map(elapsed)).toEqual([121_000, 121_000, 121_000])
  })

  it('outlives a reload of the only window', () => {
    const room = windowOf('room')
    room.change({ do: 'slide', slide: 'one' })
    room.change({ do: 'start' })
    pass(60_000)
    put(step)
    pass(60_000)
    room.close()
    steady = 5
    const again = windowOf('room')
    expect(elapsed(again)).toBe(120_000)
    pass(1000)
    expect(elapsed(again)).toBe(121_000)
  })
})

it('the time of yesterday’s talk is not that of today', () => {
  const room = windowOf('room')
  room.change({ do: 'start' })
  put(HOUR)
  room.close()
  pass(24 * HOUR)
  expect(windowOf('room').now()).toBe(Date.now())
})

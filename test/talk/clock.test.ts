import { describe, expect, it } from 'vitest'
import {
  type Clock,
  type ClockChange,
  changeClock,
  elapsedOf,
  hasBegun,
  NO_CLOCK,
  newerClock,
  resumeClock,
  spentOf,
} from '../../src/talk/clock'

const MINUTE = 60_000

/** Applies changes at moments, each in minutes. */
const told = (...changes: [minute: number, change: ClockChange][]): Clock =>
  changes.reduce<Clock>((clock, [minute, change]) => changeClock(clock, change, 'a', minute * MINUTE), NO_CLOCK)

describe('the clock of a talk', () => {
  it('counts from its start, without pauses, and again after them', () => {
    const clock = told([10, { do: 'start' }], [15, { do: 'pause' }], [20, { do: 'start' }])
    expect(elapsedOf(clock, 22 * MINUTE)).toBe(7 * MINUTE)
    expect(elapsedOf(told([10, { do: 'start' }], [15, { do: 'pause' }]), 99 * MINUTE)).toBe(5 * MINUTE)
  })

  it('counts what each slide took while it ran', () => {
    const clock = told(
      [0, { do: 'slide', slide: 'one' }],
      [10, { do: 'start' }],
      [12, { do: 'slide', slide: 'two' }],
      [13, { do: 'pause' }],
      [14, { do: 'slide', slide: 'one' }],
      [20, { do: 'start' }],
    )
    expect(spentOf(clock, 23 * MINUTE)).toEqual({ one: 5 * MINUTE, two: MINUTE })
    expect(elapsedOf(clock, 23 * MINUTE)).toBe(6 * MINUTE)
  })

  it('forgets what passed when it is reset, and keeps the time there is today', () => {
    const clock = told([0, { do: 'total', minutes: 30 }], [1, { do: 'start' }], [2, { do: 'reset' }])
    expect(clock).toMatchObject({ since: null, before: 0, spent: {}, total: 30 })
    expect(hasBegun(clock)).toBe(false)
  })

  it('is no other where nothing changed', () => {
    const clock = told([1, { do: 'start' }], [2, { do: 'slide', slide: 'one' }])
    for (const change of [{ do: 'start' }, { do: 'slide', slide: 'one' }, { do: 'total', minutes: null }] as const) {
      expect(changeClock(clock, change, 'b', 3 * MINUTE)).toBe(clock)
    }
  })

  it('is the same in all windows, whatever the order in which messages come', () => {
    const first = changeClock(NO_CLOCK, { do: 'start' }, 'a', 1)
    const [one, two] = [changeClock(first, { do: 'pause' }, 'a', 2), changeClock(first, { do: 'reset' }, 'b', 2)]
    expect(newerClock(one, two)).toBe(two)
    expect(newerClock(two, one)).toBe(two)
    expect(newerClock(one, first)).toBe(one)
  })

  it('of another day starts afresh and is not overruled by it', () => {
    const old = told([1, { do: 'start' }])
    const next = resumeClock(old, 13 * 60 * MINUTE + MINUTE)
    expect(hasBegun(next)).toBe(false)
    expect(newerClock(next, old)).toBe(next)
    expect(resumeClock(old, 60 * MINUTE)).toBe(old)
  })

  it('does not run backwards when the system’s clock is set back', () => {
    expect(elapsedOf(told([10, { do: 'start' }]), 5 * MINUTE)).toBe(0)
  })
})

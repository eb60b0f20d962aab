import { expect, it } from 'vitest'
import { WriteLimit } from '../../../src/present/stage/write-limit'

const MINUTE = 60_000

/** When the address is written while a key is held that asks for it at every so many ms. */
function heldKey(every: number): number[] {
  const limit = new WriteLimit()
  const written: number[] = []
  for (let now = 0; now < MINUTE; now += every) {
    if (limit.waitAt(now) > 0) continue
    limit.add(now)
    written.push(now)
  }
  return written
}

it('a held key never writes the address as often as browsers refuse, and never stops writing it', () => {
  const written = heldKey(33)
  const in30Seconds = written.map((from) => written.filter((at) => at >= from && at < from + MINUTE / 2).length)
  expect(Math.max(...in30Seconds)).toBeLessThan(100)
  expect(written.at(-1)).toBeGreaterThan(MINUTE - 10_000)
})

it('moves at a speaker’s pace write it at once', () => {
  expect(heldKey(500)).toHaveLength(MINUTE / 500)
})

it('the first write after a burst waits for exactly as long as the first of the burst counts', () => {
  const limit = new WriteLimit()
  for (let at = 0; at < 29; at++) limit.add(at)
  expect(limit.waitAt(29)).toBe(0)
  limit.add(29)
  expect(limit.waitAt(30)).toBe(9970)
  expect(limit.waitAt(9999)).toBe(1)
  expect(limit.waitAt(10_000)).toBe(0)
  expect(limit.waitAt(20_000)).toBe(0)
})

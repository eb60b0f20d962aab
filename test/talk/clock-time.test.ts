import { expect, it } from 'vitest'
import { clockTime } from '../../src/talk/clock-time'

const MINUTE = 60_000

it.each([
  [0, '0:00'],
  [999, '0:00'],
  [5000, '0:05'],
  [12.5 * MINUTE, '12:30'],
  // No second is lost to the binary fractions of minutes.
  [(12 + 7 / 12) * MINUTE, '12:35'],
  [59 * MINUTE + 59_999, '59:59'],
  [60 * MINUTE, '1:00:00'],
  [(75 + 5 / 60) * MINUTE, '1:15:05'],
  [-999, '0:00'],
  [-1000, '−0:01'],
  [-61 * MINUTE, '−1:01:00'],
])('%d ms are %s', (ms, shown) => {
  expect(clockTime(ms)).toBe(shown)
})

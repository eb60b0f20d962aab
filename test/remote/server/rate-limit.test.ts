import { afterEach, expect, it, vi } from 'vitest'
import { Allowance } from '../../../src/remote/server/rate-limit'

it('lets somebody do something so often at once, and so often in the long run', () => {
  let now = 0
  const allowance = new Allowance(3, 2, () => now)
  const times = (name: string, count: number) => Array.from({ length: count }, () => allowance.take(name))
  expect(times('a', 5)).toEqual([true, true, true, false, false])
  expect(times('b', 1)).toEqual([true])
  now += 499
  expect(allowance.has('a')).toBe(false)
  now += 1
  expect(times('a', 2)).toEqual([true, false])
  now += 60_000
  expect(times('a', 4)).toEqual([true, true, true, false])
})

it('remembers the last thousand', () => {
  const allowance = new Allowance(1, 0.001, () => 0)
  for (let name = 0; name < 1001; name++) allowance.take(`${name}`)
  expect(['0', '1', '1000'].map((name) => allowance.has(name))).toEqual([true, false, false])
})

afterEach(() => void vi.useRealTimers())

it('goes by a clock that nobody sets', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const allowance = new Allowance(2, 1000)
  allowance.take('a')
  vi.setSystemTime(Date.now() - 3_600_000)
  expect(allowance.take('a')).toBe(true)
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { restIfDue } from '../../../src/present/screen/rest'

let now = 1000
const turn = vi.fn(async () => undefined)
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  vi.stubGlobal('window', { scheduler: { yield: turn } })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  turn.mockClear()
})

it('gives the page its turn once work has taken half a frame, and not before', async () => {
  await restIfDue()
  expect(turn).toHaveBeenCalledTimes(1)
  now += 7
  await restIfDue()
  expect(turn).toHaveBeenCalledTimes(1)
  now += 1
  await restIfDue()
  expect(turn).toHaveBeenCalledTimes(2)
})

it('works where the browser has no such turns', async () => {
  vi.stubGlobal('window', {})
  now += 100
  const order: string[] = []
  setTimeout(() => order.push('a task that waited'))
  await restIfDue()
  order.push('the rest of the work')
  expect(order).toEqual(['a task that waited', 'the rest of the work'])
})

import { expect, it } from 'vitest'
import { paintingIn } from '../../../src/bench/visit/painting'
import type { TraceEvent } from '../../../src/bench/visit/trace'

const PAGE = { pid: 7, tid: 1 }

/** At so many ms of the clock, when its thread had taken so many of the processor; it takes so many itself. */
const event = (name: string, at: number, [before, took]: [number, number], type?: string): TraceEvent => {
  const args = type ? { args: { data: { type } } } : {}
  return { ...PAGE, name, ts: at * 1000, tts: before * 1000, dur: took * 1000, tdur: took * 1000, ...args }
}
const key = (at: number, before: number) => event('EventDispatch', at, [before, 1], 'keydown')

it('is what the thread took of the processor from a key to the end of its frame, in whatever order it is told', () => {
  const trace = [
    ...[event('Commit', 115, [15, 2]), key(100, 10), event('Commit', 140, [25, 2])],
    ...[key(200, 30), event('EventDispatch', 203, [31, 1], 'keyup'), event('Commit', 233, [33, 1])],
  ]
  expect(paintingIn(trace)).toEqual([7, 4])
})

it('is no number where no frame of that page follows, or no time of the processor is told', () => {
  const { tts: _, ...untold } = event('Commit', 115, [15, 2])
  expect(paintingIn([key(100, 10), event('Commit', 90, [9, 1])])).toEqual([Number.NaN])
  expect(paintingIn([key(100, 10), { ...event('Commit', 115, [15, 2]), pid: 8 }])).toEqual([Number.NaN])
  expect(paintingIn([key(100, 10), untold])).toEqual([Number.NaN])
  expect(paintingIn([event('Commit', 115, [15, 2])])).toEqual([])
})

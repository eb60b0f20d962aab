import { describe, expect, it } from 'vitest'
import { BEGUN, blockingIn } from '../../../src/bench/visit/blocking'
import type { TraceEvent } from '../../../src/bench/visit/trace'

const PAGE = { pid: 7, tid: 1 }
const begun: TraceEvent = { ...PAGE, name: BEGUN, ts: 1_000_000 }

/** A task of the page's main thread, in ms. */
const task = (at: number, took: number, ofProcessor = took): TraceEvent => {
  return { ...PAGE, name: 'RunTask', ts: at * 1000, dur: took * 1000, tdur: ofProcessor * 1000 }
}

describe('the blocking time of a trace', () => {
  it('is that of long tasks beyond 50 ms each, in whatever order they are told', () => {
    expect(blockingIn([task(3000, 80), begun, task(2000, 50), task(1500, 49), task(4000, 51)])).toBe(31)
    expect(blockingIn([begun])).toBe(0)
  })

  it('goes by what a task took of the processor, not by how long it waited for it', () => {
    expect(blockingIn([begun, task(2000, 400, 60), task(3000, 300, 40)])).toBe(10)
  })

  it('begins with the task that set the mark, on its thread alone', () => {
    expect(blockingIn([begun, task(500, 90), task(980, 90)])).toBe(40)
    expect(blockingIn([begun, { ...task(2000, 90), tid: 2 }, { ...task(2000, 90), pid: 8 }])).toBe(0)
  })

  it('is of tasks, not of what they are made of', () => {
    expect(blockingIn([begun, task(2000, 90), { ...task(2000, 89), name: 'FunctionCall' }])).toBe(40)
  })

  it('is not known where no processor time is told, and there is none without the page', () => {
    const { tdur: _, ...untold } = task(2000, 90)
    expect(blockingIn([begun, untold])).toBeNaN()
    expect(() => blockingIn([task(2000, 90)])).toThrow('nothing of the page')
  })
})

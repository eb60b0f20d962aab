import { describe, expect, it } from 'vitest'
import { abreast } from '../../../../src/figures/page/strip/stairs'

describe('two who go the same way', () => {
  it.each([
    ['up', 0],
    ['down', 80],
  ])('stay apart on stairs that lead %s, and never cross', (_, end) => {
    const stairs = [
      [0, 40, 50, 40],
      [50, 40, 50, end],
      [50, end, 100, end],
    ] as const
    const [one = [], other = []] = abreast(stairs, 2)
    const [up = [0, 0, 0, 0], rise = [0, 0, 0, 0]] = one
    const [low = [0, 0, 0, 0], fall = [0, 0, 0, 0]] = other
    expect(low[1] - up[1]).toBe(10)
    // The lower one turns up later, and down earlier.
    expect(fall[0] - rise[0]).toBe(end === 0 ? 10 : -10)
  })

  it('is one line for one', () => {
    expect(abreast([[0, 1, 2, 3]])).toEqual([[[0, 1, 2, 3]]])
  })
})

/** Notes beside a page: none on another, none out of its room, and no leader across another. */
import { describe, expect, it } from 'vitest'
import { bendsOf, placeNotes } from '../../../src/figures/page/claims/sides'

const ROOM = [28, 462] as const

/** Heights of marked strokes, as pages have them: alone, in pairs, crowded at the top, at the foot. */
const PAGES = [[], [40], [40, 44], [30, 41, 52, 63, 74], [200, 211, 222, 400, 455, 470], [430, 441, 452, 463, 474, 485]]

/** Where a leader is at each px between the sheet and the notes; a step at its bend. */
const crosses = (from: readonly number[], to: readonly number[], bends: readonly number[], a: number, b: number) => {
  const height = (index: number, x: number) => (x < (bends[index] ?? 0) ? from[index] : to[index]) ?? 0
  return Array.from({ length: 161 }, (_, at) => at - 80).some((x) => height(a, x) >= height(b, x))
}

describe.each(PAGES.map((from) => ({ from })))('notes for strokes at $from', ({ from }) => {
  const to = placeNotes(from, 64, ROOM)

  it('stand apart, in order and in their room', () => {
    for (const [index, top] of to.entries()) {
      expect(top).toBeGreaterThanOrEqual(ROOM[0])
      expect(top).toBeLessThanOrEqual(ROOM[1])
      if (index > 0) expect(top - (to[index - 1] ?? 0)).toBeGreaterThanOrEqual(64)
    }
  })

  it('have leaders that never cross', () => {
    const bends = bendsOf(from, to)
    for (let a = 0; a < from.length; a++) {
      for (let b = a + 1; b < from.length; b++) expect(crosses(from, to, bends, a, b), `${a} and ${b}`).toBe(false)
    }
  })
})

it('a note stands at its stroke where there is room', () => {
  expect(placeNotes([100, 300], 64, ROOM)).toEqual([100, 300])
})

it('high notes push their neighbours away, and low ones do not', () => {
  expect(placeNotes([100, 110, 300], [90, 40], ROOM)).toEqual([100, 190, 300])
  expect(placeNotes([440, 450, 460], [90, 40], ROOM)).toEqual([332, 422, 462])
})

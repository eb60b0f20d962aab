import { describe, expect, it } from 'vitest'
import {
  addPiece,
  clearInk,
  type Ink,
  inkOn,
  MOST_NUMBERS,
  MOST_STROKES,
  mergeInk,
  type Piece,
} from '../../src/talk/ink'

const piece = (id: string, points: number[], revision = 0): Piece => ({ slide: 'one', revision, id, points })
const idsOf = (ink: Ink) => inkOn(ink, 'one').strokes.map(({ id }) => id)

describe('strokes', () => {
  it('grow piece by piece', () => {
    const ink = addPiece(addPiece(addPiece({}, piece('a', [1, 1])), piece('b', [5, 5])), piece('a', [2, 2]))
    expect(inkOn(ink, 'one').strokes).toEqual([
      { id: 'a', points: [1, 1, 2, 2] },
      { id: 'b', points: [5, 5] },
    ])
    expect(inkOn(ink, 'two').strokes).toEqual([])
    expect(inkOn(ink, 'toString').strokes).toEqual([])
  })

  it('are gone from a cleared slide, also those that come late', () => {
    const ink = clearInk(addPiece({}, piece('a', [1, 1])), 'one')
    expect(idsOf(ink)).toEqual([])
    expect(idsOf(addPiece(ink, piece('a', [2, 2])))).toEqual([])
    expect(idsOf(addPiece(ink, piece('b', [2, 2], 1)))).toEqual(['b'])
    expect(clearInk(ink, 'one')).toBe(ink)
  })

  it('are the same in all windows once each has the other’s copy', () => {
    const start = addPiece({}, piece('a', [1, 1]))
    const one = addPiece(start, piece('b', [2, 2]))
    const two = addPiece(addPiece(start, piece('c', [3, 3])), piece('a', [4, 4]))
    expect(idsOf(mergeInk(one, two)).sort()).toEqual(['a', 'b', 'c'])
    expect(idsOf(mergeInk(two, one)).sort()).toEqual(['a', 'b', 'c'])
    expect(inkOn(mergeInk(one, two), 'one').strokes[0]?.points).toEqual([1, 1, 4, 4])
    expect(idsOf(mergeInk(one, clearInk(two, 'one')))).toEqual([])
    expect(idsOf(mergeInk(clearInk(two, 'one'), one))).toEqual([])
  })

  it('are no more than a slide may hold', () => {
    const long = addPiece({}, piece('a', Array(MOST_NUMBERS).fill(1)))
    expect(addPiece(long, piece('a', [1, 1]))).toBe(long)
    let many: Ink = {}
    for (let index = 0; index < MOST_STROKES; index++) many = addPiece(many, piece(String(index), [1, 1]))
    expect(addPiece(many, piece('more', [1, 1]))).toBe(many)
    expect(idsOf(mergeInk(many, addPiece({}, piece('more', [1, 1])))).length).toBe(MOST_STROKES)
  })

  it('are no more than windows of an older version read, which would drop the whole message', () => {
    expect([MOST_NUMBERS, MOST_STROKES]).toEqual([4000, 500])
  })
})

import { describe, expect, it } from 'vitest'
import { cleared, drawn, type Ink, inkOn, MOST_NUMBERS, MOST_STROKES, merged, type Piece } from '../../src/talk/ink'

const piece = (id: string, points: number[], revision = 0): Piece => ({ slide: 'one', revision, id, points })
const idsOf = (ink: Ink) => inkOn(ink, 'one').strokes.map(({ id }) => id)

describe('strokes', () => {
  it('grow piece by piece', () => {
    const ink = drawn(drawn(drawn({}, piece('a', [1, 1])), piece('b', [5, 5])), piece('a', [2, 2]))
    expect(inkOn(ink, 'one').strokes).toEqual([
      { id: 'a', points: [1, 1, 2, 2] },
      { id: 'b', points: [5, 5] },
    ])
    expect(inkOn(ink, 'two').strokes).toEqual([])
    expect(inkOn(ink, 'toString').strokes).toEqual([])
  })

  it('are gone from a cleared slide, also those that come late', () => {
    const ink = cleared(drawn({}, piece('a', [1, 1])), 'one')
    expect(idsOf(ink)).toEqual([])
    expect(idsOf(drawn(ink, piece('a', [2, 2])))).toEqual([])
    expect(idsOf(drawn(ink, piece('b', [2, 2], 1)))).toEqual(['b'])
    expect(cleared(ink, 'one')).toBe(ink)
  })

  it('are the same in all windows once each has the other’s copy', () => {
    const start = drawn({}, piece('a', [1, 1]))
    const one = drawn(start, piece('b', [2, 2]))
    const two = drawn(drawn(start, piece('c', [3, 3])), piece('a', [4, 4]))
    expect(idsOf(merged(one, two)).sort()).toEqual(['a', 'b', 'c'])
    expect(idsOf(merged(two, one)).sort()).toEqual(['a', 'b', 'c'])
    expect(inkOn(merged(one, two), 'one').strokes[0]?.points).toEqual([1, 1, 4, 4])
    expect(idsOf(merged(one, cleared(two, 'one')))).toEqual([])
    expect(idsOf(merged(cleared(two, 'one'), one))).toEqual([])
  })

  it('are no more than a slide may hold', () => {
    const long = drawn({}, piece('a', Array(MOST_NUMBERS).fill(1)))
    expect(drawn(long, piece('a', [1, 1]))).toBe(long)
    let many: Ink = {}
    for (let index = 0; index < MOST_STROKES; index++) many = drawn(many, piece(String(index), [1, 1]))
    expect(drawn(many, piece('more', [1, 1]))).toBe(many)
  })
})

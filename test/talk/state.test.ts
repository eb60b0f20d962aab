import { describe, expect, it } from 'vitest'
import { applyMove, isSamePosition, type Move, positionIn } from '../../src/talk/state'

const STOPS = [
  { id: 'one', steps: 0 },
  { id: 'two', steps: 2 },
  { id: 'three', steps: 1 },
]

describe('a move', () => {
  const CASES: [from: string, move: Move, to: string][] = [
    ['one 0', 'next', 'two 0'],
    ['two 0', 'next', 'two 1'],
    ['two 2', 'next', 'three 0'],
    ['three 1', 'next', 'three 1'],
    ['three 0', 'previous', 'two 2'],
    ['two 1', 'previous', 'two 0'],
    ['one 0', 'previous', 'one 0'],
    ['two 1', 'first', 'one 0'],
    ['two 1', 'last', 'three 0'],
    ['gone 3', 'next', 'gone 3'],
  ]
  it.each(CASES)('from %s, %s leads to %s', (from, move, to) => {
    const [slide = '', step] = from.split(' ')
    const place = applyMove({ slide, step: Number(step) }, move, STOPS)
    expect(`${place.slide} ${place.step}`).toBe(to)
  })

  it('passes by what is outside the cut, and leads back from there', () => {
    const stops = STOPS.map((stop) => ({ ...stop, outside: stop.id === 'two' }))
    expect(applyMove({ slide: 'one', step: 0 }, 'next', stops)).toEqual({ slide: 'three', step: 0 })
    expect(applyMove({ slide: 'two', step: 2 }, 'next', stops)).toEqual({ slide: 'three', step: 0 })
    expect(applyMove({ slide: 'three', step: 0 }, 'previous', stops)).toEqual({ slide: 'one', step: 0 })
  })

  it('does not lead into the appendix, leads through it from there, and back into the talk', () => {
    const more = ['terms', 'sources'].map((id) => ({ id, steps: 0, outside: true, appendix: true }))
    const stops = [...STOPS, ...more]
    const from = (slide: string, move: Move) => applyMove({ slide, step: slide === 'three' ? 1 : 0 }, move, stops).slide
    expect(from('three', 'next')).toBe('three')
    expect(from('one', 'last')).toBe('three')
    expect([from('terms', 'next'), from('sources', 'next')]).toEqual(['sources', 'sources'])
    expect([from('sources', 'previous'), from('terms', 'previous')]).toEqual(['terms', 'three'])
    expect([from('terms', 'first'), from('terms', 'last')]).toEqual(['one', 'three'])
  })

  it('never leads beyond the steps a slide has, nor to a slide that is not there', () => {
    expect(positionIn(STOPS, { slide: 'two', step: 9 })).toEqual({ slide: 'two', step: 2 })
    expect(positionIn(STOPS, { slide: 'gone', step: 0 })).toBeUndefined()
  })
})

it('two positions are the same on the same slide at the same step only', () => {
  const here = { slide: 'a', step: 1 }
  const others = [
    { slide: 'b', step: 1 },
    { slide: 'a', step: 2 },
    { slide: 'b', step: 2 },
  ]
  expect(isSamePosition(here, { ...here })).toBe(true)
  expect(others.filter((other) => isSamePosition(here, other))).toEqual([])
})

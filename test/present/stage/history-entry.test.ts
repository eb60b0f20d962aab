import { describe, expect, it } from 'vitest'
import { indexToShow, isStray, stepToShow } from '../../../src/present/stage/history-entry'

describe('the slide of an address that leads to none', () => {
  it('is the one of the history entry, and the first where nothing is kept or asked for', () => {
    expect(indexToShow('#renamed', { index: 4, steps: 0 })).toBe(4)
    expect(indexToShow('#renamed', null)).toBe(0)
    expect(indexToShow('', { index: 4, steps: 0 })).toBe(0)
  })

  it('is shown for a wrong address, except where an entry holds a former one', () => {
    expect(isStray(null)).toBe(true)
    expect(isStray({ steps: 1 })).toBe(true)
    expect(isStray({ index: 0, steps: 1, lost: true })).toBe(true)
    expect(isStray({ index: 0, steps: 1, lost: false })).toBe(false)
    expect(isStray({ index: 0, steps: 1 })).toBe(false)
  })
})

describe('the step of a slide', () => {
  it('is none when the slide comes on screen, and stays where it is on screen', () => {
    expect(stepToShow({ isCurrent: false })).toBe(-1)
    expect(stepToShow({ isCurrent: true })).toBeUndefined()
  })

  it('is the one that the address names, on screen or not', () => {
    for (const isCurrent of [true, false]) expect(stepToShow({ named: 0, isCurrent })).toBe(0)
  })

  it('is what the history entry had shown, before what the address names', () => {
    expect(stepToShow({ kept: 0, named: 2, isCurrent: true })).toBe(-1)
    expect(stepToShow({ kept: 3, isCurrent: false })).toBe(2)
  })

  it('is the one that shows what the address names, before all others', () => {
    expect(stepToShow({ target: 0, kept: 3, named: 2, isCurrent: true })).toBe(0)
  })
})

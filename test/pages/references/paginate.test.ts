import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../src/deck/model'
import { paginate } from '../../../src/pages/references/paginate'

const reference = (number: number, length: number): Reference => {
  return {
    id: `R${number}`,
    anchor: `R${number}`,
    number,
    title: 'x'.repeat(length),
    publisher: 'P',
    date: '2025',
    entry: [{ text: `P, ${'x'.repeat(length)}, 2025.`, marks: [] }],
    confidence: 'H',
  }
}

describe('the list of references', () => {
  it('keeps order and loses none', () => {
    const all = Array.from({ length: 60 }, (_, index) => reference(index + 1, 40 + (index % 7) * 20))
    expect(paginate(all).flat()).toEqual(all)
  })

  it('fills its pages evenly', () => {
    const pages = paginate(Array.from({ length: 41 }, (_, index) => reference(index + 1, 50)))
    expect(pages.map((page) => page.length)).toEqual([21, 20])
  })

  it('is empty for no references', () => {
    expect(paginate([])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { findSlides, fold } from '../../src/present/match'

const SLIDES = ['Қазақстан and the élite', 'A meeting (in Astana)', 'Twelve talks of 2025', 'Astana, twice'].map(
  (name, index) => ({ number: index + 1, name }),
)
const found = (query: string) => findSlides(query, SLIDES).map((slide) => slide.number)

describe('what a speaker types', () => {
  it('finds all words in any order and any case, without diacritics', () => {
    expect(found('ELITE')).toEqual([1])
    expect(found('astana meeting')).toEqual([2])
    expect(found('meeting berlin')).toEqual([])
  })

  it('finds Kazakh letters typed on a Russian keyboard', () => {
    expect(found('казакстан')).toEqual([1])
    expect(fold('Қазақстан')).toBe('казакстан')
  })

  it('is text, never a pattern', () => {
    expect(found('(in')).toEqual([2])
    expect(found('.*')).toEqual([])
    expect(found('[')).toEqual([])
  })

  it('finds a number first, then the headlines that contain it', () => {
    expect(found('2')).toEqual([2, 3])
    expect(found('2025')).toEqual([3])
  })

  it('finds everything when empty', () => {
    expect(found(' ')).toEqual([1, 2, 3, 4])
  })
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { markPlaces, unmark } from '../../src/search/highlight'
import { queryOf } from '../../src/search/match'
import type { SearchableSlide } from '../../src/search/passages'
import { foldWithPlaces } from '../../src/search/transliterate'

let marked: Map<string, unknown[]>
beforeEach(() => {
  marked = new Map()
  vi.stubGlobal('CSS', { highlights: marked })
  vi.stubGlobal('Highlight', class extends Array {})
  vi.stubGlobal('Range', class {})
  vi.stubGlobal('document', { addEventListener: () => undefined })
})
afterEach(() => {
  unmark()
  vi.unstubAllGlobals()
})

/** A slide that says a word so many times. */
function slide(word: string, times: number): SearchableSlide {
  const source = `${word} `.repeat(times)
  const passage = { ...foldWithPlaces(source), source, handout: false, nodes: [] }
  return { number: 1, name: 'A slide', passages: [passage], element: {} as HTMLElement }
}

it('marks each place, and no more than a page can be drawn with', () => {
  const marks = (times: number) => {
    markPlaces(queryOf('ore'), [slide('ore', times), slide('other', 1)])
    return marked.get('found')?.length
  }
  expect([marks(3), marks(2000), marks(2001)]).toEqual([3, 2000, 2000])
})

it('takes all marks away', () => {
  markPlaces(queryOf('ore'), [slide('ore', 3)])
  unmark()
  expect(marked.size).toBe(0)
})

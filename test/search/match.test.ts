import { describe, expect, it } from 'vitest'
import { excerptOf, findSlides, matchesIn, queryOf } from '../../src/search/match'
import { foldWithPlaces } from '../../src/search/transliterate'

const passage = (source: string, handout = false) => ({ ...foldWithPlaces(source), source, handout })
const TEXTS: Record<string, string[]> = {
  'Қазақстан and the élite': ['Uranium is mined here', 'Handout: the mine of Inkai'],
  'A meeting (in Astana)': ['President Tokayev received the envoy'],
  'Twelve talks of 2025': ['Nothing of it was signed', 'Handout: uranium again, and a meeting'],
  'Astana, twice': [],
}
const SLIDES = Object.entries(TEXTS).map(([name, texts], index) => {
  const passages = texts.map((text) => passage(text, text.startsWith('Handout')))
  return { number: index + 1, name, passages }
})
const found = (query: string) => findSlides(query, SLIDES).map(({ slide }) => slide.number)

describe('what is typed', () => {
  it('finds all words in any order and any case, without diacritics', () => {
    expect(found('ELITE')).toEqual([1])
    expect(found('astana meeting')).toEqual([2])
    expect(found('meeting berlin')).toEqual([])
    expect(found('казакстан')).toEqual([1])
  })

  it('is text, never a pattern', () => {
    expect(found('(in')).toEqual([2])
    expect(found('(')).toEqual([2])
    for (const pattern of ['.*', '[', '\\', '^', '$1', '((']) expect(found(pattern), pattern).toEqual([])
  })

  it('finds a number first, then headlines, then the text', () => {
    expect(found('2')).toEqual([2, 3])
    expect(found('meeting')).toEqual([2, 3])
    expect(found('astana')).toEqual([2, 4])
    expect(found('uranium')).toEqual([1, 3])
  })

  it('finds everything when empty', () => {
    expect(found(' ')).toEqual([1, 2, 3, 4])
  })

  it('finds words of one slide in different passages', () => {
    expect(found('uranium Inkai')).toEqual([1])
    expect(found('signed uranium')).toEqual([3])
  })
})

describe('a hit in the text', () => {
  it('says where: the slide before the text for readers, the passage with most of the words', () => {
    const where = (query: string) => findSlides(query, SLIDES).map(({ passage: each }) => each?.source)
    expect(where('uranium')).toEqual(['Uranium is mined here', 'Handout: uranium again, and a meeting'])
    expect(where('mine inkai')).toEqual(['Handout: the mine of Inkai'])
    expect(where('Astana')).toEqual([undefined, undefined])
  })

  it('has its places, one letter alone having none', () => {
    const query = (text: string) => matchesIn(queryOf(text), passage('Meet: the  meeting (Тоқаев) met'))
    expect(query('meet')).toEqual([
      [0, 4],
      [11, 15],
    ])
    expect(query('Токаев')).toEqual([[20, 26]])
    expect(query('(')).toEqual([[19, 20]])
    expect(query('m')).toEqual([])
  })

  it('is shown with the words around it', () => {
    const long = `${'before '.repeat(20)}“Tokayev”\n  spoke ${'after '.repeat(30)}`
    const [before, place, after] = excerptOf(queryOf('токаев'), passage(long))
    expect(place).toBe('Tokayev')
    expect(before).toMatch(/^… before .*before “$/)
    expect(before.length).toBeLessThan(60)
    expect(after).toMatch(/^” spoke after .*after …$/)
    expect(after.length).toBeLessThan(100)
    const near = (before: number, after: number) =>
      excerptOf(queryOf('place'), passage(`on ${'x'.repeat(before - 4)} place ${'y'.repeat(after - 4)} on`)).join('')
    expect([near(50, 90), near(51, 91)].map((text) => text.replace(/x+|y+/g, ''))).toEqual([
      'on  place  on',
      '…  place  …',
    ])
    expect(excerptOf(queryOf('short'), passage('A short one\u00a0 .'))).toEqual(['A ', 'short', ' one.'])
  })
})

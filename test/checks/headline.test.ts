import { describe, expect, it } from 'vitest'
import { checkHeadline } from '../../src/checks/headline'
import type { Deck, Slide } from '../../src/deck/model'

const rulesOf = (headlineText: string, layout = 'claim') => {
  const slide = {
    layout,
    headlineText,
    headline: [{ type: 'text', raw: headlineText }],
    span: { file: '', start: 0, end: 1 },
  }
  return checkHeadline(slide as unknown as Slide, {} as Deck).map(({ rule }) => rule)
}

describe('a headline', () => {
  it('has at most 90 characters', () => {
    expect(rulesOf(`${'letters '.repeat(10)}1234567890`)).toEqual([])
    expect(rulesOf(`${'letters '.repeat(10)}12345678901`)).toEqual(['headline-length'])
  })

  it('has 4 to 15 words', () => {
    const words = (count: number) => Array(count).fill('word').join(' ')
    expect([3, 4, 15, 16].map((count) => rulesOf(words(count)).length)).toEqual([1, 0, 0, 1])
  })

  it('may be as long as it likes, and a question, where it names a part of the talk', () => {
    for (const layout of ['title', 'section', 'references']) expect(rulesOf('Why?', layout)).toEqual([])
  })
})

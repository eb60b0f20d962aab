import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../../src/deck/parse'
import { slideTable } from '../../../src/site/terminal/slide-table'
import { fixtureDeck } from '../../fixtures/deck'

describe('the table of slides', () => {
  it('has a line for each, with its part, its time and its figures, and the sums', () => {
    const { deck } = parseDeck(fixtureDeck())
    if (!deck) throw new Error('The fixture deck cannot be read.')
    const lines = slideTable(deck).split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[0]).toMatch(/^ +slide +part +time +figures$/)
    expect(lines[2]).toMatch(/^ +2 +The article prints one remark word for word +Front +1:30$/)
    expect(lines[5]).toMatch(/^ +together +3:00 +0$/)
  })

  it('shortens what is long', () => {
    const { deck } = parseDeck(fixtureDeck())
    const slide = deck?.sections[0]?.slides[1]
    if (!deck || !slide) throw new Error('The fixture deck cannot be read.')
    slide.headlineText = 'A headline of many words '.repeat(5)
    expect(slideTable(deck)).toMatch(/A headline of many words A headline of many words A hea… {2}Front/)
  })
})

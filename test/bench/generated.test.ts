import { describe, expect, it } from 'vitest'
import { generatedDeck } from '../../src/bench/generated'
import { checkDeck } from '../../src/checks/check'
import { parseDeck } from '../../src/deck/parse'
import { slidesOf } from '../../src/deck/slides-of'

describe('the deck made to be measured', () => {
  it('is sound, as long as asked for, and the same every time', () => {
    const files = [...generatedDeck(130)].map(([name, text]) => ({ path: `slides/${name}`, text }))
    const { deck, problems } = parseDeck(files)
    expect(problems).toEqual([])
    const slides = deck ? slidesOf(deck) : []
    expect(slides).toHaveLength(130)
    expect(slides.filter((slide) => slide.figures.length > 0)).toHaveLength(12)
    expect(deck && checkDeck(deck)).toEqual([])
    expect(generatedDeck(130)).toEqual(generatedDeck(130))
    expect([...generatedDeck(130, { figures: 0 }).values()].join('')).not.toContain('mermaid')
  })
})

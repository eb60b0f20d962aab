import { expect, it } from 'vitest'
import { generatedDeck } from '../../src/bench/generated'
import { marpDeck } from '../../src/bench/peer'

it('Marp is given the slides as the room sees them, one for one', () => {
  const deck = marpDeck(generatedDeck(24, { figures: 3 }), '<svg class="drawing"></svg>')
  const slides = deck.replace(/^---[\s\S]*?---\n/, '').split('\n---\n')
  expect(slides).toHaveLength(24)
  expect(slides.every((slide) => /^#{1,2} \S/m.test(slide))).toBe(true)
  expect(slides[1]).toMatch(/^\s*## Slide 2 says that [\w ]+\n\n+(- [\w ]+\n){3}$/)
  expect(slides[2]).toContain('\n<div>\n<svg class="drawing"></svg>\n</div>\n\nThe same four stations')
  expect(slides.filter((slide) => slide.includes('<svg'))).toHaveLength(6)
  expect(deck).not.toMatch(/Handout|Note:|\[@|<!--|mermaid/)
})

import { describe, expect, it } from 'vitest'
import { lex } from '../../src/deck/markdown/lexer'
import type { Deck, Slide } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { splitSlides } from '../../src/deck/slide/split'
import { fixtureDeck, lectureDeck } from '../fixtures/deck'

function deckOf(markdown: string): Deck {
  const { deck } = parseDeck([
    ...fixtureDeck(),
    { path: 'slides/01-more.md', text: `---\ntitle: More\n---\n\n${markdown}` },
  ])
  if (!deck) throw new Error('no deck')
  return deck
}

const slideOf = (markdown: string): Slide => {
  const slide = deckOf(markdown).sections[1]?.slides[0]
  if (!slide) throw new Error('no slide')
  return slide
}

describe('the deck', () => {
  it('is plain data', () => {
    const { deck } = parseDeck(lectureDeck())
    expect(deck).toBeDefined()
    expect(JSON.parse(JSON.stringify(deck))).toEqual(deck)
  })

  it('has slices that lie in order and lose no word between them', () => {
    for (const file of lectureDeck().filter((each) => each.path.endsWith('.md'))) {
      const { slices } = splitSlides(file, 0, lex(file.text))
      const between = slices.slice(1).map((slice, index) => file.text.slice(slices[index]?.end, slice.start).trim())
      expect(new Set(between)).toEqual(new Set(['---']))
      expect(slices[0]?.start).toBe(0)
      expect(slices.at(-1)?.end).toBe(file.text.length)
    }
  })

  it('numbers references in the order in which readers meet them', () => {
    const { references } = deckOf('## A headline that is a sentence\n\nWords [@R2] and [@R1].')
    expect(references.map((each) => [each.id, each.number])).toEqual([
      ['R1', 1],
      ['R2', 2],
    ])
  })

  it('leaves citations in notes out of the public list', () => {
    const { references } = deckOf('## A headline that is a sentence\n\nWords.\n\nNote:\nSaid [@R3].')
    expect(references.map((each) => each.id)).not.toContain('R3')
  })
})

describe('a slide', () => {
  it('takes its options from the comment and its address from the headline', () => {
    const slide = slideOf(
      '## Five states, one partner\n<!-- .slide: data-layout="compare" data-claims="C1, C2" data-minutes="1.5" class="dense" -->\n',
    )
    expect(slide).toMatchObject({
      id: 'five-states-one-partner',
      layout: 'compare',
      claims: ['C1', 'C2'],
      minutes: 1.5,
      classes: ['dense'],
    })
  })

  it('keeps body, figure in words, handout and notes apart, and markers inside fences as text', () => {
    const slide = slideOf(
      '## A headline\n\nBody.\n\n```text\nNote: not a marker\n```\n\nFigure: In words.\n\nHandout:\nFor readers.\n\nNote:\nFor me.\n\nHandout: said aloud',
    )
    const parts = [slide.body, slide.inWords, slide.handout, slide.notes]
    const texts = parts.map((part) => part.map((token) => token.raw).join(''))
    expect(texts[0]).toContain('Note: not a marker')
    expect(texts.slice(1, 3).map((text) => text.trim())).toEqual(['In words.', 'For readers.'])
    expect(texts[3]).toContain('Handout: said aloud')
  })

  it('gives an element comment to the element before it, else to the parent', () => {
    const slide = slideOf(
      '## A headline\n\n- one <!-- .element: class="fragment" -->\n- two **three** <!-- .element: class="fragment" -->\n\n> four\n\n<!-- .element: class="fragment" data-fragment-index="2" -->\n',
    )
    const [list, quote] = slide.body
    const items = list?.type === 'list' ? list.items : []
    expect(items.map(({ attributes }) => attributes)).toEqual([{ class: 'fragment' }, undefined])
    expect(quote?.attributes).toEqual({ class: 'fragment', 'data-fragment-index': '2' })
  })

  it('drops every other comment', () => {
    expect(
      JSON.stringify(
        slideOf('## A headline\n\nBody <!-- secret --> text.\n\n<!-- secret -->\n').body.map((token) =>
          'text' in token ? token.text : token.type,
        ),
      ),
    ).not.toContain('secret text')
  })

  it('reads a mark with brackets inside, a language, and two citations in one', () => {
    const slide = slideOf('## A headline\n\n[Gore [sic]]{.ring fix="Gor"} [Ақорда]{lang="kk"} [@R1; @R2]')
    expect(slide.body[0]?.tokens?.filter((token) => token.type !== 'text')).toMatchObject([
      { type: 'span', classes: ['ring'], pairs: [{ name: 'fix', value: 'Gor' }] },
      { type: 'span', pairs: [{ name: 'lang', value: 'kk' }] },
      { type: 'cite', ids: ['R1', 'R2'] },
    ])
  })
})

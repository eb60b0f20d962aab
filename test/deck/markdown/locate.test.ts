import { describe, expect, it } from 'vitest'
import { lex } from '../../../src/deck/markdown/lexer'
import { locate, walk } from '../../../src/deck/markdown/locate'
import { parseDeck } from '../../../src/deck/parse'
import { slidesOf } from '../../../src/deck/slides-of'
import { lectureDeck } from '../../fixtures/deck'

describe('places of tokens', () => {
  it('finds words inside lists, tables, quotations and marks', () => {
    const text =
      '- one [@A1]\n  - two **three**\n\n| a | b |\n|---|---|\n| c | [d]{.under fix="e"} |\n\n> four\n> five [@B2]\n'
    const tokens = lex(text)
    locate(tokens, text, 0)
    const found = (raw: string) => [...walk(tokens)].find((token) => token.raw === raw)?.offset
    for (const raw of ['[@A1]', '**three**', '[d]{.under fix="e"}', '[@B2]']) expect(found(raw)).toBe(text.indexOf(raw))
  })

  it('tells apart two citations of the same source', () => {
    const text = 'First [@A1], then `[@A1]` in code, then [@A1].\n'
    const tokens = lex(text)
    locate(tokens, text, 0)
    const offsets = [...walk(tokens)].filter((token) => token.type === 'cite').map((token) => token.offset)
    expect(offsets).toEqual([6, text.lastIndexOf('[@A1]')])
  })

  it('places every citation and mark of a whole deck on its own text', () => {
    const files = lectureDeck()
    const { deck } = parseDeck(files)
    const slides = deck ? slidesOf(deck) : []
    let checked = 0
    for (const slide of slides) {
      const text = files.find((file) => file.path === slide.span.file)?.text ?? ''
      for (const token of walk([...slide.body, ...slide.handout, ...slide.notes])) {
        if (token.type !== 'cite' && token.type !== 'span') continue
        expect(text.slice(token.offset, (token.offset ?? 0) + token.raw.length)).toBe(token.raw)
        checked++
      }
    }
    expect(checked).toBeGreaterThan(50)
  })
})

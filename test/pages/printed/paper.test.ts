import { describe, expect, it } from 'vitest'
import { pageStyle } from '../../../src/pages/printed/paper'
import { deckWith } from '../printed'

const deck = deckWith('## A slide\n')

describe('the page of a printed document', () => {
  it('has the size that is asked for', () => {
    expect(pageStyle(deck, 'handout', 'a4')).toContain('size: a4;')
    expect(pageStyle(deck, 'handout', 'letter')).toContain('size: letter;')
  })

  it('is marked as private in the script only, on every page', () => {
    const script = pageStyle(deck, 'script', 'a4')
    expect(script).toContain('content: "Private: speaker’s script')
    expect(script).not.toContain(':first')
    expect(pageStyle(deck, 'handout', 'a4')).not.toContain('Private')
  })

  it('cannot be broken by a title', () => {
    const title = 'A "title" \\ </style>\nwith all'
    const style = pageStyle({ ...deck, meta: { ...deck.meta, title } }, 'handout', 'a4')
    expect(style).toContain('content: "A \\22 title\\22  \\5c  \\3c /style>\\a with all"')
  })
})

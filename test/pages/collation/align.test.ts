import { describe, expect, it } from 'vitest'
import { align, crosses } from '../../../src/pages/collation/align'

describe('two wordings', () => {
  it('have common words once and variants word against word', () => {
    const first = 'The river has important strategic significance for trade'
    const second = 'The river holds significant strategic importance for trade'
    expect(align(first, second)).toEqual([
      { common: 'The river' },
      { variants: ['has', 'holds'] },
      { variants: ['important', 'significant'] },
      { common: 'strategic' },
      { variants: ['significance', 'importance'] },
      { common: 'for trade' },
    ])
  })

  it('keep a variant whole where the other has more words, or none', () => {
    expect(align('a very old bridge', 'a bridge')).toEqual([
      { common: 'a' },
      { variants: ['very old', ''] },
      { common: 'bridge' },
    ])
    expect(align('one', 'one and two')).toEqual([{ common: 'one' }, { variants: ['', 'and two'] }])
  })

  it('lose no word, whatever they are', () => {
    const texts = ['', 'a', 'a b a', 'b a b', 'x a y b z', 'the the', 'the']
    for (const first of texts) {
      for (const second of texts) {
        const all = align(first, second)
        const read = (row: 0 | 1) =>
          all
            .map((each) => ('common' in each ? each.common : each.variants[row]))
            .filter(Boolean)
            .join(' ')
        expect([read(0), read(1)]).toEqual([first, second])
      }
    }
  })
})

describe('a cross', () => {
  it('joins places that have exchanged their roots', () => {
    expect(crosses({ variants: ['important', 'significant'] }, { variants: ['significance', 'importance'] })).toBe(true)
  })

  it('is not drawn beside common words, short ones, or at the edge', () => {
    const [left, short] = [{ variants: ['important', 'significant'] }, { variants: ['has', 'holds'] }] as const
    expect(crosses({ variants: [...left.variants] }, { common: 'importance' })).toBe(false)
    expect(crosses({ variants: [...left.variants] }, { variants: ['importance', 'significance'] })).toBe(false)
    expect(crosses({ variants: [...short.variants] }, { variants: ['holds', 'has'] })).toBe(false)
    expect(crosses(undefined, { variants: [...left.variants] })).toBe(false)
  })
})

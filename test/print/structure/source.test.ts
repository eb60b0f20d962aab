import { describe, expect, it } from 'vitest'
import { Source } from '../../../src/print/structure/source'

const source = new Source(`A meeting in Sundby, the High-Level talks about office
  hyphen\u00adation, https://example.org/a-long/address and B3+1 \n 1 \n One remark \n CAPITALS stay`)

describe('the end of a line', () => {
  it.each([
    ['A meeting in', 'Sundby, the'],
    ['the High-Level', 'talks about'],
    ['about', 'office'],
    ['/a-long/address', 'and B3+1'],
    ['1', 'One remark'],
    ['y', 'a'],
    ['capitals', 'Stay'],
  ])('"%s|%s" is between two words', (before, after) => {
    expect(source.isOneWord(before, after)).toBe(false)
  })

  it.each([
    ['the High-', 'Level talks'],
    ['office hyphen-', 'ation, https'],
    ['https://example.org/', 'a-long/address'],
    ['https://exam', 'ple.org'],
    ['about of', '\ufb01ce hyphen'],
  ])('"%s|%s" is inside of a word', (before, after) => {
    expect(source.isOneWord(before, after)).toBe(true)
  })

  it('is a space where the document does not have the words, but for a hyphen', () => {
    expect(source.isOneWord('generated', 'zzz')).toBe(false)
    expect(source.isOneWord('generated-', 'zzz')).toBe(true)
  })
})

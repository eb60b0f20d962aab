/** Names of emoji become their characters, where they are names of emoji. */
import { describe, expect, it } from 'vitest'
import { lex, plainText } from '../../../src/deck/markdown/lexer'
import { readSlide } from '../../fixtures/section'

const shown = (text: string) => plainText(lex(text))

describe('a name of an emoji', () => {
  it.each([
    [':tada: first', '🎉 first'],
    ['**last :tada:**', 'last 🎉'],
    ['(:+1:), :-1:, :100:', '(👍), 👎, 💯'],
    ['a heart :heart:', 'a heart ❤'],
    ['# A headline :rocket:', 'A headline 🚀'],
    ['| a :tada: |\n|---|\n| b |', ''],
  ])('%j is the character', (written, wanted) => {
    expect(shown(written)).toBe(wanted)
  })

  it.each([
    'at 12:100:30',
    'std::key::a',
    'a:b:c',
    '`:tada:`',
    '\\:tada:',
    '<https://example.org/:tada:/>',
  ])('is none in %j', (written) => {
    expect(shown(written)).not.toMatch(/\p{Extended_Pictographic}/u)
  })

  it('that nobody knows is an error, with the nearest that is one', () => {
    const { errors } = readSlide(':tadda: :octocat: :heart: 12:30:45')
    expect(errors.filter((each) => !each.startsWith('letter-missing'))).toEqual(Array(2).fill('syntax-unsupported:3'))
  })
})

/** Near misses of the two rules: colours that are just strong enough, and values that are the author's to judge. */
import { describe, expect, it } from 'vitest'
import type { Actors } from '../../../src/deck/model'
import { parseDeck } from '../../../src/deck/parse'
import { checkThemeContrast } from '../../../src/deck/topic/theme-contrast'
import { fixtureDeck } from '../../fixtures/deck'

const ACTORS: Actors = {
  har: { name: 'Harbour', colour: { light: '#0a7f6b', dark: '#6fd8c4' } },
  pen: { name: 'Pencil', colour: 'pencil' },
}

const rulesOf = (text: string) =>
  checkThemeContrast({ path: 'slides/theme.css', text }, ACTORS).map(({ message }) => message)

function ofDeck(light: string, dark: string): string[] {
  const files = fixtureDeck().map(({ path, text }) => {
    return { path, text: text.replace('#0a7f6b', light).replace('#6fd8c4', dark) }
  })
  return parseDeck(files).problems.map(({ rule, message }) => `${rule}: ${message}`)
}

describe('the colours of actors in deck.yaml', () => {
  it('need 3 : 1 and no more, each on its own paper', () => {
    expect(ofDeck('#909090', '#646464')).toEqual([])
    expect(ofDeck('#919191', '#636363')).toEqual([
      expect.stringMatching(/^actor-contrast: .*Harbour on paper, #919191, has a contrast of 2\.\d+ : 1/),
      expect.stringMatching(/^actor-contrast: .*Harbour in a dark room, #636363, has a contrast of 2\.\d+ : 1/),
    ])
  })
})

describe('the colours of actors in theme.css', () => {
  it.each([
    ['a fill that is as strong as it has to be', '--actor-har: light-dark(#8f8f8f, #646464)'],
    ['words that are', '--actor-har-text: light-dark(#6b6b6b, #8f8f8f)'],
    ['what is no colour as it is', '--actor-har: var(--wash); --actor-har-text: color-mix(in oklab, white, #fff)'],
    ['a comment', '/* --actor-har: #fff; */'],
    ['a token of nobody, or of something else', '--actor-nobody: #fff; --har: #fff; --actor-har-outline: #fff'],
    ['a paper on which all stands out', '--paper: light-dark(#ffffff, #000000)'],
    ['an actor that has the colour of a token', '--paper: #0b4f8a; --actor-har: #fff'],
    ['a paper that is changed with the colours on it', '--actor-har: #000; --paper: #fff'],
  ])('may be %s', (_, declarations) => {
    expect(rulesOf(`:root {\n  ${declarations};\n}`)).toEqual([])
  })

  it.each([
    ['--actor-har: #fff', ['on paper, #ffffff, has a contrast of 1.06 : 1 with #faf8f4']],
    ['--actor-har-text: light-dark(#8f8f8f, #fff)', ['on paper, #8f8f8f, has a contrast of 3.04 : 1 with #faf8f4']],
    ['--actor-har-text: light-dark(#717171, #fff)', ['on paper, #717171, has a contrast of 4.21 : 1 with #f3eee3']],
    ['--paper: light-dark(#faf8f4, #8c8c8c)', ['in a dark room, #6fd8c4, has a contrast of']],
  ])('%s is too weak', (declaration, found) => {
    expect(rulesOf(`:root { ${declaration} }`)).toEqual(found.map((each) => expect.stringContaining(each)))
  })
})

import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../../src/deck/parse'
import { isSeparator } from '../../../src/deck/slide/separators'
import { fixtureDeck } from '../../fixtures/deck'

function headlinesOf(text: string, options: string) {
  const files = fixtureDeck().flatMap((file) => {
    if (file.path.endsWith('deck.yaml')) return [{ ...file, text: `${file.text}\n${options}\n` }]
    return file.path.endsWith('.md') ? [] : [file]
  })
  const { deck, problems } = parseDeck([...files, { path: 'slides/01-a.md', text }])
  const rules = problems.map(({ rule }) => rule).filter((rule) => /^(deck|headline|slide|separator|heading)/.test(rule))
  return { rules, headlines: deck?.sections[0]?.slides.map(({ headlineText }) => headlineText) }
}

const slides = (...between: string[]) =>
  ['## One\n\nA.', '## Two\n\nB.', '## Three\n\nC.'].reduce((text, slide, n) => text + between[n - 1] + slide)

describe('separators of the deck’s own', () => {
  it.each([
    ["separator: '^===$'", slides('\n\n===\n\n', '\n\n===\n\n')],
    ["separator: '^\\n\\n\\n'", slides('\n\n\n\n', '\n\n\n\n')],
    ["separator: '^===$'\nvertical: '^___$'", slides('\n\n___\n\n', '\n\n===\n\n')],
    ["separator: '^\\r?\\n---\\r?\\n$'\nvertical: '^\\r?\\n--\\r?\\n$'", slides('\n\n--\n\n', '\n\n---\n\n')],
    ["separator: '##==##'", slides('\n##==##\n', '\n##==##\n')],
  ])('%s', (options, text) => {
    expect(headlinesOf(text, options)).toEqual({ rules: [], headlines: ['One', 'Two', 'Three'] })
  })

  it('separate nothing in code and comments', () => {
    const text = '## One\n\n```\n\n===\n\n```\n\n<!--\n===\n-->\n\nA.\n'
    expect(headlinesOf(text, "separator: '^===$'").headlines).toEqual(['One'])
  })

  it('leave `---` to be a line', () => {
    expect(headlinesOf(slides('\n\n===\n\n', '\n\n---\n\n'), "separator: '^===$'").rules).toEqual(['headline-second'])
  })

  it('are patterns that match something', () => {
    expect([isSeparator('^==$'), isSeparator('^('), isSeparator('^'), isSeparator('-*')]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(headlinesOf('## One\n\nA.\n', "separator: '^('").rules).toEqual(['deck'])
  })
})

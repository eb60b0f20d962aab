import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/deck/markdown/lexer'
import { walk } from '../../../src/deck/markdown/locate'
import type { FootnoteToken, Slide } from '../../../src/deck/model'
import { renderNotes } from '../../../src/pages/notes'
import { publicText, readSection, readSlide } from '../../fixtures/section'

const marksIn = ({ body, handout, notes }: Slide) =>
  [...walk([...body, ...handout, ...notes])].filter((token): token is FootnoteToken => token.type === 'footnote')

/** Number and text of each mark of the first slide. */
const footnotes = (text: string) =>
  marksIn(readSection(text).slides[0] as Slide).map(({ number, tokens }) => [
    number,
    tokens.map((block) => plainText([block])),
  ])

const slide = (text: string) => `## A headline that says something\n\n${text}`

describe('footnotes', () => {
  it.each([
    ['a[^1]\n\n[^1]: One.', [[1, ['One.']]]],
    ['a[^x y] b[^b]\n\n[^b]: One.', [[1, ['One.']]]],
    [
      'a[^2] b[^1]\n\n[^1]: One.\n[^2]: Two\nlines.',
      [
        [1, ['Two lines.']],
        [2, ['One.']],
      ],
    ],
    ['a[^a]\n[^a]: Behind a line.', [[1, ['Behind a line.']]]],
    ['a[^LONG-label]\n\n[^long-label]: One.\n\n    More.\n\n\tMost.\n\nNo more.', [[1, ['One.', 'More.', 'Most.']]]],
    [
      'a[^1] b[^1]\n\n[^1]: One.',
      [
        [1, ['One.']],
        [1, []],
      ],
    ],
    [
      'a^[Here, *in* [brackets]{.muted}.] b^[There]',
      [
        [1, ['Here, in brackets.']],
        [2, ['There']],
      ],
    ],
    ['a[^1]\n\n[^1]: One.\n- an item\n', [[1, ['One.']]]],
    ['a[^1]\n\n[^1]:\n    One.\n\n    - an item\n\n      `code`\n', [[1, ['One.', 'an item code']]]],
    [
      '| a |\n|---|\n| b[^1] |\n\n[^1]: One.\n\nHandout:\nc^[Two.]\n\nNote:\nd[^1]^[Three.]',
      [
        [1, ['One.']],
        [2, ['Two.']],
        [1, ['One.']],
        [2, ['Three.']],
      ],
    ],
  ])('have numbers and texts in %j', (text, expected) => {
    expect(footnotes(slide(text))).toEqual(expected)
    expect(readSection(slide(text)).errors).toEqual([])
  })

  it('have their text anywhere in the same file, once for each slide', () => {
    const { slides, errors } = readSection(
      `${slide('a[^1]')}\n\n---\n\n## Another headline that says something\n\nb[^2] c[^1]\n\n---\n\n## The last one that says something\n\nWords.\n\n[^1]: One.\n[^2]: Two.\n`,
    )
    expect(errors).toEqual([])
    expect(
      slides.map((each) =>
        marksIn(each).map(({ number, tokens }) => `${number} ${plainText(tokens[0]?.tokens ?? [])}`),
      ),
    ).toEqual([['1 One.'], ['1 Two.', '2 One.'], []])
  })

  it.each([
    '`[^1]` and `^[a]`',
    '\\[^1] and ^\\[a]',
    '    [^1]: a',
    '```\n[^1]: a\n```',
    '[^ a], [^], x^2^, ^[ ]',
    'Words <!-- [^1] -->',
  ])('are none in %j', (text) => {
    expect(footnotes(slide(text))).toEqual([])
    expect(readSlide(text).errors).toEqual([])
  })

  it('keep what is private', () => {
    const { deck, slides } = readSection(
      `${slide('Words[^1].\n\n[^1]: Public.\n\nNote:\nSaid[^2]^[ALOUD].\n\n[^2]: SECRET')}\n`,
    )
    expect(publicText(deck)).not.toMatch(/SECRET|ALOUD/)
    expect(renderNotes(deck).get(slides[0]?.id ?? '')?.text).toMatch(/SECRET[\s\S]*ALOUD/)
    expect(readSection(slide('Words[^1].\n\nNote:\nSaid.\n\n[^1]: SECRET\n')).errors).toEqual(['footnote-private:3'])
    const draft = `${slide('Words[^1].')}\n\n---\n\n## A draft says something, too\n<!-- .slide: data-draft="true" -->\n\n[^1]: SECRET\n`
    expect(readSection(draft).errors).toEqual(['footnote-private:3'])
  })

  it('cite on the slide that has their mark', () => {
    const { slides } = readSection(
      `${slide('Words[^1].\n\nHandout:\nMore^[As in [@R1].]')}\n\n---\n\n## The last one that says something\n\n[^1]: By [@R2].\n`,
    )
    expect(slides.map(({ cites, handoutCites }) => [cites, handoutCites])).toEqual([
      [['R2'], ['R1']],
      [[], []],
    ])
  })

  it('end where something else begins', () => {
    for (const next of ['## x', '> x', '```\nx\n```', '| x |\n|---|\n| y |', '***', '<!-- x -->']) {
      expect(footnotes(slide(`a[^1]\n\n[^1]: One.\n${next}\n`))).toEqual([[1, ['One.']]])
    }
    expect(publicText(readSection(slide('a[^1]\n\n[^1]: One.\nNote: SECRET\n')).deck)).not.toContain('SECRET')
  })
})

import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/deck/markdown/lexer'
import { walk } from '../../../src/deck/markdown/locate'
import type { DeckToken } from '../../../src/deck/model'
import { publicText, readSlide } from '../../fixtures/section'

const blocksOf = (tokens: DeckToken[]) =>
  tokens
    .map((each) => plainText([each]))
    .filter(Boolean)
    .join(' / ')

const STEP = '<!-- .element: class="fragment" -->'

/** Each term and description of a slide. */
const parts = (body: string) =>
  [...walk(readSlide(body).slides[0]?.body ?? [])].flatMap((token) =>
    token.type === 'dt' || token.type === 'dd'
      ? `${token.type} ${token.type === 'dt' ? plainText(token.tokens) : blocksOf(token.tokens)}`
      : [],
  )

describe('definition lists', () => {
  it.each([
    ['Term\n:   One.', ['dt Term', 'dd One.']],
    [
      'Term\n: One\ngoes on.\n: Two.\n\nNext\n\n: Three.',
      ['dt Term', 'dd One goes on.', 'dd Two.', 'dt Next', 'dd Three.'],
    ],
    ['*Term* [x](https://a.b)\n  ~ One.', ['dt Term x', 'dd One.']],
    ['Term\n:   One.\n\n    More.\n\n    - item\n\nNo more.', ['dt Term', 'dd One. / More. / item']],
    ['Term\n: One.\n- item', ['dt Term', 'dd One.']],
    ['> Term\n> : One.', ['dt Term', 'dd One.']],
    ['- item\n\n  Term\n  : One.', ['dt Term', 'dd One.']],
    [`Term\n${STEP}\n: One.\n${STEP}\n\nNext ${STEP}\n\n: Two.`, ['dt Term', 'dd One.', 'dt Next', 'dd Two.']],
  ])('are read in %j', (body, expected) => {
    expect(parts(body)).toEqual(expected)
    expect(readSlide(body).errors).toEqual([])
  })

  it.each([
    'One line\nand another\n:quite\n',
    'At 10:30\n\n\\: words',
    '`a`\n\n    : b',
    '10: 30\n:-)',
    '```\nTerm\n: One.\n```',
  ])('are none in %j', (body) => {
    expect(parts(body)).toEqual([])
    expect(readSlide(body).errors).toEqual([])
  })

  it.each([
    ': alone',
    '- item\n\n: One.',
    'Two\nlines\n: One.',
    'Term\n\n\n: One.',
  ])('without their term are an error: %j', (body) => {
    expect(readSlide(body).errors.map((each) => each.split(':')[0])).toEqual(['syntax-unsupported'])
  })

  it('are groups of a term and its descriptions, each of which may come later', () => {
    const body =
      'A\n: One. <!-- .element: class="fragment" -->\n: Two.\n\nB\n: Three.\n<!-- .element: class="x-wide" -->'
    expect(readSlide(body).errors).toEqual([])
    expect(publicText(readSlide(body).deck)).toContain(
      '<dl class="x-wide">\n<div><dt>A</dt><dd class="fragment">One. </dd><dd>Two.</dd></div>\n<div><dt>B</dt><dd>Three.</dd></div>\n</dl>',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { lossReport, whatWasLost } from '../../../src/import/mending/losses'
import { imported } from '../imported'

/** Each was an error that stayed after an import. */
const LEFT = [
  ['a formula that cannot be drawn', '$\\foo{a$'],
  ['signs of TeX in its text', '$$\\text{num_docs} = \\text{#4}$$'],
  ['a formula as Markdown needs it', '$$\\begin{aligned}\na(\\\\#1) &= b \\\\\\\\\n&= c\n\\end{aligned}$$'],
  ['colours of a formula', '$\\color{red}{a} < \\textcolor{blue}{b}$'],
  ['a row without cells', '$$\\begin{aligned}a &= b \\\\\\\\ \\\\\\\\ c\\end{aligned}$$'],
  ['a line like notes', '^word\n\n(NOTE: for all)'],
  ['marks around nothing', '[]{.fragment} words'],
  ['a fence in a fence', '```\na\n~~~\nb\n```'],
  ['a fence that holds slides', '```python\na\n\n---\n\n## C\n'],
  ['a footnote in a headline', '## B[^1]\n\n[^1]: c'],
  ['a footnote twice', 'a[^1] b[^1]\n\n[^1]: c\n\n[^1]: d'],
  ['words behind a comment', '<!-- a --> b\n<!-- c -->d'],
]

describe('what is wrong with an imported slide', () => {
  it.each(LEFT)('is mended: %s', (_, text) => {
    const { errors } = imported('a.md', `# A\n\nx\n\n---\n\n## B\n\n${text}\n\n---\n\n## D\n\ny\n`)
    expect(errors).toEqual([])
  })

  it('is mended for options of slides, and for an address that two have', () => {
    const { errors } = imported(
      'a.md',
      '# A\n\n---\n\n<!-- .slide: data-background="#white" -->\n## B\n\n---\n\n<!-- .slide: data-background="rgba(0, 0, 0, 0.2)" id="d" -->\n## C\n\n---\n\n## D\n\n---\n\n<!-- .slide: id="d" -->\n## E\n',
    )
    expect(errors).toEqual([])
  })

  it('makes no link in a link of a picture on another host', () => {
    const { written, errors } = imported('a.md', '# A\n\n[![b](https://example.org/b.png)](https://example.org/c)\n')
    expect(errors).toEqual([])
    expect(written).toContain('[b](https://example.org/c)')
  })

  it('keeps TeX as it was meant', () => {
    const { written } = imported('a.md', '# A\n\n$$a(\\\\#1) = b \\\\\\\\ &lt; c$$\n\nIt costs $5 and $10.\n')
    expect(written).toContain('$$a(\\#1) = b \\\\ < c$$')
    expect(written).toContain('It costs $5 and $10.')
  })
})

describe('the report of an import', () => {
  it('names each loss once, with the lines of its slides, what is missing first', () => {
    const lost = [
      { line: 3, what: 'class="a" of <p>' },
      { line: 5, what: whatWasLost('letter-missing', '␣') },
      { line: 9, what: 'class="a" of <p>' },
      { line: 9, what: 'a headline: it had none, and has its first words' },
    ]
    expect(lossReport('a.html', lost)).toEqual([
      ...['', 'Missing or changed (1):', '  a.html:5  the sign ␣, which no font of the deck has'],
      ...['', 'Headlines of slides that had none (1):', '  a.html:9  a headline: it had none, and has its first words'],
      ...['', 'Look, order and movement (2):', '  a.html:3, 9  class="a" of <p>'],
    ])
  })
})

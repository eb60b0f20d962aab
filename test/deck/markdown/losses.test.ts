import { describe, expect, it } from 'vitest'
import { publicText, readSection, readSlide } from '../../fixtures/section'
import { readHtml } from '../../fuzz/html'

const words = (body: string) => {
  const { deck, errors } = readSlide(body)
  return { errors, text: readHtml(publicText(deck)).running.replace(/\s+/g, ' ') }
}

describe('Markdown', () => {
  it('has entities and breaks of a headline decoded once, for address, title and card', () => {
    const { slides, deck, errors } = readSection(
      '## Trade grew &mdash; and&nbsp;fell<br>again &copy; &amp;lt; no&shy;ti&shy;fied\n\nWords.\n',
    )
    expect(errors).toEqual([])
    expect(slides[0]?.headlineText).toBe('Trade grew — and fell again © &lt; notified')
    expect(slides[0]?.id).toBe('trade-grew-and-fell-again-lt-notified')
    const text = publicText(deck)
    expect(text).toContain('<title>Trade grew — and fell again © &amp;lt; notified – A small deck</title>')
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)\w+;/)
  })

  it('has entities decoded in texts, addresses, titles and corrections, and left alone in code', () => {
    const { text } = words(
      'A&ndash;B &amp;amp; [x](https://example.org/?a=1&amp;b=2 "&eacute;") [y]{.ring fix="&frac12;"} `&amp;`',
    )
    expect(text).toMatch(/A–B &amp; x y \W*(?:correction: )?½\W* &amp;/)
    const { deck } = readSlide('[x](https://example.org/?a=1&amp;b=2)')
    expect(publicText(deck)).toContain('href="https://example.org/?a=1&amp;b=2"')
  })

  it('reads reference links across the parts and slides of a file', () => {
    const { deck, errors } = readSection(
      '## A headline that says something\n\nSee [the report][report] and [short].\n\nHandout:\n[More][Report].\n\n---\n\n## Another headline that says something\n\nNote:\nWords.\n\n[report]: https://example.org/report\n[short]: https://example.org/short\n',
    )
    expect(errors).toEqual([])
    expect(publicText(deck).match(/href="https:\/\/example\.org\/report"/g)?.length).toBe(4)
  })

  it('takes vertical slides for the next ones', () => {
    const { slides, errors } = readSection(
      '## The first of a stack\n\nWords.\n\n----\n\n## The second of the stack\n\nWords.\n\n--\n\n## The third of the stack\n\nWords.\n',
    )
    expect([errors, slides.length]).toEqual([[], 3])
  })

  it.each([
    'From $5 to $10, or $17 billion ($4 billion) in US$ and A$; $PATH and $HOME.',
    'At 10:30:15, a:b:c and https://example.org:8080/x:y: all is well.',
    'Escaped \\[sic\\] and \\(not a formula\\) are text, and so is [sic] or x[1].',
    'Mail me@example.org, [me@example.org], or see [@R1].',
    '| a | b |\n|---|---|\n| c `x \\| y` | d |\n| e |',
    'A | B | C, 1 -- 2, and --- 3.',
    '````markdown\n```js\nx\n```\n\n---\n\n## A slide in code\n\nNote: code\n````',
    '```mermaid-like-words\nx\n```'.replace('mermaid-like-words', 'text'),
    '[//]: # (a remark)\n\nWords.',
    'Words[^1 are no footnote, [ ] is no box.',
  ])('says nothing of %j', (body) => {
    expect(readSlide(body).errors).toEqual([])
  })

  it.each([
    '```\n\n---\n\n## A slide in code\n\nWords.\n```',
    '~~~text\nwords\n```\n\n---\n\n## Another slide\n\nWords.\n\n~~~',
    '```\nNote: said aloud\n```',
    'Words.\n\nNote: words.\n\n## A headline in the notes',
  ])('swallows no slide: %j', (body) => {
    expect(readSlide(body).errors).not.toEqual([])
  })

  it.each([
    ['> '.repeat(3000), 'nesting:3'],
    ['- '.repeat(3000), 'nesting:3'],
    [`${'*a '.repeat(1800)}${'b* '.repeat(1800)}`, 'nesting:3'],
    ['['.repeat(100_000), 'text-long:2'],
    ['word '.repeat(200_000), 'text-long:2'],
  ])('refuses %.12s… without end', (body, error) => {
    const files = () => readSection(`## A headline that says something\n\n${body}\n`)
    expect(files().errors).toEqual([error])
  })

  it.each([
    '[',
    '“',
    '*a',
    '_a ',
    '![',
    '<b>',
    '`a',
    '[a](',
    '&',
    '"',
  ])('is read in no time with %j again and again', (sign) => {
    const begun = process.cpuUsage()
    readSlide(`> ${sign.repeat(Math.floor(10_000 / sign.length))}`)
    const { user } = process.cpuUsage(begun)
    // A limit of liveness: the square of something takes minutes.
    expect(user / 1e6).toBeLessThan(10)
  })

  it('has a report that stays readable with ten thousand problems', () => {
    const { problems } = readSlide('Handout:\n'.repeat(1000))
    expect(problems.length).toBeGreaterThan(900)
  })
})

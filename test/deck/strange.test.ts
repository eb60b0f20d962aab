/** Whole sections as people bring them from other tools. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderNotes } from '../../src/pages/notes'
import { publicText, readSection } from '../fixtures/section'

const read = (name: string) => readSection(readFileSync(join('test/fixtures/strange', `${name}.md`), 'utf8'))

describe('a section from elsewhere', () => {
  it('keeps its notes in every form that reveal.js and remark read', () => {
    const { deck, slides, errors } = read('notes')
    expect(errors).toEqual([])
    expect(publicText(deck)).not.toContain('SECRET')
    const notes = renderNotes(deck)
    expect(slides.filter(({ id }) => notes.get(id)?.text.includes('SECRET'))).toHaveLength(4)
  })

  it('has readable addresses in its script', () => {
    const { slides, errors } = read('letters')
    expect(errors).toEqual([])
    expect(slides.map(({ id }) => id)).toEqual([
      'kazakhstan-i-sosedi-podpisali-dogovor',
      'toqaev-elshini-qabyldady',
      'nato-i-es-in-other-words',
      '2025-was-the-year-of-c51-in-washington',
      'okonomie-der-netze-was-ein-leck-kostet',
    ])
  })

  it('has its vertical slides in a row, and every fragment', () => {
    const { deck, slides, errors } = read('stack')
    expect([errors, slides.length]).toEqual([[], 3])
    const section =
      publicText(deck).split('<section id="the-first-slide-of-a-stack"')[1]?.split('<section id="printed"')[0] ?? ''
    const page = section.slice(0, section.indexOf('</main>'))
    expect(page.match(/class="[^"]*\bfragment\b/g)).toHaveLength(3)
  })

  it('may be a whole talk, by somebody who has only the guide', () => {
    const { deck, slides, errors } = read('talk')
    expect([errors, slides.length]).toEqual([[], 8])
    const text = publicText(deck)
    expect(text.match(/<math/g)?.length).toBeGreaterThan(1)
    expect(text).toContain('Pages of the towns, read in 2026.')
    expect(text).not.toMatch(/\$\$|\[\^1\]|Show the film/)
  })

  it('has a space for a break in a headline, in address, title and card', () => {
    const { deck, slides, errors } = readSection('## One line<br>and another one say something\n\nWords.\n')
    expect([errors, slides.map(({ id }) => id)]).toEqual([[], ['one-line-and-another-one-say-something']])
    const text = publicText(deck)
    expect(text).toContain('content="One line and another one say something')
    expect(text).not.toContain('lineand')
  })

  it('has its entities decoded once, everywhere', () => {
    const body = 'From 2020&ndash;2024 &hellip; a no&shy;ti&shy;fication, caf&eacute; &#8212; &amp;lt; &lt;b&gt;'
    const { deck, slides, errors } = readSection(`## Trade grew &mdash; and fell &copy; 2025\n\n${body}\n`)
    expect([errors, slides.map(({ id }) => id)]).toEqual([[], ['trade-grew-and-fell-2025']])
    const text = publicText(deck)
    expect(text).toContain('content="Trade grew — and fell © 2025')
    expect(text).toContain('From 2020–2024 … a no\u00adti\u00adfication, café — &amp;lt; &lt;b&gt;')
    expect(text).not.toMatch(/&(amp;)?(mdash|copy|ndash|hellip|shy|eacute|#8212);/)
  })

  it('has links to labels that the end of the file defines', () => {
    const { deck, errors } = readSection(
      '## A slide that points to a report\n\nSee [the report][report] and [a shortcut].\n\n---\n\n## The end of the file\n\nNothing.\n\n[report]: https://example.org/report\n[a shortcut]: https://example.org/short\n',
    )
    expect(errors).toEqual([])
    const text = publicText(deck)
    expect(text).toMatch(/<a [^>]*href="https:\/\/example\.org\/report"[^>]*>the report</)
    expect(text).toMatch(/<a [^>]*href="https:\/\/example\.org\/short"[^>]*>a shortcut</)
  })

  it.each([
    ['## A slide with a note at the foot\n\nWords[^1] and [^2].\n\n[^2]: The footnote.', ['footnote-undefined:3']],
    ['## The river below the treatment plant\n\n![](img/river.png)', ['image-alt:3']],
    ['## A picture of another host\n\n![A photograph](https://example.org/x.jpg)', ['image-remote:3']],
    ['## A leak model in a few lines\n\n```python [1-2|3|4]\nx = 1\n```', ['code-lines:3']],
    [
      '## Leakage follows a power\n\nSo $Q = c\\,P^{n}$ and\n\n$$ \\int_0^T Q(t)\\,dt = V $$\n\nor \\(E = mc^2\\), \\(\\foo\\).',
      ['formula-syntax:7'],
    ],
    [
      '## The summit went well 🎉 and 中文 too\n\nWords with ✓.',
      ['letter-missing:1', 'letter-missing:1', 'letter-missing:1', 'letter-missing:3'],
    ],
    ['## A link to what is defined nowhere\n\nSee [the report][report].', ['link-undefined:3']],
    ['## A stack without a headline\n\nWords.\n\n----\n\nThird, without a heading.', ['headline-missing:7']],
  ])('has each loss told at its place: %.40s', (text, errors) => {
    expect(readSection(`${text}\n`).errors.sort()).toEqual(errors)
  })
})

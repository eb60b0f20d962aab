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

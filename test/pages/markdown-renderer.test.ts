import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../src/deck/parse'
import { renderBody } from '../../src/pages/document'
import { fixtureDeck } from '../fixtures/deck'

function rendered(markdown: string): string {
  const more = {
    path: 'slides/01-more.md',
    text: `---\ntitle: More\n---\n\n## A headline that is a sentence\n\n${markdown}`,
  }
  const { deck } = parseDeck([...fixtureDeck(), more])
  if (!deck) throw new Error('no deck')
  return renderBody(deck, () => ({ svg: '<svg></svg>' })).text.split('id="a-headline-that-is-a-sentence"')[1] ?? ''
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('words', () => {
  it('are escaped, wherever they come from', () => {
    const html = rendered('5 < 6 & "7" [a<b]{.ring fix="<i>"} `<script>`\n')
    expect(html).toContain('5 &lt; 6 &amp; &quot;7&quot;')
    expect(html).toContain('</span>&lt;i&gt;<span')
    expect(html).toContain('<code>&lt;script&gt;</code>')
    expect(html).not.toContain('<script>')
  })

  it('of a list that begins later keep their numbers, for the style sheet as well', () => {
    expect(rendered('3. Third\n4. Fourth\n')).toContain('<ol start="3" style="--before: 2">')
    expect(rendered('1. First\n2. Second\n')).toContain('<ol>')
  })

  it('carry marks as real text beside the printed word', () => {
    expect(rendered('[Gore]{.ring fix="Gor"}')).toMatch(
      /<span class="marked"><mark class="ring">Gore<svg [^>]*aria-hidden="true"><path [^>]*><\/svg><\/mark><ins><span class="visually-hidden sign"> \[correction: <\/span>Gor<span class="visually-hidden sign">\]<\/span><\/ins><\/span>/,
    )
  })

  it.each([
    ['[Gore]{.ring fix="Gor"} and', 'Gore [correction: Gor] and'],
    ['[neutral]{.under fix="allied"}', 'neutral [correction: allied]'],
    ['[her]{.ring .kz}', '[ringed: her]'],
    ['[two *words*]{.under}', '[underlined: two words]'],
    [
      'Sergio [Gore]{.strike fix="Gor"}, [Under]{.strike fix="Deputy"}',
      'Sergio Gore [correction: Gor], Under [correction: Deputy]',
    ],
    ['[a clause]{.strike}', '[struck out: a clause]'],
    ['[neutral]{.under fix="?"}', 'neutral [query: ?]'],
    ['one [two]{.caret fix="and"} three', 'one two [inserted: and] three'],
    ['stems [from]{.caret} []{.hole}”', 'stems from [insertion mark] [words missing]”'],
    ['~~gone~~', '[struck out: gone]'],
    ['<del>gone</del>, <s class="x">too</s>', '[struck out: gone], [struck out: too]'],
    ['<INS>new</INS> <mark>here</mark>', '[inserted: new] [marked: here]'],
    ['<small>a mark</small> [plain]{.muted} <sup>s</sup>', 'a mark plain s'],
  ])('say what a mark says that is only seen: %s', (markdown, heard) => {
    const [body = ''] = rendered(markdown).split('<footer')[0]?.split('<div class="body">').slice(1) ?? []
    expect(textOf(body)).toBe(heard)
  })

  it('say the state of a task, which nobody can press', () => {
    const html = rendered('- [ ] measure\n- [x] write <!-- .element: class="fragment" -->\n\n1. [X] loose\n\n2. [ ]\n')
    expect(html).toContain(
      '<li class="task"><span class="task-box"><span class="visually-hidden sign">[to do] </span></span>measure',
    )
    expect(html).toMatch(/<li class="task done fragment">.*\[done\] <\/span><\/span>write/)
    expect(html).toMatch(/<li class="task done"><p><span class="task-box">.*loose/)
    expect(html).toContain('[ ]')
    expect(html).not.toContain('<input')
  })

  it('stand from the start where the mark is a step', () => {
    const html = rendered('[stems]{.under .fragment} []{.hole .fragment}')
    expect(html).toContain('<span class="fragment pencil-step"><mark class="under">')
    expect(html).toContain('\u00a0<span class="fragment pencil-step"><mark class="hole">')
    expect(rendered('[stems]{.muted .fragment}')).toContain('<span class="muted fragment">stems</span>')
  })

  it('that fill more than a line are not held on one', () => {
    const long = rendered('[a passage that is far too long for one line]{.under}')
    expect(long).toContain('<mark class="under long">')
    expect(long).not.toContain('<svg class="pencil')
  })

  it('are copied with a correction, and without what only points at them', () => {
    expect(rendered('[a]{.ring fix="b"}<del>c</del>')).not.toContain('by-ear')
    expect(rendered('[a]{.ring} [b]{.under}').match(/class="visually-hidden sign by-ear"/g)).toHaveLength(4)
  })

  it('have their language on an element that reaches the PDF', () => {
    expect(rendered('[Ақорда]{lang="kk"}')).toContain('<em lang="kk" class="foreign">Ақорда</em>')
  })

  it('cite by number, in order, and never begin a line with the mark', () => {
    const html = rendered('So it was [@R2; @R1].')
    expect(html).toContain('So it was\u00a0<sup class="cite"><a href="#ref-R1">1</a> <a href="#ref-R2">2</a></sup>.')
  })

  it('step where the author says so', () => {
    expect(rendered('- one <!-- .element: class="fragment" -->\n- two\n')).toMatch(
      /<li class="fragment">one\s*<\/li>\s*<li>two<\/li>/,
    )
  })
})

describe('a table', () => {
  it('has header cells for columns and rows, and each value knows its column', () => {
    const html = rendered('|  | Year | Sum |\n|---|---|--:|\n| Corridor | 2024 | 4.48 |\n')
    expect(html).toContain('<td></td><th scope="col">Year</th><th scope="col" class="align-right">Sum</th>')
    expect(html).toContain(
      '<th scope="row">Corridor</th><td data-column="Year">2024</td><td data-column="Sum" class="align-right">4.48</td>',
    )
  })
})

describe('the document', () => {
  it('ends with whose it is and a way back up, behind the sign that it came whole', () => {
    const { deck } = parseDeck(fixtureDeck())
    const html = deck ? renderBody(deck, () => undefined).text : ''
    expect(html).toMatch(
      /<\/main>\s*<template class="end"><\/template>\s*<footer class="colophon">.*<time .*<a href="#contents">Contents<\/a>/,
    )
  })

  it('has its sections for contents, or else the slides of the only one', () => {
    const contentsOf = (files: ReturnType<typeof fixtureDeck>) => {
      const { deck } = parseDeck(files)
      const nav = deck && /<nav class="contents"[\s\S]*?<\/nav>/.exec(renderBody(deck, () => undefined).text)?.[0]
      return [...(nav ?? '').matchAll(/<a href="(#[^"]*)">(.*?)<\/a>/g)].map(([, href, words]) => `${href} ${words}`)
    }
    const yaml = { path: 'slides/deck.yaml', text: 'title: Talk\n' }
    const one = { path: 'slides/00-a.md', text: '# Talk\n\nWords.\n\n---\n\n## First\n\nA.\n\n---\n\n## Then\n\nB.\n' }
    const two = { path: 'slides/01-b.md', text: '---\ntitle: More\nlabel: II\n---\n\n# More\n\nWhy?\n' }
    expect(contentsOf([yaml, one])).toEqual(['#first First', '#then Then'])
    expect(contentsOf([yaml, one, two])).toEqual(['#talk Talk', '#more <span class="label">II</span> More'])
  })

  it('names whom to write to, by mail or on the web', () => {
    const { deck } = parseDeck(fixtureDeck())
    if (!deck) throw new Error('no deck')
    const ending = (contact: string) => renderBody({ ...deck, meta: { ...deck.meta, contact } }, () => undefined).text
    expect(ending('a@b.example')).toContain('· <a href="mailto:a@b.example">a@b.example</a>')
    expect(ending('https://b.example/')).toContain('· <a href="https://b.example/">b.example</a>')
  })

  it('holds no note', () => {
    expect(rendered('Body.\n\nHandout:\nFor readers.\n\nNote:\nA secret.\n')).toMatch(/For readers/)
    expect(rendered('Body.\n\nHandout:\nFor readers.\n\nNote:\nA secret.\n')).not.toMatch(/secret/)
  })

  it('sets apart what belongs to readers from what is on the canvas', () => {
    expect(rendered('Body.\n\nHandout:\nFor readers.\n')).toMatch(
      /<\/footer>\s*<\/div>\s*<div class="handout">\s*<p>For readers\.<\/p>/,
    )
  })
})

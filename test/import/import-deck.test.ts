import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../src/checks/check'
import { parseDeck } from '../../src/deck/parse'
import type { Problem } from '../../src/deck/problem'
import { slidesOf } from '../../src/deck/slides-of'
import { importDeck } from '../../src/import/import-deck'
import { publicText } from '../fixtures/section'

const read = (files: readonly { name: string; text: string }[]) => {
  const { deck, problems } = parseDeck(files.map(({ name, text }) => ({ path: `slides/${name}`, text })))
  return { deck, problems: deck ? [...problems, ...checkDeck(deck)] : problems }
}

function imported(name: string, text: string, beside: Record<string, string> = {}) {
  const check = (files: { name: string; text: string }[]): Problem[] => read(files).problems
  const { files, losses } = importDeck({ name, text, read: (path) => beside[path], check })
  const { deck, problems } = read(files)
  if (!deck) throw new Error('no deck')
  const written = files.find((file) => file.name.endsWith('.md'))?.text ?? ''
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
  return { deck, written, losses, errors, headlines: slidesOf(deck).map(({ headlineText }) => headlineText) }
}

describe('a deck from elsewhere', () => {
  it('of reveal.js in Markdown keeps slides, stacks, steps and notes', () => {
    const { headlines, written, deck, errors } = imported(
      'talk.md',
      '# Talk\n\n---\n\n### One\n\n- a <!-- .element: class="fragment grow" -->\n- b\n\nnote: SECRET\n\n----\n\n# Two\n\n## More\n\n<img src="https://example.org/a.png" width="40">\n\n---\n\nNo headline at all 🎉\n',
    )
    expect(errors).toEqual([])
    expect(headlines).toEqual(['Talk', 'One', 'Two', 'No headline at all'])
    expect(written.match(/class="fragment/g)).toHaveLength(1)
    expect(written).toContain('SECRET')
    expect(publicText(deck)).not.toContain('SECRET')
    expect(written).toContain('[picture](https://example.org/a.png)')
  })

  it('of reveal.js in HTML reads sections, lists, code, asides and Markdown inside', () => {
    const page = `<html lang="de"><title>Wasser &amp; mehr</title><div class="reveal"><div class="slides">
      <section><h1>Wasser</h1><p>Ein <b>Wort</b></p><aside class="notes">GEHEIM</aside></section>
      <section><section data-background="#fff"><h2>Liste</h2><ul><li class="fragment">eins</li><li>zwei</li></ul></section>
      <section><h2>Code</h2><pre><code class="js" data-line-numbers="1|2">let a = 1 &lt; 2\nlet b</code></pre></section></section>
      <section data-markdown="more.md" data-separator="^===$"></section></div></div></html>`
    const { headlines, written, deck, errors, losses } = imported('index.html', page, {
      'more.md': '## Drei\n\nx\n\n===\n\n## Vier\n\ny\n',
    })
    expect(errors).toEqual([])
    expect(deck.meta).toMatchObject({ title: 'Wasser & mehr', lang: 'de' })
    expect(headlines).toEqual(['Wasser', 'Liste', 'Code', 'Drei', 'Vier'])
    expect(written).toContain('```js [1|2]\nlet a = 1 < 2\nlet b\n```')
    expect(written).toMatch(/- eins <!-- \.element: class="fragment" -->/)
    expect(publicText(deck)).not.toContain('GEHEIM')
    expect(losses.map(({ what }) => what)).toEqual(['the option data-background="#fff"'])
  })

  it('of Marp and Slidev has its notes, which are comments, for the speaker alone', () => {
    const marp = imported(
      'a.md',
      '---\nmarp: true\ntitle: M\n---\n\n# One\n\n<!-- SECRET -->\n\n---\n<!-- _class: lead -->\n\n# Two\n\nWords.\n',
    )
    const slidev = imported(
      'b.md',
      '---\ntheme: x\n---\n\n# One\n\n<v-click>\n\nWords.\n\n</v-click>\n\n<!-- SECRET -->\n\n---\nlayout: two-cols\n---\n\n# Two\n\n```ts {1|2}\na\nb\n```\n',
    )
    for (const { headlines, errors, written, deck } of [marp, slidev]) {
      expect([headlines, errors]).toEqual([['One', 'Two'], []])
      expect(written).toContain('SECRET')
      expect(publicText(deck)).not.toContain('SECRET')
    }
    expect(slidev.written).toContain('```ts [1|2]')
  })

  it('says at which slide it lost what', () => {
    const { losses } = imported('talk.md', '# Talk\n\n---\n\n## One\n\n<iframe src="x.html"></iframe>\n\nWords.\n')
    expect(losses).toEqual([{ line: 5, what: '<iframe> x.html' }])
  })
})

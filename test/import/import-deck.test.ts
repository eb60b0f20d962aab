import { describe, expect, it } from 'vitest'
import { publicText } from '../fixtures/section'
import { imported } from './imported'

describe('a deck from elsewhere', () => {
  it('of reveal.js in Markdown keeps slides, stacks, steps and notes', () => {
    const { headlines, written, deck, errors } = imported(
      'talk.md',
      '# Talk\n\n---\n\n### One\n\n- a <!-- .element: class="fragment grow" -->\n- b\n\nnote: SECRET\n\n----\n\n# Two\n\n## More\n\n<img src="https://example.org/a.png" width="40">\n\n---\n\nNo headline at all 🎉\n',
    )
    // Emoji have a font of theirs as soon as fonts are made ready.
    expect(errors).toEqual(['letter-missing'])
    expect(headlines).toEqual(['Talk', 'One', 'Two', 'No headline at all 🎉'])
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
    expect(losses).toEqual([])
    expect(written).toContain('<!-- .slide: data-background="#fff" -->')
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
    expect(losses).toEqual([{ line: 5, what: 'the page x.html' }])
  })

  it('of Slidev has slides of other files, steps, pictures of its public folder, and says what its layouts lose', () => {
    const { headlines, written, losses, errors } = imported(
      'slides.md',
      '---\ntheme: seriph\nhighlighter: shiki\n---\n\n# One\n\n<v-clicks>\n\n- a\n- b\n\n</v-clicks>\n\n---\nsrc: ./pages/two.md\n---\n\n---\nsrc: ./pages/gone.md\n---\n\n---\nlayout: two-cols\n---\n\n# Four\n\nLeft.\n\n::right::\n\n<div v-click>Right.</div>\n\n<FancyArrow x1="1" />\n',
      { './pages/two.md': '# Two\n\n![Map](/map.png)\n\n---\nbackground: /sky.jpg\n---\n\n# Three\n\nWords.\n' },
      { '/map.png': 'img/map.png', '/sky.jpg': 'img/sky.jpg' },
    )
    expect(errors).toEqual([])
    expect(headlines).toEqual(['One', 'Two', 'Three', 'Four'])
    expect(written.match(/\.element: class="fragment"/g)).toHaveLength(3)
    expect(written).toContain('![Map](img/map.png)')
    expect(written).toContain('data-background="img/sky.jpg"')
    expect(losses.map(({ line, what }) => [line, what])).toEqual([
      [6, 'front matter: theme'],
      [6, 'front matter: highlighter'],
      [22, 'the file ./pages/gone.md, which is not there'],
      [27, 'the layout two-cols'],
      [27, 'places of a layout, which stand below each other: ::right::'],
      [27, '<fancyarrow>'],
    ])
  })

  it('of Slidev has slides of a title alone, and of a component alone', () => {
    const { headlines, losses, errors } = imported(
      'slides.md',
      '---\ntheme: x\nmdc: true\n---\n\n# One\n\n---\ntitle: Two\nlayout: section\n---\n\n---\nclicks: 2\n---\n\n<Clock />\n',
    )
    expect([headlines, errors]).toEqual([['One', 'Two', 'Two (2)'], []])
    expect(losses.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['<clock>', 'what a slide shows that has no words']),
    )
  })

  it('of Slidev with code that moves has its states one after another', () => {
    const { written, losses, errors } = imported(
      'slides.md',
      '---\ntheme: x\nmdc: true\n---\n\n# One\n\n````md magic-move\n```ts\na\n```\n```ts {1|2}\na\nb\n```\n````\n',
    )
    expect(errors).toEqual([])
    expect(written).toContain('```ts\na\n```\n```ts [1|2]\na\nb\n```')
    expect(losses.map(({ what }) => what)).toContain('a move of code from state to state, which follow each other')
  })

  it('of Slidev says which options of its code are none here, and has the code of other files', () => {
    const { written, losses, errors } = imported(
      'slides.md',
      [
        '---\nmdc: true\n---\n\n# One\n\n```ts {monaco}\na\n```\n\n```ts twoslash {all|2}\na\nb\n```',
        "```js [loss.js] {1}{maxHeight:'90px'}\na\n```\n\n```py {2}\na\nb\n```\n\n```{.py}\na\n```\n\n```ts {*}\na\n```",
        '<<< @/code/a.ts\n\n<<< @/code/b.ts#part js {1}\n\n<<< @/code/gone.ts\n\n<<< @/code/b.ts#none',
      ].join('\n\n'),
      { 'code/a.ts': 'let a\n', 'code/b.ts': 'let x\n  // #region part\n  let b\n    c\n  // #endregion\n' },
    )
    expect(errors).toEqual([])
    expect(written).toContain('```ts [|2]\n')
    expect(written).toContain('```js [1]\n')
    expect(written).toContain('```py [2]\n')
    expect(written).toContain('```py\na')
    expect(written).toContain('````ts\nlet a\n````')
    expect(written).toContain('````js [1]\nlet b\n  c\n````')
    expect(written).not.toContain('&lt;&lt;')
    expect(losses.map(({ what }) => what)).toEqual([
      'front matter: mdc',
      'the code of code/gone.ts, which is not there',
      'the code of code/b.ts, region none, which is not there',
      'of code: {monaco}',
      'of code: twoslash',
      "of code: [loss.js] {maxHeight:'90px'}",
    ])
  })

  it('keeps tasks, which this dialect has', () => {
    expect(imported('a.md', '# One\n\n- [ ] to do\n- [x] done\n').written).toContain('- [ ] to do\n- [x] done')
  })

  it('of Marp has pictures behind words and beside them, steps of lists, and says what its directives lose', () => {
    const { written, losses, errors, headlines } = imported(
      'a.md',
      '---\nmarp: true\ntitle: M\npaginate: true\nheadingDivider: 2\n---\n\n# One\n\n![bg](sky.jpg)\n\n<!-- _class: lead -->\n\n## Two\n\n![w:300 A map](map.png)\n\n* first\n* second\n',
      {},
      { 'sky.jpg': 'img/sky.jpg', 'map.png': 'img/map.png' },
    )
    expect([errors, headlines]).toEqual([[], ['One', 'Two']])
    expect(written).toContain('data-background-image="img/sky.jpg"')
    expect(written).toContain('![A map](img/map.png)')
    expect(written.match(/^- .* <!-- \.element: class="fragment" -->$/gm)).toHaveLength(2)
    expect(losses.map(({ what }) => what)).toEqual([
      'front matter: paginate',
      'the directive _class: lead',
      'of a picture: w:300',
    ])
  })

  it('in HTML keeps the indentation of code, and steps of whatever comes with one; style and classes are told', () => {
    const { written, losses, errors } = imported(
      'index.html',
      '<div class="reveal"><div class="slides"><section>\n  <h2>Code</h2>\n  <pre class="fragment"><code class="python">def a():\n    return 1</code></pre>\n  <div class="r-stack">\n      <p class="fragment" style="color:red">Words</p>\n  </div>\n</section></div></div>',
    )
    expect(errors).toEqual([])
    expect(written).toContain('```python\ndef a():\n    return 1\n```')
    expect(written.match(/\.element: class="fragment"/g)).toHaveLength(2)
    expect(losses.map(({ what }) => what)).toEqual(['class="r-stack" of <div>', 'the style of <p>'])
  })

  it('whose Markdown stands in a file that is not there says so', () => {
    const { losses } = imported(
      'index.html',
      '<section><h2>A</h2><p>b</p></section><section data-markdown="x.md"></section>',
    )
    expect(losses.map(({ what }) => what)).toEqual(['the file x.md, which is not there'])
  })

  it('keeps a slide that is a picture alone, and says when a picture is missing', () => {
    const { headlines, losses, errors } = imported(
      'a.md',
      '# A\n\n---\n\n<!-- .slide: data-background-image="b.png" -->\n\n---\n\n## C\n\n![c](c.png)\n',
      {},
      { 'b.png': 'img/b.png' },
    )
    expect([errors, headlines]).toEqual([[], ['A', 'A (2)', 'C']])
    expect(losses.map(({ what }) => what)).toContain(
      'the picture c.png, which is not there: its name stands in its place',
    )
  })

  it('in another script is marked run by run', () => {
    const { written, errors } = imported(
      'a.md',
      '# 에이전트 AI란\n\nWords.\n\n---\n\n## Tree\n\n```text\n├── a\n├── b\n```\n',
    )
    expect(errors).toEqual([])
    expect(written).toContain('# [에이전트]{lang="ko"} AI[란]{lang="ko"}')
    expect(written).toContain('|-- a\n|-- b')
  })
})

import { describe, expect, it } from 'vitest'
import { publicText } from '../fixtures/section'
import { imported } from './imported'

const page = (sections: string) =>
  `<!doctype html><html lang="fr"><body><div class="reveal"><div class="slides">${sections}</div></div></body></html>`

const slide = (inside: string) => imported('index.html', page(`<section><h2>Un titre</h2>${inside}</section>`))

/** What was written below the headline. */
const below = (inside: string) => {
  const { written, errors } = slide(inside)
  expect(errors).toEqual([])
  return written.slice(written.indexOf('# Un titre') + '# Un titre'.length).trim()
}

const ROW = '<div class="r-hstack">\n<div>\n\na\n\n</div>\n<div>\n\nb\n\n</div>\n</div>'

describe('a page of reveal.js', () => {
  it.each([
    [
      '<p>un <b>mot </b>et <a href="https://example.org/a b">lien</a></p>',
      'un **mot** et [lien](https://example.org/a%20b)',
    ],
    ['<p>a * b_c _d_ `e` &lt;f&gt; [g](h)</p>', 'a \\* b_c \\_d\\_ \\`e\\` &lt;f> &#91;g](h)'],
    ['<p># 1</p><p>1. x</p><p>- y</p><p>&gt; z</p>', '\\# 1\n\n1\\. x\n\n\\- y\n\n\\> z'],
    ['<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '- a\n  1. b\n- c'],
    ['<div><h3>Sous</h3>des mots<br><br>et plus</div>', '### Sous\n\ndes mots\n\net plus'],
    ['<p>$a_1 < b * c$ et \\(x\\)</p>', '$a_1 < b * c$ et \\(x\\)'],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td><p>3</p><p>4</p></td></tr></table>',
      '| a | b |\n| --- | --- |\n| 1\\|2 | 3<br>4 |',
    ],
    [
      '<pre><code class="hljs language-ts" data-line-numbers="1|2" data-ln-start-from="7">\n    a &lt; b\n      c\n  </code></pre>',
      '```ts [7: 7|8]\na < b\n  c\n```',
    ],
    [
      '<dl><dt class="fragment">a</dt><dd class="fragment">b</dd></dl>',
      'a <!-- .element: class="fragment" -->\n:   b <!-- .element: class="fragment" -->',
    ],
    ['<div class="r-hstack"><p>a</p><div><p>b</p></div></div>', ROW],
    ['<script type="math/tex; mode=display">\n a < b\n</script>', '$$a < b$$'],
    ['<blockquote>Un mot</blockquote><p>Un autre</p>', 'Un mot\n\nUn autre'],
    ['<p>Figure: x</p>', 'Figure&#58; x'],
  ])('says %j in Markdown', (html, markdown) => {
    expect(below(html)).toBe(markdown)
  })

  it('has quotations, but on its first slide', () => {
    const { written } = imported(
      'index.html',
      page('<section><h1>A</h1></section><section><h2>B</h2><blockquote><p>a</p><p>b</p></blockquote></section>'),
    )
    expect(written).toContain('> a\n>\n> b')
  })

  it.each([
    ['<p class="fragment grow" data-fragment-index="2">a</p>', 1],
    ['<p><span class="fragment">a</span> <em class="fragment">b</em></p>', 2],
    ['<ul><li class="fragment">a<ul><li class="fragment">b</li></ul></li></ul>', 2],
    ['<div class="fragment"><h3>a</h3><p>b</p><ul><li>c</li></ul></div>', 1],
    ['<pre class="fragment"><code>a</code></pre>', 1],
    ['<table><tr><th>a</th></tr><tr><td class="fragment">b</td></tr></table>', 1],
    ['<table><tr><th>a</th></tr><tr class="fragment"><td class="fragment">b</td></tr></table>', 2],
    ['<dl><dt class="fragment">a</dt><dd class="fragment">b</dd></dl>', 2],
    ['<div class="r-hstack fragment"><p class="fragment">a</p><p>b</p></div>', 2],
  ])('has as many steps as %j', (html, steps) => {
    const { deck, errors } = slide(html)
    expect(errors).toEqual([])
    expect(publicText(deck).match(/<[a-z]+ [^>]*class="[^"]*\bfragment\b/g)).toHaveLength(2 * steps)
  })

  it('keeps all that is private to itself', () => {
    const { deck, written } = imported(
      'index.html',
      page(
        '<section data-notes="SECRET 1"><h2>A</h2><div><aside class="notes">SECRET <b>2</b></aside></div></section>' +
          '<section data-markdown data-separator-notes="^Remarques:"><textarea data-template>## B\n\nRemarques: SECRET 3</textarea></section>',
      ),
    )
    expect(written.match(/SECRET/g)).toHaveLength(3)
    expect(publicText(deck)).not.toContain('SECRET')
  })

  it('gives options of a section of Markdown, and of a stack, to each of their slides, an address to one', () => {
    const { written, errors, headlines } = imported(
      'index.html',
      page(
        '<section data-background="#112233"><section><h2>A</h2></section><section data-background="#445566"><h2>B</h2></section></section>' +
          '<section id="c" data-background-color="#778899" data-markdown><script type="text/template">\n## C\n\nx\n\n---\n\n## D\n\ny\n</script></section>',
      ),
    )
    expect([headlines, errors]).toEqual([['A', 'B', 'C', 'D'], []])
    expect(written.match(/#112233|#445566|#778899/g)).toEqual(['#112233', '#445566', '#778899', '#778899'])
  })

  it('says what it loses of a slide, and what stands beside all of them', () => {
    const text = `<div class="reveal"><header>Un cours</header><div class="slides"><section><h2>A</h2><x-y>b</x-y><canvas></canvas>
      <video src="a.mp4"></video></section></div></div>`
    expect(imported('index.html', text).losses.map(({ what }) => what)).toEqual([
      'words beside all slides: Un cours',
      '<x-y>',
      'what <canvas> shows',
      'the film a.mp4',
    ])
  })

  it('has a headline of its first line where that is short, and nothing twice', () => {
    const { written, headlines } = imported('index.html', page('<section>Une ligne:<p>Des mots.</p></section>'))
    expect(headlines).toEqual(['Une ligne'])
    expect(written.match(/Une ligne/g)).toHaveLength(2)
  })
})

import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { MarkdownRenderer } from '../../../src/pages/markdown-renderer'
import { readSlide } from '../../fixtures/section'

function blockOf(markdown: string) {
  const { deck, slides, errors } = readSlide(markdown)
  const words = new MarkdownRenderer(deck)
  return { errors, markup: words.blocks(slides[0]?.body ?? []).text }
}

describe('a fence of code', () => {
  it('has a line for each line, with the steps in which it stands out, and a fragment for each step but the first', () => {
    const { errors, markup } = blockOf('```js [1-2|3|]\na\nb\nc\n```')
    expect(errors).toEqual([])
    expect(markup).toBe(
      '<pre class="code code-steps numbered"><code class="language-js">' +
        '<i class="fragment code-step" data-says="lines 3"></i><i class="fragment code-step" data-says="all lines"></i>' +
        '<span class="line on0 on2" data-line="1">a\n</span><span class="line on0 on2" data-line="2">b\n</span>' +
        '<span class="line on1 on2" data-line="3">c\n</span></code></pre>\n',
    )
  })

  it('is plain without lines, and is a fragment where its comment says so', () => {
    expect(blockOf('```\n<a>\n```\n<!-- .element: class="fragment" -->').markup).toBe(
      '<pre class="code fragment"><code><span class="line">&lt;a&gt;\n</span></code></pre>\n',
    )
  })

  it('is one tree in any browser', () => {
    const { markup } = blockOf('```js [1|2]\nconst a = "<b>"\n// end\n```')
    const [pre] = parseFragment(markup).childNodes
    expect(pre && 'childNodes' in pre ? pre.childNodes.length : 0).toBe(1)
  })
})

import { describe, expect, it } from 'vitest'
import { highlightedLines } from '../../../src/pages/code/highlight'

const TEXT = `/* a comment
of two lines & <more> */
const say = \`line
\${name}\` // "end"
`

const plain = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|amp|quot|#x27|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? "'",
    )

describe('code in colours', () => {
  it.each(['js', 'python', 'xml', 'text', 'no-language', ''])('keeps every letter, line by line: %s', (language) => {
    expect(highlightedLines(TEXT, language).map(plain).join('\n')).toBe(TEXT)
  })

  it('closes each span where its line ends, and opens it again', () => {
    const lines = highlightedLines(TEXT, 'js')
    expect(lines[0]).toBe('<span class="cc">/* a comment</span>')
    expect(lines[1]).toBe('<span class="cc">of two lines &amp; &lt;more&gt; */</span>')
    expect(lines[2]).toContain('<span class="ck">const</span>')
    for (const line of lines) expect(line.match(/<span/g)?.length ?? 0).toBe(line.match(/<\/span>/g)?.length ?? 0)
  })

  it('is escaped where no language is known', () => {
    expect(highlightedLines('<b>', 'no-language')).toEqual(['&lt;b&gt;'])
  })
})

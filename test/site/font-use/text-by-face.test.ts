import { describe, expect, it } from 'vitest'
import { textByFace } from '../../../src/site/font-use/text-by-face'

const page = (style: string, body: string) =>
  `<!doctype html><html><head><style>${style}</style><title>X</title></head><body>${body}</body></html>`

/** The words of a family at a weight, in the order of the alphabet. */
const set = (style: string, body: string, family = 'Letter', weight = 400, portraits = '') =>
  textByFace(page(style, body), portraits).textOf(family, weight).split(' ').sort().join(' ').trim()

describe('the words that are set in a face', () => {
  it('are those of elements which a rule selects, and of what is in them', () => {
    const style = '.a{font-family:Letter}.b .c,.d>p{font:600 20px/1.2 "Letter"}'
    const body =
      '<p class="a">one <i>two</i></p><p>no</p><p class="b"><i class="c">three</i></p><div class="d"><p>four</p></div><p class="c">no</p>'
    expect(set(style, body)).toBe('one two')
    expect(set(style, body, 'Letter', 600)).toBe('four three')
  })

  it('are found through variables, in layers, and where the browser makes letters bold', () => {
    const style = ':root{--f:var(--g);--g:Letter,serif}@layer x{html{font-family:var(--f)}h2{font-weight:400}}'
    expect(set(style, '<h1>one</h1><h2>two</h2><b>three</b><p>four</p>')).toBe('four two')
    expect(set(style, '<h1>one</h1><h2>two</h2><b>three</b>', 'Letter', 600)).toBe('one three')
  })

  it('are in both faces where screen, reader or script decide', () => {
    for (const style of [
      'html{font-family:Letter}@media (width>40em){p{font-weight:600}}',
      'html{font-family:Letter}p:hover{font-weight:600}',
      'html{font-family:Letter}[data-x] p{font-weight:600}',
      'html{font-family:Letter}.visible{font-weight:600}',
    ]) {
      expect(
        [400, 600].map((weight) => set(style, '<p>one</p>', 'Letter', weight)),
        style,
      ).toEqual(['one', 'one'])
    }
  })

  it('are not those of paper, nor of elements that a script makes', () => {
    const style = 'html{font-family:Letter}@media print{p{font-weight:600}}.dialog{font-weight:600}'
    expect(set(style, '<p>one</p>', 'Letter', 600)).toBe('')
  })

  it('are those that style puts there as well: signs, figures, attributes, the marks of lists, capitals', () => {
    const style =
      'html{font-family:Letter}p:before{content:"§" attr(data-x);font-weight:600}q:after{content:counter(n)}.s{text-transform:uppercase}'
    const body = '<p data-x="one" data-y="no"></p><q>two</q><ul><li>three</li></ul><i class="s">four</i>'
    expect(set(style, body, 'Letter', 600)).toBe('one §')
    expect(set(style, body)).toBe('0123456789. FOUR four three two •')
  })

  it('are those of drawings, whose labels say how heavy they are, and of pictures for phones in their places', () => {
    const style = '.drawing{font-family:Letter;font-weight:400}'
    const body =
      '<svg class="drawing"><path d="M0 0"/><text font-weight=600>one</text><text>two</text></svg><svg class="drawing portrait"></svg><p>no</p>'
    const portraits = '<svg><svg class="drawing portrait"><text>three</text></svg></svg>'
    expect(set(style, body, 'Letter', 400, portraits)).toBe('three two')
    expect(set(style, body, 'Letter', 600, portraits)).toBe('one')
  })
})

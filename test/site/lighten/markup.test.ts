import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { lightenMarkup } from '../../../src/site/lighten/markup'

const read = (markup: string) => serialize(parseFragment(markup))

describe('markup without needless quotes and end tags', () => {
  it.each([
    '<svg viewBox="0 0 9 9"><path d="M0 0h9" fill="none"/><rect width="9" rx="0"/><circle r="1" class="a b"/></svg>',
    '<svg><text x="1" data-says="a > b, c = d">a &lt; b</text> <path class="a/"/><line x1="1"/><g class=""></g></svg>',
    '<svg><tspan data-says="it\'s">x</tspan><g\n class="a"\n data-focus="`">y</g><polyline points="1,2"/><g hidden/></svg>',
    '<p><sup class="cite"><a href="#ref-1">1</a> <a href="https://a.org/b/?c=d&amp;e">2</a></sup> <a href="https://a.org/">3</a></p>',
    '<table><tbody><tr><th scope="row">a</th><td data-column="b">c</td></tr>\n<tr><td class="d e"></td> <td title="</td><td>">f</td></tr></tbody></table>',
  ])('is the same document: %s', (markup) => {
    expect(lightenMarkup(markup)).not.toBe(markup)
    expect(read(lightenMarkup(markup))).toBe(read(markup))
  })

  it('is shorter, and takes no slash for a part of a value', () => {
    expect(lightenMarkup('<rect width="9" fill="var(--a)" rx="0"/>')).toBe('<rect width=9 fill=var(--a) rx=0 />')
    expect(lightenMarkup('<path fill="none" d="M0 0h9"/>')).toBe('<path fill=none d="M0 0h9"/>')
  })

  it('is what it was where little is to be had', () => {
    const page = '<section id="a" class="slide"><p title="b">&lt;g id="a"></p><svg class="drawing"></svg></section>'
    expect(lightenMarkup(page)).toBe(page)
  })
})

const drawing = (name: string) =>
  `<svg aria-labelledby="${name}-1" aria-describedby="${name}-2"><title id="${name}-1">a</title><desc id="${name}-2">b</desc></svg>`

describe('drawings in markup', () => {
  it('are named by a number, each by its own and none by what is a name already', () => {
    const [one, other] = [drawing('f0123abcd'), drawing('f0123abce')]
    expect(lightenMarkup(`${one}<h2 id="f2-1">c</h2>${other}`)).toBe(
      `${drawing('f1')}<h2 id="f2-1">c</h2>${drawing('f3')}`,
    )
  })

  it('leave a slide its address, even one like their names', () => {
    const slide = '<section id="f0123abcd-1"><h2 id="f0123abcd-1-headline">a</h2></section>'
    expect(lightenMarkup(slide)).toBe(slide)
  })

  it('are looked for in names alone', () => {
    const page = '<p title="f0123abcd-1">f0123abcd-1 id="f0123abcd-1"</p>'
    expect(lightenMarkup(page.replaceAll('id=', 'id:'))).toBe(page.replaceAll('id=', 'id:'))
  })
})

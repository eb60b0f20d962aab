import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { lightenMarkup } from '../../../src/site/lighten/markup'

const read = (markup: string) => serialize(parseFragment(markup))

describe('shapes without needless quotes', () => {
  it.each([
    '<svg viewBox="0 0 9 9"><path d="M0 0h9" fill="none"/><rect width="9" rx="0"/><circle r="1" class="a b"/></svg>',
    '<svg><text x="1" data-says="a > b, c = d">a &lt; b</text> <path class="a/"/><line x1="1"/><g class=""></g></svg>',
    '<svg><tspan data-says="it\'s">x</tspan><g\n class="a"\n data-focus="`">y</g><polyline points="1,2"/><g hidden/></svg>',
  ])('are the same document: %s', (markup) => {
    expect(lightenMarkup(markup)).not.toBe(markup)
    expect(read(lightenMarkup(markup))).toBe(read(markup))
  })

  it('are shorter, and take no slash for a part of a value', () => {
    expect(lightenMarkup('<rect width="9" fill="var(--a)" rx="0"/>')).toBe('<rect width=9 fill=var(--a) rx=0 />')
    expect(lightenMarkup('<path fill="none" d="M0 0h9"/>')).toBe('<path fill=none d="M0 0h9"/>')
  })

  it('are all that is changed', () => {
    const page = '<section id="a" class="slide"><p title="b">&lt;g id="a"></p><svg class="drawing"></svg></section>'
    expect(lightenMarkup(page)).toBe(page)
  })
})

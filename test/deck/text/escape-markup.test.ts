import { parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { escapeMarkup } from '../../../src/deck/text/escape-markup'

it('text comes back as it was, from between tags and from attributes in either quotes', () => {
  const text = `a < b && "c" > 'd' &amp; \u00a0é</p><script>`
  const escaped = escapeMarkup(text)
  const [element] = parseFragment(`<p title="${escaped}" lang='${escaped}'>${escaped}</p>`).childNodes
  expect(element).toMatchObject({
    attrs: [{ value: text }, { value: text }],
    childNodes: [{ value: text }],
  })
})

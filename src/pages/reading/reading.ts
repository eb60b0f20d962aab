/** The layout `reading`: words, and what is made of them, facing each other; one word of each is set large and tied to the other. */
import { cutAtKey } from '../../deck/markdown/key'
import { childrenOf } from '../../deck/markdown/locate'
import type { DeckToken, Slide } from '../../deck/model'
import { attributes, type Html, html } from '../html'
import type { MarkdownRenderer } from '../markdown-renderer'
import { stroke } from '../pencil/strokes'

/** Letters of a word that has room at the largest size. */
const LARGE = 9

/**
 * Two blockquotes. A step of the second brings it with the line that leads to it; `apart` beside its `key` puts
 * the sign of what is not equal in its place. Other blocks are a remark below.
 */
export function reading(slide: Slide, words: MarkdownRenderer): Html {
  const [said, read] = slide.body.filter(({ type }) => type === 'blockquote')
  if (!said || !read) return html``
  const rest = slide.body.filter((token) => token !== said && token !== read)
  const longest = Math.max(...[said, read].map((quote) => [...(cutAtKey(quote)?.text ?? '')].length))
  const tie = tieTo(read)
  const remark = rest.length > 0 && html`<div class="remark">${words.blocks(rest)}</div>`
  return html`<div class="${['reading', longest > LARGE && 'long'].filter(Boolean).join(' ')}">
${side(said, 'said', words, tie)}${side(read, 'read', words)}</div>${remark}`
}

function side(quote: DeckToken, name: string, words: MarkdownRenderer, tie?: Html): Html {
  const { class: classes, ...options } = quote.attributes ?? {}
  const own = attributes({ ...options, class: [name, classes].filter(Boolean).join(' '), ...order(quote) })
  const cut = cutAtKey(quote)
  if (!cut) return html`<blockquote${own}>${words.blocks(childrenOf(quote))}</blockquote>\n`
  const { before, key, after } = cut
  const line = html`<p class="words"><span>${words.inline(before)}</span><span class="key-line">${words.inline([key])}${tie}</span><span>${words.inline(after)}</span></p>`
  return html`<blockquote${own}>${words.blocks(cut.blocks)}${line}</blockquote>\n`
}

/** From the one word to the other; what it says, the words around it say. */
function tieTo(read: DeckToken): Html {
  const own = attributes({ class: ['tie', isStep(read) && 'fragment'].filter(Boolean).join(' '), ...order(read) })
  if (cutAtKey(read)?.isApart) return html`<span${own}>${stroke('unequal', 4)}</span>`
  return html`<span${own}>${stroke('tie', 12)}${stroke('head', 2)}</span>`
}

const isStep = (quote: DeckToken) => /\bfragment\b/.test(quote.attributes?.class ?? '')

const order = (quote: DeckToken) => ({ 'data-fragment-index': isStep(quote) ? 0 : undefined })

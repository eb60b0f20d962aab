/** The layout `sentence`: a few words alone, as large as they can be. */
import { plainText } from '../../deck/markdown/lexer'
import { childrenOf } from '../../deck/markdown/locate'
import type { DeckToken, Slide } from '../../deck/model'
import { type Html, html } from '../html'
import type { MarkdownRenderer } from '../markdown-renderer'
import { stroke } from './strokes'

/** Letters that stand at the largest size; more are set a step smaller. */
const LARGE = 56

/**
 * The sentence is the slide's blockquote, or its first paragraph. Paragraphs beside it are a remark below it. Two subheads are
 * two owners of the same words: a line under the words runs to each.
 */
export function sentence(slide: Slide, words: MarkdownRenderer): Html {
  const own = slide.body.find(({ type }) => type === 'blockquote') ?? slide.body[0]
  if (!own) return html``
  const { remarks, owners } = besides(slide.body.filter((token) => token !== own))
  const text = textOf(own)
  const classes = ['sentence', text.length <= LARGE && 'large', text.startsWith('“') && 'quoted']
    .filter(Boolean)
    .join(' ')
  const alone = html`<div class="${classes}">${words.blocks([own])}</div>`
  const shared = owners.map((tokens, index) => owner(tokens, index, text.length, words))
  const remark = remarks.length > 0 && html`<div class="remark">${words.blocks(remarks)}</div>`
  return html`${owners.length > 0 ? html`<div class="shared">${alone}${shared}</div>` : alone}${remark}`
}

function besides(tokens: readonly DeckToken[]): { remarks: DeckToken[]; owners: DeckToken[][] } {
  const [remarks, owners]: [DeckToken[], DeckToken[][]] = [[], []]
  for (const token of tokens) {
    if (token.type === 'heading') owners.push([token])
    else (owners.at(-1) ?? remarks).push(token)
  }
  return { remarks, owners }
}

/** With a step of its subhead, line and owner come together. */
function owner(tokens: readonly DeckToken[], index: number, letters: number, words: MarkdownRenderer): Html {
  const [head, ...rest] = tokens
  const { class: classes, ...attributes } = head?.attributes ?? {}
  const line = stroke(index === 0 ? 'owner-1' : 'owner-2', letters + 3)
  const named = head ? [{ ...head, attributes }] : []
  return html`<div class="${['owner', classes].filter(Boolean).join(' ')}">${line}<div class="owner-name">${words.blocks([...named, ...rest])}</div></div>`
}

/** Without the line that says where it stands. */
function textOf(token: DeckToken): string {
  const blocks = token.type === 'blockquote' ? childrenOf(token) : [token]
  const own = blocks.filter((block) => {
    const [only, ...more] = childrenOf(block)
    return !(only?.type === 'span' && only.classes.includes('where') && more.length === 0)
  })
  return own.map((block) => plainText(childrenOf(block))).join(' ')
}

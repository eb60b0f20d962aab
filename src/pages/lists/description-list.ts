/** Terms and what they mean, each term with its descriptions in one group (HTML, 4.4.9). */
import type { DeckToken, DescriptionListToken, DescriptionToken } from '../../deck/model'
import { attributes, type Html, html } from '../html'

interface Words {
  blocks(tokens: readonly DeckToken[]): Html
  inline(tokens: readonly DeckToken[]): Html
}

export function renderDescriptions(list: DescriptionListToken, words: Words): Html {
  const groups: DescriptionToken[][] = []
  for (const token of list.tokens) {
    if (token.type === 'dt') groups.push([token])
    else if (token.type === 'dd') groups.at(-1)?.push(token)
  }
  const written = groups.map((group) => html`<div>${group.map((each) => renderPart(each, words))}</div>\n`)
  return html`<dl${attributes(list.attributes ?? {})}>\n${written}</dl>\n`
}

function renderPart({ type, tokens, attributes: own = {} }: DescriptionToken, words: Words): Html {
  return type === 'dt'
    ? html`<dt${attributes(own)}>${words.inline(tokens)}</dt>`
    : html`<dd${attributes(own)}>${words.blocks(tokens)}</dd>`
}

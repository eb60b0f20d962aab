/** A box around blocks, for steps and for the deck's own style. */
import type { BoxToken, DeckToken } from '../../deck/model'
import { attributes, type Html, html } from '../html'

interface Words {
  blocks(tokens: readonly DeckToken[]): Html
}

export function renderBox({ attributes: own = {}, tokens }: BoxToken, words: Words): Html {
  return html`<div${attributes(own)}>\n${words.blocks(tokens)}</div>\n`
}

/** Footnotes: marks in the text, and the texts they lead to at its foot (DPUB-ARIA 1.1, doc-noteref and doc-footnote). */
import { walk } from '../../deck/markdown/locate'
import type { DeckToken, FootnoteToken } from '../../deck/model'
import type { Strings } from '../../strings/strings'
import { attributes, type Html, html } from '../html'

/** What footnotes are rendered with. */
interface Words {
  strings: Strings['page']
  hasSources: boolean
  blocks(tokens: readonly DeckToken[]): Html
}

/** A raised number that leads to the note; a letter in a deck whose sources have numbers. */
export function renderMark({ number, anchor, tokens }: FootnoteToken, { strings, hasSources }: Words): Html {
  const sign = signOf(number, hasSources)
  const words = html`<span class="visually-hidden sign"> [${strings.footnote} </span>${sign}<span class="visually-hidden sign">]</span>`
  // A further mark of the same note is none that the note leads back to.
  const isFirst = tokens.length > 0
  const link = { href: `#fn_${anchor}`, id: isFirst && `fnref_${anchor}`, role: 'doc-noteref' }
  const mark = anchor ? html`<a${attributes(link)}>${words}</a>` : words
  return html`<sup class="${isFirst ? `note-mark mark-${number}` : 'note-mark'}">${mark}</sup>`
}

/** The texts of all footnotes whose marks stand in these tokens; empty without any. */
export function footnotes(tokens: readonly DeckToken[], words: Words): Html {
  const notes = footnotesIn(tokens).map((note) => footnote(note, words))
  return html`${notes.length > 0 && html`<div class="footnotes">\n${notes}</div>\n`}`
}

/** Those that have their text, once each. */
export const footnotesIn = (tokens: readonly DeckToken[]): FootnoteToken[] =>
  walk(tokens).filter((token) => token.type === 'footnote' && token.tokens.length > 0) as FootnoteToken[]

function footnote({ number, anchor, tokens }: FootnoteToken, words: Words): Html {
  const sign = signOf(number, words.hasSources)
  const text = html`<div class="note-text">${words.blocks(tokens)}</div>`
  if (!anchor) return html`<div class="footnote"><span class="note-sign">${sign}</span>${text}</div>\n`
  const back = {
    class: 'note-sign',
    href: `#fnref_${anchor}`,
    role: 'doc-backlink',
    'aria-label': words.strings.backToText(sign),
  }
  return html`<div class="footnote note-${number}" role="doc-footnote" id="fn_${anchor}"><a${attributes(back)}>${sign}</a>${text}</div>\n`
}

/** 1, 2, 3; or a, b, … z, aa. */
export function signOf(number: number, isLetter: boolean): string {
  if (!isLetter) return String(number)
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return number > 26 ? signOf(Math.floor((number - 1) / 26), true) + letter : letter
}

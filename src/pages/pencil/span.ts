/** Bracketed spans: marked words, prompts, words of another language. */
import { plainText } from '../../deck/markdown/lexer'
import { actorClass, type DeckToken, type SpanToken } from '../../deck/model'
import type { Topic } from '../../deck/topic/topic'
import type { Strings } from '../../strings/strings'
import { attributes, type Html, html } from '../html'
import { markedWords } from './mark'

interface Words {
  strings: Strings['page']
  inline(tokens: readonly DeckToken[]): Html
}

export function renderSpan({ classes: named, ...span }: SpanToken, words: Words, { actors }: Topic): Html {
  const classes = named.map((each) => (Object.hasOwn(actors, each) ? actorClass(each) : each))
  const option = (name: string) => span.pairs.find((pair) => pair.name === name)?.value
  const inner = words.inline(span.tokens)
  const fix = option('fix')
  const [text, lang] = [plainText(span.tokens), option('lang')]
  const marked = markedWords({ classes, words: inner, text, fix, lang }, words.strings)
  if (marked) return marked
  const minutes = option('minutes')
  if (minutes) return html`<span class="prompt"><b>${words.strings.toTheRoom(minutes)}</b> ${inner}</span>`
  // A language reaches the PDF from `em`, not from `span`.
  if (lang) return html`<em${attributes({ lang, class: ['foreign', ...classes].join(' ') })}>${inner}</em>`
  return html`<span${attributes({ class: classes.join(' ') })}>${inner}</span>`
}

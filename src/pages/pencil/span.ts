/** Bracketed spans: marked words, prompts, words of another language. */
import { plainText } from '../../deck/markdown/lexer'
import type { DeckToken, SpanToken } from '../../deck/model'
import { actorClass, HAS_ACTOR } from '../../deck/topic/actor'
import type { Topic } from '../../deck/topic/topic'
import type { Strings } from '../../strings/strings'
import { attributes, type Html, html } from '../html'
import { markedWords } from './mark'

interface Words {
  strings: Strings['page']
  inline(tokens: readonly DeckToken[]): Html
}

export function renderSpan({ classes: named, ...span }: SpanToken, words: Words, { actors }: Topic): Html {
  const classes = named.flatMap((each) => (Object.hasOwn(actors, each) ? [actorClass(each), HAS_ACTOR] : [each]))
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

/** A slide that asks: on paper its questions stand in the text, each with room to write. */

import { plainText } from '../../deck/markdown/lexer'
import type { DeckToken, Slide } from '../../deck/model'
import { type Html, html } from '../html'
import type { MarkdownRenderer } from '../markdown-renderer'

const LINES = 5

/** The questions of a slide of layout `claim` whose body is a numbered list of them, else none. */
export function questionsOf({ layout, body }: Slide): DeckToken[][] {
  const [list, ...more] = body
  if (layout !== 'claim' || !list || more.length > 0 || list.type !== 'list' || !list.ordered) return []
  const items = list.items.map((item) => item.tokens)
  return items.every((item) => plainText(item).endsWith('?')) ? items : []
}

/** The questions as a list, with ruled lines under each. */
export function renderQuestions(questions: readonly DeckToken[][], words: MarkdownRenderer): Html {
  const rules = Array.from({ length: LINES }, () => html`<div class="rule"></div>`)
  const items = questions.map(
    (question) => html`<li><div class="question">${words.blocks(question)}</div>
<div class="room" aria-hidden="true">${rules}</div></li>
`,
  )
  return html`<ol class="questions">
${items}</ol>
`
}

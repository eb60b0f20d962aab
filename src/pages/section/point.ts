/** On an opener that points at claims: what is said of them, in the largest letters that it has room for. */
import { plainText } from '../../deck/markdown/lexer'
import type { DeckToken, Slide } from '../../deck/model'
import { isNumber, partsOfPoint } from '../../deck/page/point'
import { type Html, html } from '../html'
import type { MarkdownRenderer } from '../markdown-renderer'

/** Letters of a line that has room at this size of theme/layouts/point.css. */
const SIZES: readonly [letters: number, name: string][] = [
  [10, 'short'],
  [12, 'middling'],
]

/** Large between its smaller words, the subhead. */
export function openerPoint(slide: Slide, words: MarkdownRenderer): Html {
  const { before, large, after } = partsOfPoint(slide.body)
  if (!large) return html`${words.blocks(slide.body)}`
  const line = html`<p class="large ${sizeOf(large)}">${words.inline(large.tokens ?? [])}</p>\n`
  return html`<div class="point">${words.blocks(before)}${line}<div class="of-point">${words.blocks(after)}</div></div>`
}

function sizeOf(large: DeckToken): string {
  const text = plainText([large])
  if (isNumber(text)) return 'number'
  return SIZES.find(([letters]) => [...text].length <= letters)?.[1] ?? 'long'
}

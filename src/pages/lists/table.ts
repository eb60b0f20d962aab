/** A table: its rows and cells may have options, so that they come step by step. */
import { plainText } from '../../deck/markdown/lexer'
import type { DeckToken, TableCell, TableToken } from '../../deck/model'
import { attributes, type Html, html } from '../html'

type Inline = (tokens: readonly DeckToken[]) => Html

/** Column heads and the first cell of each row are header cells, so that every value can be heard with its names. */
export function renderTable({ header, rows, rowOptions = [], attributes: own = {} }: TableToken, inline: Inline): Html {
  const cell = (tag: 'td' | 'th', place: Record<string, string>, { align, tokens, attributes: given }: TableCell) => {
    const { class: classes, ...options } = given ?? {}
    const side = align === 'right' || align === 'center' ? `align-${align}` : ''
    const written = attributes({ ...place, ...options, class: [side, classes].filter(Boolean).join(' ') })
    return tag === 'th' ? html`<th${written}>${inline(tokens)}</th>` : html`<td${written}>${inline(tokens)}</td>`
  }
  const head = header.map((each) => (each.text === '' ? html`<td></td>` : cell('th', { scope: 'col' }, each)))
  // The column's name goes with the cell where the article is too narrow for columns.
  const names = header.map(({ tokens }) => plainText(tokens))
  const lines = rows.map((row, at) => {
    const cells = row.map((each, index) =>
      index === 0 ? cell('th', { scope: 'row' }, each) : cell('td', { 'data-column': names[index] ?? '' }, each),
    )
    return html`<tr${attributes(rowOptions[at]?.attributes ?? {})}>${cells}</tr>\n`
  })
  return html`<table${attributes(own)}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines}</tbody>\n</table>\n`
}

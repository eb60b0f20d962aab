/** Words of a page as Markdown that says the same: no sign of theirs becomes a mark, and formulas stay as they are. */
import { FORMULA } from '../formulas'
/** Spaces and line ends count as one space, as they do in HTML. */
export function escapedWords(text: string): string {
  let at = 0
  let written = ''
  for (const match of text.matchAll(FORMULA)) {
    written += plain(text.slice(at, match.index)) + formula(match[0])
    at = match.index + match[0].length
  }
  return written + plain(text.slice(at))
}

const formula = (tex: string) => tex.replace(/\s*\n\s*/g, ' ')

const plain = (text: string) =>
  text
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/[\\`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~~/g, '\\~\\~')
    .replace(/</g, '&lt;')
    .replace(/\[/g, '&#91;')
    .replace(/&(?=#?\w+;)/g, (sign, at: number, all: string) => (/^&(?:lt|#91);/.test(all.slice(at)) ? sign : '&amp;'))

/** A paragraph whose first letters are none of Markdown's marks, and no marker of this dialect's. */
export const paragraphOf = (line: string): string =>
  line
    .trim()
    .replace(/^(?=(?:[-+]|#{1,6})(?:\s|$)|>|-{2,}|={2,}|:{3}|\^)/, '\\')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^(Figure|Handout)(\s*):/i, '$1$2&#58;')

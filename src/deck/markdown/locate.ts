/** Gives every token its place in the file, so that any rule can point at the exact words. */
import type { DeckToken, TableToken } from '../model'

/**
 * Writes `offset` on all tokens. `tokens` are what `lex` made of `text.slice(start, end)`.
 *
 * Top-level `raw` texts concatenate to the input, so their places are sums. Nested ones are searched for from where
 * the one before ended; where marked rewrote a text (indentation inside lists) the first line is searched for.
 */
export function locate(tokens: readonly DeckToken[], text: string, start: number): void {
  let cursor = start
  for (const token of tokens) {
    token.offset = cursor
    locateWithin(childrenOf(token), text, cursor, cursor + token.raw.length)
    cursor += token.raw.length
  }
}

function locateWithin(tokens: readonly DeckToken[], text: string, start: number, end: number): number {
  let cursor = start
  for (const token of tokens) {
    const raw = token.raw ?? ('text' in token ? String(token.text) : '')
    token.offset = search(text, raw, cursor, end)
    if (token.offset < 0) {
      cursor = locateWithin(childrenOf(token), text, cursor, end)
      continue
    }
    const whole = text.startsWith(raw, token.offset)
    const inner = locateWithin(childrenOf(token), text, token.offset, end)
    cursor = whole ? token.offset + raw.length : inner
  }
  return cursor
}

function search(text: string, raw: string, from: number, end: number): number {
  for (const wanted of [raw, raw.split('\n', 1)[0] ?? '']) {
    const at = text.indexOf(wanted, from)
    if (wanted && at >= 0 && at < end) return at
  }
  return -1
}

const NONE: DeckToken[] = []

/** The tokens inside a token, in reading order: of paragraphs, lists and tables alike. */
export function childrenOf(token: DeckToken): DeckToken[] {
  if (token.type === 'list') return token.items
  if (token.type === 'table') return cellsOf(token).flat()
  return token.tokens ?? NONE
}

/** What stands in each cell of a table, heads first. */
export const cellsOf = ({ header, rows }: TableToken): DeckToken[][] =>
  [...header, ...rows.flat()].map((cell) => cell.tokens)

/** Every token, parents before children, in reading order. */
export function walk(tokens: readonly DeckToken[]): DeckToken[] {
  const all: DeckToken[] = []
  const collect = (some: readonly DeckToken[]): void => {
    for (const token of some) {
      all.push(token)
      const children = childrenOf(token)
      if (children.length > 0) collect(children)
    }
  }
  collect(tokens)
  return all
}

/** Blanks out code, formulas and comments, so that only prose is left at its place. */

import type { DeckToken } from '../model'
import { walk } from './locate'

/**
 * A copy of the text in which fenced code, code in lines, formulas and comments are spaces, line breaks kept: a place in it is the
 * same place in the text. Indented code stays, since it is often a slip. `tokens` are those of the text from `start` on,
 * located; what is before is blank.
 */
export function proseOf(text: string, start: number, tokens: readonly DeckToken[]): string {
  const blanks = walk(tokens)
    .flatMap((token) => hidden(token, text))
    .sort((a, b) => a[0] - b[0])
  let prose = blank(text.slice(0, start))
  for (const [from, to] of blanks) {
    if (to <= prose.length) continue
    prose += text.slice(prose.length, from)
    prose += blank(text.slice(prose.length, to))
  }
  return prose + text.slice(prose.length)
}

type Stretch = [from: number, to: number]

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

function hidden(token: DeckToken, text: string): Stretch[] {
  const { type, raw, offset = -1 } = token
  if (offset < 0) return []
  if (type === 'html') return comments(raw, text, offset)
  const fenced = type === 'code' && token.codeBlockStyle !== 'indented'
  if (type === 'dd') return marker(text, offset)
  if (type !== 'codespan' && type !== 'formula' && !fenced) return []
  if (text.startsWith(raw, offset)) return [[offset, offset + raw.length]]
  // In a list or a quotation marked takes the indentation away, never a line.
  return [[offset, endOfLine(text, offset, raw.trimEnd().split('\n').length)]]
}

/** The sign before a description. */
function marker(text: string, offset: number): Stretch[] {
  const sign = /[:~][ \t]+$/.exec(text.slice(0, offset))
  return sign ? [[sign.index, offset]] : []
}

function comments(raw: string, text: string, offset: number): Stretch[] {
  return [...raw.matchAll(/<!--/g)].flatMap(({ index }): Stretch[] => {
    const from = text.startsWith(raw, offset) ? offset + index : text.indexOf('<!--', offset)
    const end = text.indexOf('-->', from + 4)
    return from < 0 || end < 0 ? [] : [[from, end + 3]]
  })
}

/** Where the n-th line from here ends. */
function endOfLine(text: string, from: number, lines: number): number {
  let end = from - 1
  for (let n = 0; n < lines; n++) {
    end = text.indexOf('\n', end + 1)
    if (end < 0) return text.length
  }
  return end
}

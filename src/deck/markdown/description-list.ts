/** Definition lists as Pandoc writes them: a term on a line of its own, `:   what it means` below it. */
import type { TokenizerAndRendererExtension } from 'marked'
import { beginsBlock } from './begins'
import type { DeckToken, DescriptionListToken, DescriptionToken } from './token'

const SIGN = /^ {0,3}[:~][ \t]+(?=\S)/

/** Every list begins so: a line, an empty one at the most, a description. Nearly all that is asked about does not. */
const BEGINS = /^[^\n]*\n(?: {0,3}<!--[^\n]*-->[ \t]*\n)?(?:[^\S\n]*\n)? {0,3}[:~][ \t]/

/** A line that is a comment, below the term that it speaks of. */
const COMMENT = /^ {0,3}<!--(?:(?!-->).)*-->\s*$/

/** What a line of the list is, with where it ends in the text. */
interface Line {
  text: string
  end: number
}

type Piece = { type: 'dt'; text: string } | { type: 'dd'; text: string }

export const descriptionList: TokenizerAndRendererExtension = {
  name: 'dl',
  level: 'block',
  tokenizer(src): DescriptionListToken | undefined {
    const found = readList(src)
    if (!found) return undefined
    const { lexer } = this
    const { top } = lexer.state
    const tokens = found.pieces.map(({ type, text }): DescriptionToken => {
      if (type === 'dt') return { type, raw: text, tokens: lexer.inline(text) as DeckToken[] }
      // What has no empty line is one text, as in a tight list.
      lexer.state.top = /\n[ \t]*\n/.test(text.trim())
      return { type, raw: text, tokens: lexer.blockTokens(text, []) as DeckToken[] }
    })
    lexer.state.top = top
    return { type: 'dl', raw: src.slice(0, found.end), tokens }
  },
}

/** The list at the beginning of a text; undefined where there is none. */
function readList(src: string): { pieces: Piece[]; end: number } | undefined {
  if (!BEGINS.test(src)) return undefined
  const lines = linesOf(src)
  const pieces: Piece[] = []
  let at = 0
  let end = 0
  for (let term = termAt(lines, at); term !== undefined; term = termAt(lines, at)) {
    const behind = COMMENT.test(lines[term + 1]?.text ?? '') ? 2 : 1
    pieces.push({ type: 'dt', text: textOf(lines.slice(term, term + behind)) })
    at = nextFilled(lines, term + behind)
    while (SIGN.test(lines[at]?.text ?? '')) {
      const last = endOfDescription(lines, at)
      pieces.push({ type: 'dd', text: descriptionIn(lines.slice(at, last).map(({ text }) => text)) })
      end = lines[last - 1]?.end ?? end
      at = nextFilled(lines, last)
    }
  }
  return pieces.length > 0 ? { pieces, end } : undefined
}

const textOf = (lines: readonly Line[]) =>
  lines
    .map(({ text }) => text)
    .join('')
    .trim()

function linesOf(src: string): Line[] {
  return [...src.matchAll(/.*(?:\n|$)/g)]
    .filter(([text]) => text !== '')
    .map(({ 0: text, index }) => ({ text, end: index + text.length }))
}

const isEmpty = (line: Line | undefined) => line !== undefined && line.text.trim() === ''

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from
  while (isEmpty(lines[at])) at++
  return at
}

/** Where a term stands, from here on: one line, maybe its comment, then, below an empty one at the most, its description. */
function termAt(lines: readonly Line[], at: number): number | undefined {
  const line = lines[at]?.text ?? ''
  if (line.trim() === '' || /^(?: {4}|\t)/.test(line) || SIGN.test(line) || beginsBlock(line)) return undefined
  const behind = COMMENT.test(lines[at + 1]?.text ?? '') ? at + 2 : at + 1
  const next = isEmpty(lines[behind]) ? behind + 1 : behind
  return SIGN.test(lines[next]?.text ?? '') ? at : undefined
}

/** The first line behind a description: as far as lines go on, and below empty ones what is set in. */
function endOfDescription(lines: readonly Line[], from: number): number {
  const inset = Math.min(4, SIGN.exec(lines[from]?.text ?? '')?.[0].length ?? 4)
  let end = from + 1
  for (let at = end; at < lines.length; at++) {
    const { text = '' } = lines[at] ?? {}
    if (isEmpty(lines[at])) continue
    const isInset = /^[ \t]*/.exec(text.replaceAll('\t', '    '))?.[0].length ?? 0
    const goesOn = at === end && !beginsBlock(text)
    if (SIGN.test(text) || (isInset < inset && !goesOn)) break
    end = at + 1
  }
  return end
}

function descriptionIn([first = '', ...rest]: readonly string[]): string {
  const inset = Math.min(4, SIGN.exec(first)?.[0].length ?? 4)
  const set = new RegExp(`^(?: {1,${inset}}|\\t)`)
  return [first.replace(SIGN, ''), ...rest.map((line) => line.replace(set, ''))].join('').trimEnd()
}

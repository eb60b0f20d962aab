/** Footnotes as Pandoc and GitHub write them: `[^1]` and `[^1]: words`, and `^[words]` in the line. */
import type { TokenizerAndRendererExtension } from 'marked'
import { beginsBlock } from '../markdown/begins'
import type { DeckToken, FootnoteTextToken, FootnoteToken } from '../markdown/token'

const MARK = /^\[\^([^\][\s^]+)\]/

/** Brackets inside nest once. */
const IN_TEXT = /^\^\[((?:[^[\]\\]|\\.|\[[^[\]]*\])+)\]/

const TEXT = /^ {0,3}\[\^([^\][\s^]+)\]:[ \t]*/

export const footnoteMark: TokenizerAndRendererExtension = {
  name: 'footnote',
  level: 'inline',
  tokenizer(src): FootnoteToken | undefined {
    const match = MARK.exec(src)
    return match ? { ...UNPLACED, raw: match[0], label: normal(match[1] ?? ''), tokens: [] } : undefined
  },
}

export const footnoteInText: TokenizerAndRendererExtension = {
  name: 'footnote',
  level: 'inline',
  start: (src) => (src.includes('^[') ? src.indexOf('^[') : undefined),
  tokenizer(src): FootnoteToken | undefined {
    const [raw, text] = IN_TEXT.exec(src) ?? []
    if (raw === undefined || !text?.trim()) return undefined
    const tokens = this.lexer.inlineTokens(text) as DeckToken[]
    return { ...UNPLACED, raw, label: undefined, tokens: [{ type: 'paragraph', raw: text, text, tokens }] }
  },
}

const UNPLACED = { type: 'footnote', number: 0, anchor: '' } as const

/** GitHub and Pandoc alike: as far as lines go on, and below empty ones what is set in by four spaces or a tab. */
export const footnoteText: TokenizerAndRendererExtension = {
  name: 'footnote_text',
  level: 'block',
  start: (src) => {
    const at = src.search(/\n {0,3}\[\^[^\][\s^]+\]:/)
    return at < 0 ? undefined : at + 1
  },
  tokenizer(src): FootnoteTextToken | undefined {
    const [head, label = ''] = TEXT.exec(src) ?? []
    if (head === undefined) return undefined
    const raw = src.slice(0, endOfText(src))
    const text = raw.slice(head.length).replace(/^(?: {1,4}|\t)/gm, '')
    return { type: 'footnote_text', raw, label: normal(label), tokens: this.lexer.blockTokens(text, []) as DeckToken[] }
  },
}

const normal = (label: string) => label.toLowerCase()

function endOfText(src: string): number {
  let [at, end] = [0, 0]
  let isAfterEmpty = false
  for (const [line] of src.matchAll(/.*(?:\n|$)/g)) {
    if (line === '') break
    const isEmpty = line.trim() === ''
    const isInset = /^(?: {4}|\t)/.test(line)
    if (end > 0 && !isEmpty && !isInset && (isAfterEmpty || beginsBlock(line))) break
    at += line.length
    if (!isEmpty) end = at
    isAfterEmpty = isEmpty
  }
  return end
}

/** The one configured Markdown instance: CommonMark and GFM by marked, with citations and bracketed spans. */
import { Marked, type TokenizerAndRendererExtension } from 'marked'
import { parseAttributes } from './attributes'
import type { CiteToken, DeckToken, SpanToken } from './model'

/** `[@R002]` or `[@R002; @R003]`, after Pandoc. */
const CITE = /^\[(@[\w-]+(?:\s*;\s*@[\w-]+)*)\]/

/** `[words]{.class key="value"}`, after Pandoc's bracketed spans; brackets inside nest once (`[sic]`). */
const SPAN = /^\[((?:[^[\]\\]|\\.|\[[^[\]]*\])+)\]\{([^{}\n]+)\}/

const cite: TokenizerAndRendererExtension = {
  name: 'cite',
  level: 'inline',
  start: (src) => src.match(/\[@/)?.index,
  tokenizer(src): CiteToken | undefined {
    const match = CITE.exec(src)
    if (!match?.[1]) return undefined
    return { type: 'cite', raw: match[0], ids: match[1].split(';').map((id) => id.trim().slice(1)) }
  },
}

const span: TokenizerAndRendererExtension = {
  name: 'span',
  level: 'inline',
  start: (src) => src.match(/\[/)?.index,
  tokenizer(src): SpanToken | undefined {
    const match = SPAN.exec(src)
    if (!match?.[1] || !match[2]) return undefined
    const { classes, pairs } = parseAttributes(match[2])
    const tokens = this.lexer.inlineTokens(match[1]) as DeckToken[]
    return { type: 'span', raw: match[0], classes, pairs, tokens }
  },
}

const markdown = new Marked({ gfm: true, breaks: false, extensions: [cite, span] })

/** Block tokens of a Markdown text, inline tokens nested. Their `raw` texts concatenate back to the text. */
export function lex(text: string): DeckToken[] {
  return [...markdown.lexer(text)] as DeckToken[]
}

/** The words of inline tokens without marks, citations and corrections. */
export function plainText(tokens: readonly DeckToken[]): string {
  return tokens.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
}

function wordsOf(token: DeckToken): string {
  if (token.type === 'cite' || token.type === 'html') return ''
  if (token.type === 'br') return ' '
  if (token.tokens) return token.tokens.map(wordsOf).join('')
  if ('items' in token) return (token.items as DeckToken[]).map(wordsOf).join(' ')
  return 'text' in token ? decodeEntities(String(token.text)) : ''
}

/** marked leaves entities of the source in `text`; these five are the ones Markdown authors write. */
function decodeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }
  return text.replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => named[name] ?? whole)
}

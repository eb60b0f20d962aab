/** The one configured Markdown instance: CommonMark and GFM by marked, with citations and bracketed spans. */
import { decodeHTMLStrict } from 'entities'
import { Lexer, Marked, type TokenizerAndRendererExtension } from 'marked'
import { footnoteInText, footnoteMark, footnoteText } from '../footnotes/footnote-syntax'
import { withoutFormulas } from '../formula/delimiters'
import { formulaInText, formulaOfBlock } from '../formula/tokens'
import { htmlBox, htmlImage, htmlImageLine, htmlSpan } from '../html/html-syntax'
import { image } from '../image/image-syntax'
import type { CiteToken, DeckToken, SpanToken } from '../model'
import { parseAttributes } from '../slide/attributes'
import { readCitation } from './citation'
import { descriptionList } from './description-list'
import { withEmoji } from './emoji'
import { walk } from './locate'

/** `[see @R002, p. 4; @R003]`, after Pandoc. In front of `(…)` or `[label]` it is the text of a link. */
const CITE = /^\[([^[\]]*@[^[\]]*)\](?!\(|\[[^[\]@]*\])/

/** `[words]{.class key="value"}`, after Pandoc's bracketed spans; brackets inside nest once (`[sic]`), none are `[]`. */
const SPAN = /^\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\{([^{}\n]+)\}/

// Neither has a `start`: marked ends every text at a bracket anyway, and `start` would search the rest at each one.
const cite: TokenizerAndRendererExtension = {
  name: 'cite',
  level: 'inline',
  tokenizer(src): CiteToken | undefined {
    const match = CITE.exec(src)
    const cited = match?.[1] === undefined ? undefined : readCitation(match[1])
    if (!match || !cited) return undefined
    const beside = cited.some(({ before, after }) => before || after) && { beside: cited }
    return { type: 'cite', raw: match[0], ids: cited.map(({ key }) => key), ...beside }
  },
}

const span: TokenizerAndRendererExtension = {
  name: 'span',
  level: 'inline',
  tokenizer(src): SpanToken | undefined {
    const match = SPAN.exec(src)
    if (match?.[1] === undefined || !match[2]) return undefined
    const { classes, pairs, rest } = parseAttributes(match[2])
    const decoded = pairs.map((pair) => ({ ...pair, value: decodeHTMLStrict(pair.value) }))
    const tokens = this.lexer.inlineTokens(match[1]) as DeckToken[]
    return { type: 'span', raw: match[0], classes, pairs: decoded, rest: rest.map(({ text }) => text), tokens }
  },
}

const footnotes = [footnoteMark, footnoteInText, footnoteText]
const html = [htmlImage, htmlImageLine, htmlSpan, htmlBox]
const extensions = [cite, span, image, formulaInText, formulaOfBlock, ...footnotes, descriptionList, ...html]
const hooks = { emStrongMask: withoutFormulas }
const markdown = new Marked({ gfm: true, breaks: false, extensions, hooks })

/** Addresses that reference links name, by label: `[label]: https://…`. */
export type Definitions = Lexer['tokens']['links']

/**
 * Block tokens of a Markdown text, inline tokens nested. Their `raw` texts concatenate back to the text; entities are
 * decoded in `text`, `href` and `title`, names of emoji are their characters in `text`. `definitions` are those that stand elsewhere in the file.
 */
export function lex(text: string, definitions: Definitions = {}): DeckToken[] {
  return run(text, definitions).tokens
}

/** A whole file's tokens, and what its reference links may name. */
export const lexFile = (text: string): { tokens: DeckToken[]; definitions: Definitions } => run(text, {})

function run(text: string, known: Definitions): { tokens: DeckToken[]; definitions: Definitions } {
  const lexer = new Lexer(markdown.defaults)
  Object.assign(lexer.tokens.links, known)
  const list = lexer.lex(text)
  const tokens = [...list] as DeckToken[]
  decode(tokens)
  return { tokens, definitions: { ...list.links } }
}

/** marked leaves entities to the browser; everything else that reads the tokens would show their code. */
function decode(tokens: readonly DeckToken[]): void {
  const all = walk(tokens)
  // In `<https://…>` they are as they stand.
  const literal = new Set<DeckToken>(
    all.flatMap((token) => (token.type === 'link' && token.autolink ? [token, ...token.tokens] : [])),
  )
  for (const token of all.filter((each) => !literal.has(each))) {
    if (token.type === 'text' && !token.tokens) token.text = withEmoji(decodeHTMLStrict(token.text))
    if (token.type !== 'link') continue
    token.href = decodeHTMLStrict(token.href)
    if (token.title) token.title = decodeHTMLStrict(token.title)
  }
}

/** The words of inline tokens without marks, citations and corrections. */
export function plainText(tokens: readonly DeckToken[]): string {
  return tokens.map(wordsOf).join('').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
}

/** Words of one block and of the next are not one word. */
const BLOCKS = ['paragraph', 'heading', 'list_item', 'blockquote', 'box', 'dt', 'dd']

const apart = (type: string, words: string) => (BLOCKS.includes(type) ? ` ${words} ` : words)

function wordsOf(token: DeckToken): string {
  if (token.type === 'html') return /^<br\b/i.test(token.raw) ? ' ' : ''
  if (token.type === 'cite' || token.type === 'footnote') return ''
  if (token.type === 'br') return ' '
  if (token.type === 'list') return token.items.map(wordsOf).join('')
  if (token.tokens) return apart(token.type, token.tokens.map(wordsOf).join(''))
  return 'text' in token ? token.text : ''
}

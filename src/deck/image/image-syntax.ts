/** How Markdown writes a picture, with options in braces behind it as Pandoc has them. */
import { decodeHTMLStrict } from 'entities'
import type { TokenizerAndRendererExtension, Tokens } from 'marked'
import type { DeckToken, ImageToken } from '../markdown/token'
import { parseAttributes } from '../slide/attributes'

const OPTIONS = /^\{([^{}\n]*)\}/

/** Reads `![words](file "credit")` and `![words][label]`; braces behind it are its own. */
export const image: TokenizerAndRendererExtension = {
  name: 'image',
  level: 'inline',
  tokenizer(src): ImageToken | undefined {
    if (!src.startsWith('![')) return undefined
    const { lexer } = this
    const { tokenizer } = lexer.options
    const read = tokenizer?.link(src) ?? tokenizer?.reflink(src, lexer.tokens.links)
    if (read?.type !== 'image') return undefined
    const { raw, href, title, tokens } = read as Tokens.Image
    const braces = OPTIONS.exec(src.slice(raw.length))
    const { classes, pairs, rest } = parseAttributes(braces?.[1] ?? '')
    const credit = title ? (lexer.inlineTokens(title) as DeckToken[]) : []
    return imageToken({
      raw: raw + (braces?.[0] ?? ''),
      href: decodeHTMLStrict(href),
      words: plain(tokens as DeckToken[]),
      pairs: pairs.map(({ name, value }) => ({ name, value: decodeHTMLStrict(value) })),
      rest: [...classes.map((name) => `.${name}`), ...rest.map((each) => each.text)],
      tokens: credit,
    })
  },
}

/** A picture's token: `words` are those between its brackets, which an option `alt` stands for where there are none. */
export function imageToken({ words, ...read }: Omit<ImageToken, 'type' | 'alt'> & { words: string }): ImageToken {
  const given = read.pairs.find(({ name }) => name === 'alt')?.value
  return { type: 'image', ...read, alt: words || given?.trim() }
}

/** An alternative text is heard as it is: without marks, in one line. */
const plain = (tokens: readonly DeckToken[]) =>
  decodeHTMLStrict(tokens.map(textOf).join('')).replace(/\s+/g, ' ').trim()

function textOf(token: DeckToken): string {
  if (token.tokens) return token.tokens.map(textOf).join('')
  return token.type === 'br' ? ' ' : 'text' in token ? token.text : ''
}

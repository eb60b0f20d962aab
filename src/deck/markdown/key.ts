/** The word of a quotation that matters: `[supports]{.key}`. */
import type { DeckToken, SpanToken } from '../model'
import { plainText } from './lexer'
import { childrenOf } from './locate'

interface CutQuotation {
  /** Blocks before the one that has the word, such as the line that says where it stands. */
  blocks: DeckToken[]
  before: DeckToken[]
  key: DeckToken
  after: DeckToken[]
  /** The word itself. */
  text: string
  /** Whether it is not what the other word leads to. */
  isApart: boolean
}

/** A blockquote cut at its `key`; undefined without one in its last block. */
export function cutAtKey(quote: DeckToken): CutQuotation | undefined {
  const blocks = childrenOf(quote).filter(({ type }) => type !== 'space')
  const last = blocks.at(-1)
  const words = last ? childrenOf(last) : []
  const at = words.findIndex((token) => isSpan(token) && token.classes.includes('key'))
  const key = words[at]
  if (!key || !isSpan(key)) return undefined
  const [before, after] = [words.slice(0, at), words.slice(at + 1)]
  const isApart = key.classes.includes('apart')
  return { blocks: blocks.slice(0, -1), before, key, after, text: plainText([key]), isApart }
}

const isSpan = (token: DeckToken): token is SpanToken => token.type === 'span'

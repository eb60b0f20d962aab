/** How a rule says what it found on a slide. */

import { plainText } from '../deck/markdown/lexer'
import { childrenOf, walk } from '../deck/markdown/locate'
import type { CiteToken, DeckToken, Slide } from '../deck/model'
import type { Problem } from '../deck/problem'

/** A problem at a token, or at the slide's headline when no token is given. */
export function problemAt(
  slide: Slide,
  found: Pick<Problem, 'rule' | 'severity' | 'message' | 'hint'>,
  token: DeckToken | undefined = slide.headline[0],
): Problem {
  const offset = token?.offset !== undefined && token.offset >= 0 ? token.offset : slide.span.start
  const length = token?.raw.split('\n', 1)[0]?.length || 1
  return { ...found, file: token?.file ?? slide.span.file, offset, length }
}

/** The words of blocks, as read. */
export function textOfBlocks(tokens: readonly DeckToken[]): string {
  return tokens
    .map((token) => (childrenOf(token).length > 0 ? plainText(childrenOf(token)) : plainText([token])))
    .join(' ')
}

/** All citations in blocks. */
export function citesIn(tokens: readonly DeckToken[]): CiteToken[] {
  return walk(tokens).filter((token) => token.type === 'cite')
}

/** Boxes of HTML that say nothing of themselves: what is in them stands on the slide. */
import { walk } from '../markdown/locate'
import type { BoxToken, DeckToken, SourceFile } from '../model'
import type { Problem } from '../problem'
import { checkElement } from '../slide/comments'
import { tagAttributes } from './attributes'

/** Blocks in place of the boxes around them, but for those with a class, an id or a step. A summary stands out in bold. */
export function withoutBoxes(tokens: readonly DeckToken[]): DeckToken[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'box') return [token]
    const inside = withoutBoxes(token.name === 'summary' ? token.tokens.map(bold) : token.tokens)
    if (Object.keys(token.attributes ?? {}).length === 0) return inside
    token.tokens = inside
    return [token]
  })
}

function bold(token: DeckToken): DeckToken {
  if (token.type !== 'paragraph') return token
  const { raw, tokens, offset = -1 } = token
  return { ...token, tokens: [{ type: 'strong', raw, text: token.text, tokens, offset }] }
}

/** Reports `element-class-unknown` of boxes. */
export function checkBoxes(file: SourceFile, tokens: readonly DeckToken[]): Problem[] {
  const boxes = [...walk(tokens)].filter((token): token is BoxToken => token.type === 'box')
  return boxes.flatMap(({ open, offset = 0 }) => {
    const value = tagAttributes(open).get('class')
    const at = offset + Math.max(0, open.indexOf('class'))
    return value === undefined ? [] : checkElement(file, { name: 'class', value, at })
  })
}

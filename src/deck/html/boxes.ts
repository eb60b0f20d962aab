/** Boxes of HTML that say nothing of themselves: what is in them stands on the slide. */
import { isImageBlock } from '../image/image-blocks'
import { walk } from '../markdown/locate'
import type { BoxToken, DeckToken, SourceFile } from '../model'
import type { Problem } from '../problem'
import { checkElement } from '../slide/comments'
import { tagAttributes } from './attributes'

/** reveal.js' class of a box whose parts stand side by side. */
const ROW = 'r-hstack'

export const isRow = (token: DeckToken): boolean =>
  token.type === 'box' && (token.attributes?.class ?? '').split(' ').includes(ROW)

/**
 * Blocks in place of the boxes around them, but for those with a class, an id or a step, and for the columns of a row. A
 * summary stands out in bold, and the words below a picture are its credit line.
 */
export function withoutBoxes(tokens: readonly DeckToken[]): DeckToken[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'box') return [token]
    const inside = isRow(token) ? token.tokens.map(column) : withoutBoxes(partsOf(token))
    if (Object.keys(token.attributes ?? {}).length === 0) return inside
    token.tokens = inside
    return [token]
  })
}

/** A box stays one, even if it says nothing of itself. */
function column(token: DeckToken): DeckToken {
  if (token.type === 'box') token.tokens = isRow(token) ? token.tokens.map(column) : withoutBoxes(partsOf(token))
  return token
}

function partsOf(token: BoxToken): DeckToken[] {
  if (token.name === 'summary') return token.tokens.map(bold)
  return token.name === 'figure' ? withCaption(token.tokens) : token.tokens
}

/** One picture and one line below or above it; anything else stays as it is. */
function withCaption(tokens: DeckToken[]): DeckToken[] {
  const filled = tokens.filter(({ type }) => type !== 'space')
  const caption = filled.find((token) => token.type === 'box' && token.name === 'figcaption')
  const picture = filled.find((token) => token !== caption)
  const [image] = picture && isImageBlock(picture) ? (picture.tokens ?? []).filter(({ type }) => type === 'image') : []
  const [words, ...more] = caption?.tokens?.filter(({ type }) => type !== 'space') ?? []
  const isPlain = filled.length === 2 && !caption?.attributes && words?.type === 'paragraph' && more.length === 0
  if (!picture || image?.type !== 'image' || image.tokens.length > 0 || !isPlain || words.attributes) return tokens
  image.tokens = words.tokens
  return [picture]
}

function bold(token: DeckToken): DeckToken {
  if (token.type !== 'paragraph') return token
  const { raw, tokens, offset = -1 } = token
  return { ...token, tokens: [{ type: 'strong', raw, text: token.text, tokens, offset }] }
}

/** Reports `element-class-unknown` of boxes. */
export function checkBoxes(file: SourceFile, tokens: readonly DeckToken[]): Problem[] {
  const boxes = walk(tokens).filter((token): token is BoxToken => token.type === 'box')
  return boxes.flatMap(({ open, offset = 0 }) => {
    const value = tagAttributes(open).get('class')
    const at = offset + Math.max(0, open.indexOf('class'))
    const known = value?.replace(/(?<!\S)r-hstack(?!\S)/g, '')
    return known === undefined ? [] : checkElement(file, { name: 'class', value: known, at })
  })
}

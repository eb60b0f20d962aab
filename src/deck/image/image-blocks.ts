/** Which pictures stand alone in their line: those are blocks, all others stand among words. */
import type { DeckToken } from '../markdown/token'

/** A picture, or a link around one. */
export function isImage(token: DeckToken): boolean {
  if (token.type === 'link') return token.tokens.length === 1 && token.tokens[0]?.type === 'image'
  return token.type === 'image'
}

/** A paragraph of nothing but pictures. */
export const isImageBlock = (token: DeckToken): boolean =>
  token.type === 'paragraph' &&
  token.tokens.some(isImage) &&
  token.tokens.every((each) => isImage(each) || isBlank(each))

/** Spaces, and comments that were taken out. */
const isBlank = (token: DeckToken): boolean =>
  (token.type === 'text' || token.type === 'html') && !token.tokens && token.text.trim() === ''

/**
 * Splits paragraphs, of quotations and list items as well, so that lines of pictures are paragraphs of their own. What an
 * element comment says of a paragraph holds for its last part, behind which it stands.
 */
export function separateImages(tokens: readonly DeckToken[]): DeckToken[] {
  return tokens.flatMap((token) => {
    if (token.type === 'list') {
      for (const item of token.items) item.tokens = separateImages(item.tokens)
    } else if (token.type === 'blockquote' || token.type === 'box') token.tokens = separateImages(token.tokens)
    return token.type === 'paragraph' || (token.type === 'text' && token.tokens)
      ? parted(token, token.tokens ?? [])
      : [token]
  })
}

function parted(token: DeckToken, inside: readonly DeckToken[]): DeckToken[] {
  if (!inside.some(isImage)) return [token]
  const groups: { isImages: boolean; tokens: DeckToken[] }[] = []
  for (const line of linesOf(inside)) {
    const isImages = line.some(isImage) && line.every((each) => isImage(each) || isBlank(each))
    const last = groups.at(-1)
    if (last && (last.isImages === isImages || line.every(isBlank)))
      last.tokens.push(...(isImages ? [] : [BREAK]), ...line)
    else groups.push({ isImages, tokens: [...line] })
  }
  return groups.map(({ isImages, tokens }, index): DeckToken => {
    const { attributes, ...rest } = token as Extract<DeckToken, { type: 'paragraph' }>
    const own = attributes && index === groups.length - 1 ? { attributes } : {}
    return { ...rest, ...own, ...(isImages ? { type: 'paragraph' as const } : {}), tokens } as DeckToken
  })
}

const BREAK: DeckToken = { type: 'text', raw: '\n', text: '\n', offset: -1, escaped: false }

/** Inline tokens by the lines they stand in; a text that runs over several is several texts. */
function linesOf(tokens: readonly DeckToken[]): DeckToken[][] {
  const lines: DeckToken[][] = [[]]
  for (const token of tokens) {
    if (token.type === 'br') lines.push([])
    else if (token.type !== 'text' || token.tokens) lines.at(-1)?.push(token)
    else addText(token, lines)
  }
  return lines
}

function addText(token: Extract<DeckToken, { type: 'text' }>, lines: DeckToken[][]): void {
  const raws = token.raw.split('\n')
  let at = token.offset ?? -1
  for (const [index, text] of token.text.split('\n').entries()) {
    if (index > 0) lines.push([])
    const raw = raws[index] ?? text
    if (text !== '') lines.at(-1)?.push({ ...token, text, raw, offset: at })
    if (at >= 0) at += raw.length + 1
  }
}

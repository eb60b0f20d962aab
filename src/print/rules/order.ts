import { isImageBlock } from '../../deck/image/image-blocks'
import { plainText } from '../../deck/markdown/lexer'
import { childrenOf } from '../../deck/markdown/locate'
import type { DeckToken, Slide } from '../../deck/model'
import { expectedSlides, slidePages } from '../read-back/slide-pages'
import type { Rule } from './rule'

/** The words of a slide are read whole, and in the order in which they were written. Of the deck: the handout tells them anew. */
export const checkOrder: Rule = (reading, expected) => {
  if (expected.variant !== 'deck') return []
  const places = slidePages(reading, expected)
  return expectedSlides(expected).flatMap((slide) => {
    const page = places.get(slide.id)?.to
    if (page === undefined) return []
    // A tag's words are those of all below it: the outermost has them all, in the order of the tree.
    const heard = wordsOf(reading.pages[page]?.tags[0]?.words ?? '')
    const lost = textsOf(slide)
      .map((text) => firstLost(text, heard))
      .find((word) => word !== undefined)
    return lost === undefined ? [] : [`On page ${page + 1} "${lost}" is not read, or not where it was written.`]
  })
}

const wordsOf = (text: string) => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Texts whose words follow one another: all of a slide, but for credit lines, since pictures stand beside words, and for two
 * wordings of one text, which are read side by side.
 */
export function textsOf(slide: Slide): string[][] {
  const texts = known.get(slide) ?? readTexts(slide)
  known.set(slide, texts)
  return texts
}

const known = new WeakMap<Slide, string[][]>()

function readTexts({ layout, body }: Slide): string[][] {
  if (layout !== 'collation') {
    const [pictures, words] = [body.filter(isImageBlock), body.filter((token) => !isImageBlock(token))]
    return [words, ...pictures.map((each) => [each])].map((part) => part.flatMap(blocksOf).flatMap(wordsOf))
  }
  const parts = body.flatMap((token) => (token.type === 'blockquote' ? childrenOf(token) : [token]))
  return parts.map((part) => blocksOf(part).flatMap(wordsOf))
}

/** Blocks of other blocks. */
const AROUND = ['blockquote', 'list', 'list_item', 'box', 'dl', 'dd']

/** Drawings have words of their own. */
function blocksOf(token: DeckToken): string[] {
  if (token.type === 'code' || token.type === 'html') return []
  if (AROUND.includes(token.type)) return childrenOf(token).flatMap(blocksOf)
  if (token.type !== 'table') return [plainText([token])]
  const rows = [token.header, ...(token.rows ?? [])] as { tokens: DeckToken[] }[][]
  return rows.flat().map((cell) => plainText(cell.tokens))
}

/** The first word that does not follow the ones before it, or undefined. */
function firstLost(written: readonly string[], heard: readonly string[]): string | undefined {
  let at = 0
  return written.find((word) => {
    const found = heard.indexOf(word, at)
    at = found + 1
    return found < 0
  })
}

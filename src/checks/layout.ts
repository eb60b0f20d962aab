/** A layout can only arrange what is there. */

import { figureKind } from '../deck/fence'
import { isImage, isImageBlock } from '../deck/image/image-blocks'
import { cutAtKey } from '../deck/markdown/key'
import { childrenOf } from '../deck/markdown/locate'
import type { Deck, DeckToken, Layout, Slide } from '../deck/model'
import type { Problem } from '../deck/problem'
import { problemAt } from './slide-text'

interface Need {
  count(body: readonly DeckToken[]): number
  from: number
  to: number
  what: string
}

const ofType = (type: string) => (body: readonly DeckToken[]) => body.filter((token) => token.type === type).length

const sentences = (body: readonly DeckToken[]) => ofType('blockquote')(body) || Math.min(1, ofType('paragraph')(body))

/** Blockquotes that can be compared word by word. */
const wordings = (body: readonly DeckToken[]) =>
  body.filter((token) => token.type === 'blockquote' && isWording(childrenOf(token))).length

/** Blockquotes with a word to be tied. */
const sides = (body: readonly DeckToken[]) =>
  ofType('blockquote')(body) > 2 ? ofType('blockquote')(body) : body.filter(hasKey).length

const hasKey = (token: DeckToken) => token.type === 'blockquote' && cutAtKey(token) !== undefined

/** Items of the only ordered list. */
function steps(body: readonly DeckToken[]): number {
  const [list, ...more] = body.filter(({ type }) => type === 'list')
  return list?.type === 'list' && list.ordered && more.length === 0 ? childrenOf(list).length : 0
}

function isWording(blocks: readonly DeckToken[]): boolean {
  const [where, words, ...more] = blocks.filter(({ type }) => type !== 'space')
  const isPlace =
    where !== undefined && childrenOf(where).some((each) => each.type === 'span' && each.classes.includes('where'))
  const isPlain = words !== undefined && childrenOf(words).every(({ type }) => type === 'text' || type === 'escape')
  return isPlace && isPlain && more.length === 0
}

const figures = (body: readonly DeckToken[]) =>
  body.filter(figureKind).length + body.filter(isImageBlock).flatMap(childrenOf).filter(isImage).length

const NEEDS: Partial<Record<Layout, Need>> = {
  sentence: { count: sentences, from: 1, to: 1, what: 'one sentence: a blockquote ("> …"), or else one paragraph' },
  collation: {
    count: wordings,
    from: 2,
    to: 2,
    what: 'two blockquotes, each with a line [where]{.where} and one of plain words',
  },
  reading: {
    count: sides,
    from: 2,
    to: 2,
    what: 'two blockquotes, each with a word [that matters]{.key} in its last paragraph',
  },
  quote: { count: ofType('blockquote'), from: 1, to: 3, what: 'one to three blockquotes ("> …")' },
  ranks: { count: steps, from: 2, to: 4, what: 'one ordered list ("1. …") of two to four ranks' },
  figure: { count: figures, from: 1, to: 1, what: 'exactly one figure fence, or one picture in a line of its own' },
  compare: { count: ofType('heading'), from: 2, to: 3, what: 'two or three "###" subheads' },
  table: { count: ofType('table'), from: 1, to: 1, what: 'exactly one table' },
}

/** Reports `layout-content`. */
export function checkLayout(slide: Slide, _deck: Deck): Problem[] {
  const need = NEEDS[slide.layout]
  if (!need) return []
  const count = need.count(slide.body)
  if (count >= need.from && count <= need.to) return []
  const message = `The layout "${slide.layout}" arranges ${need.what}; this slide has ${count}.`
  const hint = 'Add or remove what does not fit, or choose another data-layout.'
  return [problemAt(slide, { rule: 'layout-content', severity: 'error', message, hint })]
}

/** One function per layout: what a slide says into how its body is arranged. */

import { figureKind } from '../deck/fence'
import { isImageBlock } from '../deck/image/image-blocks'
import type { Deck, DeckToken, Layout, Slide } from '../deck/model'
import { collation } from './collation/collation'
import { attributes, type Html, html } from './html'
import type { ImageRoom } from './image'
import type { MarkdownRenderer } from './markdown-renderer'
import { sentence } from './pencil/sentence'
import { questionsOf } from './printed/questions'
import { ranks } from './ranks/ranks'
import { reading } from './reading/reading'
import { referenceList } from './references/reference-list'
import { openerPoint } from './section/point'

export interface LayoutContext {
  deck: Deck
  words: MarkdownRenderer
  /** The drawing of the slide's n-th figure. */
  figure(index: number): Html
}

type Arrange = (slide: Slide, context: LayoutContext) => Html

const title: Arrange = (slide, { words }) => {
  const [quotes, rest] = partition(slide.body, (token) => token.type === 'blockquote')
  return html`<div class="lead">${words.blocks(rest)}</div>${quotes.length > 0 && html`<div class="proof-sheet">${words.blocks(quotes)}</div>`}`
}

/** Pictures stand beside the words that can be beside them, on the side where they are written. */
const plain: Arrange = (slide, context) => {
  const [pictures, rest] = partition(slide.body, isImageBlock)
  if (pictures.length === 0 || rest.length === 0 || !rest.every(isBeside)) return blocks(slide.body, slide, context)
  const words = html`<div class="words">${blocks(rest, slide, context)}</div>`
  const shown = html`<div class="pictures">${blocks(pictures, slide, context, 'half')}</div>`
  return html`<div class="beside">${isImageBlock(slide.body[0] as DeckToken) ? [shown, words] : [words, shown]}</div>`
}

/** Words that need no whole width. */
const isBeside = (token: DeckToken) => !figureKind(token) && !['table', 'code'].includes(token.type)

/** A single question stands alone, large and without a number. */
const claim: Arrange = (slide, context) => {
  const [question, ...more] = questionsOf(slide)
  if (!question || more.length > 0) return plain(slide, context)
  return html`<div class="single-question">${context.words.blocks(question)}</div>`
}

/** Blockquotes in one column of proof paper; what follows each stands beside it as a margin note. */
const quote: Arrange = (slide, { words }) => {
  const rows: { quote: DeckToken[]; notes: DeckToken[] }[] = []
  const before: DeckToken[] = []
  for (const token of slide.body) {
    const row = rows.at(-1)
    if (token.type === 'blockquote') rows.push({ quote: [token], notes: [] })
    else if (row) row.notes.push(token)
    else before.push(token)
  }
  const written = rows.map(
    (row) =>
      html`<div class="proof-row">${words.blocks(row.quote)}<div class="margin">${words.blocks(row.notes)}</div></div>\n`,
  )
  return html`${words.blocks(before)}<div class="proof">${written}</div>`
}

const figure: Arrange = (slide, context) => {
  const [drawings, rest] = partition(slide.body, (token) => figureKind(token) !== undefined || isImageBlock(token))
  const drawn = blocks(drawings, slide, context)
  if (rest.length === 0) return html`${drawn}`
  return html`${drawn}<div class="caption">${context.words.blocks(rest)}</div>`
}

/** Columns begin at subheads; what stands before the first runs across. */
const compare: Arrange = (slide, context) => {
  const { before, parts } = atSubheads(slide.body)
  const written = parts.map((column) => html`<div class="column">${blocks(column, slide, context, 'half')}</div>\n`)
  return html`${blocks(before, slide, context)}<div class="columns columns-${parts.length}">${written}</div>`
}

/** Regions begin at subheads; where they stand is the deck's own style's to say. */
const own: Arrange = (slide, context) => {
  const { before, parts } = atSubheads(slide.body)
  const regions = parts.map(
    (part, index) => html`<div class="region region-${index + 1}">${blocks(part, slide, context, 'whole')}</div>\n`,
  )
  return html`${blocks(before, slide, context, 'whole')}${regions}`
}

function atSubheads(body: readonly DeckToken[]): { before: DeckToken[]; parts: DeckToken[][] } {
  const parts: DeckToken[][] = []
  const before: DeckToken[] = []
  for (const token of body) {
    if (token.type === 'heading') parts.push([token])
    else (parts.at(-1) ?? before).push(token)
  }
  return { before, parts }
}

const table: Arrange = (slide, { words }) => {
  const [tables, rest] = partition(slide.body, (token) => token.type === 'table')
  return html`${words.blocks(tables)}${rest.length > 0 && html`<div class="remember">${words.blocks(rest)}</div>`}`
}

const references: Arrange = (slide, { deck, words }) => html`${words.blocks(slide.body)}${referenceList(deck, slide)}`

const LAYOUT: Record<Layout, Arrange> = {
  title,
  section: (slide, context) => (slide.points ? openerPoint(slide, context.words) : plain(slide, context)),
  claim,
  sentence: (slide, { words }) => sentence(slide, words),
  quote,
  reading: (slide, { words }) => reading(slide, words),
  collation: (slide, { words, deck }) => collation(slide, words, deck),
  ranks: (slide, { words }) => ranks(slide, words),
  figure,
  compare,
  table,
  references,
  own,
}

/** The classes that a slide's layout gives it. */
export const layoutClass = ({ layout, ownLayout }: Pick<Slide, 'layout' | 'ownLayout'>): string =>
  ownLayout ? `layout-own layout-${ownLayout}` : `layout-${layout}`

/** The body of a slide, arranged as its layout wants. */
export function arrange(slide: Slide, context: LayoutContext): Html {
  return LAYOUT[slide.layout](slide, context)
}

/** Blocks in their order, figures among them. */
function blocks(
  tokens: readonly DeckToken[],
  slide: Slide,
  { words, figure: draw }: LayoutContext,
  room?: ImageRoom,
): Html {
  const fences = slide.body.filter(figureKind)
  const drawn = (token: DeckToken) => figureBox(token, draw(fences.indexOf(token)))
  return html`${tokens.map((token) => (figureKind(token) ? drawn(token) : words.blocks([token], room)))}`
}

/** With what an element comment says of the fence. */
function figureBox(token: DeckToken, drawing: Html): Html {
  const { class: classes, ...options } = token.attributes ?? {}
  return html`<div${attributes({ class: ['figure', `figure-${figureKind(token)}`, classes].filter(Boolean).join(' '), ...options })}>${drawing}</div>`
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

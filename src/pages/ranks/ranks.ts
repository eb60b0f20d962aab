/** The layout `ranks`: an ordered list as stairs, the highest first; below the name of a rank, who stands on its step. */
import { childrenOf, walk } from '../../deck/markdown/locate'
import type { DeckToken, Slide } from '../../deck/model'
import { attributes, type Html, html } from '../html'
import type { MarkdownRenderer } from '../markdown-renderer'
import { stroke } from '../pencil/strokes'

interface Rank {
  /** Its name. */
  name: DeckToken[]
  /** Who stands on its step. */
  holder: DeckToken[]
  isStruck: boolean
  isStep: boolean
}

/**
 * Whoever is struck out stands where the source puts them; where the step above has somebody, a line leads up from the one to the other. A
 * step of the slide brings both. Other blocks run across, above the stairs.
 */
export function ranks(slide: Slide, words: MarkdownRenderer): Html {
  const list = slide.body.find(({ type }) => type === 'list')
  if (!list) return html``
  const before = slide.body.filter((token) => token !== list)
  const all = childrenOf(list).map(rankOf)
  const steps = all.map((rank, index) => step(rank, all[index - 1], words))
  return html`${words.blocks(before)}<ol class="ranks ranks-${all.length}">\n${steps}</ol>`
}

function step(rank: Rank, above: Rank | undefined, words: MarkdownRenderer): Html {
  const { name, holder, isStruck } = rank
  const held = holder.length > 0 && (isStruck ? 'struck' : 'held')
  const isMoved = isStruck && above && above.holder.length > 0 && !above.isStruck
  const line = isMoved && html`<span${order(above, 'rise')}>${stroke('ascent', 6)}${stroke('head', 2)}</span>`
  const standing =
    holder.length > 0 && html`<div${order(rank, 'holder')}>${words.blocks(holder.map(withoutStep))}</div>`
  return html`<li${attributes({ class: held || undefined })}><p class="rank">${words.inline(name)}</p>${standing}${line}</li>\n`
}

function rankOf(item: DeckToken): Rank {
  const [name, ...holder] = childrenOf(item).filter(({ type }) => type !== 'space')
  const isStruck = holder.some((block) =>
    walk(childrenOf(block)).some((token) => token.type === 'span' && token.classes.includes('strike')),
  )
  return { name: name ? childrenOf(name) : [], holder, isStruck, isStep: holder.some(isStep) }
}

const isStep = ({ attributes: own }: DeckToken) => /\bfragment\b/.test(own?.class ?? '')

const withoutStep = (block: DeckToken): DeckToken =>
  isStep(block) ? { ...block, attributes: { ...block.attributes, class: '' } } : block

const order = (rank: Rank, name: string) =>
  attributes({
    class: rank.isStep ? [name, 'fragment'].join(' ') : name,
    'data-fragment-index': rank.isStep ? 0 : undefined,
  })

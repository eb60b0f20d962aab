/** The layout `collation`: two blockquotes with one text in two wordings, and what is noted of each. */
import { plainText } from '../../deck/markdown/lexer'
import { childrenOf } from '../../deck/markdown/locate'
import type { DeckToken, Slide } from '../../deck/model'
import { attributes, type Html, html } from '../html'
import type { MarkdownRenderer } from '../markdown-renderer'
import { stroke } from '../pencil/strokes'
import { align, crosses, type Stretch } from './align'

/** One of the two wordings, with the sign by which it is called: where it stands. */
interface Witness {
  siglum: string
  text: string
  notes: DeckToken[]
  isStep: boolean
}

/** Letters of one line that has room at the larger size. */
const LARGE = 38

/**
 * Common words stand once, variants on two lines; a cross joins two places that have exchanged their roots. By ear each variant
 * has its siglum. Final punctuation is left out. A step of the second blockquote brings its variants, the next one the cross.
 */
export function collation(slide: Slide, words: MarkdownRenderer): Html {
  const [first, second] = witnessesOf(slide.body)
  if (!first || !second) return html``
  const stretches = align(first.text, second.text)
  const lead = stretches[0] && 'common' in stretches[0] ? stretches[0].common : undefined
  const end = stretches.at(-1)
  const tail = stretches.length > 1 && end && 'common' in end ? end.common : undefined
  const middle = stretches.slice(lead === undefined ? 0 : 1, tail === undefined ? undefined : -1)
  const [before, behind] = lead === undefined ? ['“', ''] : ['', '“']
  const size = lettersAcross(middle) > LARGE ? ['collation', 'small'] : ['collation']
  return html`<div class="${size.join(' ')}">
${lead !== undefined && html`<p class="common lead">${behind}${lead}</p>\n`}${sigla([first, second])}${middle.map((each, index) => column(each, index, middle, [first, second], before))}
${html`<p class="common tail">${tail ?? ''}”</p>\n`}${[first, second].map((each, index) => html`<div${classesOf(['witness-note', `witness-${index + 1}`], each)}>${words.blocks(each.notes)}</div>\n`)}</div>`
}

function witnessesOf(body: readonly DeckToken[]): Witness[] {
  const found: Witness[] = []
  for (const token of body) {
    if (token.type !== 'blockquote') found.at(-1)?.notes.push(token)
    else found.push({ ...partsOf(token), notes: [], isStep: /\bfragment\b/.test(token.attributes?.class ?? '') })
  }
  return found
}

function partsOf(quote: DeckToken): Pick<Witness, 'siglum' | 'text'> {
  const paragraphs = childrenOf(quote).filter(({ type }) => type === 'paragraph')
  const texts = paragraphs.map((block) => plainText(childrenOf(block)))
  const [text = '', siglum = ''] = texts.toReversed()
  return { siglum, text: text.replace(/^[“"]|[”"]$/g, '').replace(/[.,;:]$/, '') }
}

const lettersAcross = (stretches: readonly Stretch[]) =>
  stretches
    .map((each) => ('common' in each ? each.common.length : Math.max(...each.variants.map((words) => words.length))))
    .reduce((sum, letters) => sum + letters, 0)

const sigla = (witnesses: readonly Witness[]) =>
  witnesses.map(
    (each, index) =>
      html`<p${classesOf(['siglum', `witness-${index + 1}`], each)} aria-hidden="true">${each.siglum}</p>\n`,
  )

function column(
  stretch: Stretch,
  index: number,
  all: readonly Stretch[],
  witnesses: readonly Witness[],
  before: string,
): Html {
  const place = `place-${index + 1}`
  const opening = index === 0 ? before : ''
  if ('common' in stretch) {
    const cross = crosses(all[index - 1], all[index + 1]) && crossing(witnesses)
    return html`<p class="common ${place}">${cross}<span>${opening}${stretch.common}</span></p>\n`
  }
  return html`${stretch.variants.map((variant, row) => {
    const witness = witnesses[row] as Witness
    const said = html`<span class="visually-hidden sign">${witness.siglum}: </span>`
    return html`<p${classesOf(['variant', place, `witness-${row + 1}`], witness)}>${said}${opening}${variant || '–'}</p>\n`
  })}`
}

function crossing(witnesses: readonly Witness[]): Html {
  const isStep = witnesses.some((each) => each.isStep)
  const own = attributes({
    class: isStep ? ['cross', 'fragment'].join(' ') : 'cross',
    'data-fragment-index': isStep ? 1 : undefined,
  })
  return html`<span${own}>${stroke('fall', 8)}${stroke('rise', 8)}</span>`
}

const classesOf = (classes: string[], { isStep }: Witness) =>
  attributes({
    class: [...classes, ...(isStep ? ['fragment'] : [])].join(' '),
    'data-fragment-index': isStep ? 0 : undefined,
  })

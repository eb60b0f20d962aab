/** The layout `collation`: two blockquotes with one text in two wordings, and what is noted of each. */
import { plainText } from '../../deck/markdown/lexer'
import { childrenOf } from '../../deck/markdown/locate'
import type { Deck, DeckToken, Slide } from '../../deck/model'
import { attributes, type Html, html } from '../html'
import type { MarkdownRenderer } from '../markdown-renderer'
import { stroke } from '../pencil/strokes'
import { align, crosses, type Stretch } from './align'

/** One of the two wordings, with the sign by which it is called: where it stands, or the register it is in. */
interface Witness {
  siglum: string
  text: string
  notes: DeckToken[]
  isStep: boolean
}

/** Letters of one line that has room at the larger size, beside a sign and below the name of a register. */
const LARGE = { lines: 38, bands: 42 }

/**
 * Each wording is a line of words below those of the other. Words at the beginning and the end that both have stand once; a cross
 * joins two places that have exchanged their roots. Two wordings named after registers are two bands instead, each the whole of
 * its line. Final punctuation is left out. A step of the second blockquote brings its line, the next one the cross.
 */
export function collation(slide: Slide, words: MarkdownRenderer, { meta }: Deck): Html {
  const [first, second] = witnessesOf(slide.body)
  if (!first || !second) return html``
  const stretches = align(first.text, second.text)
  const known = Object.values(meta.registers)
  const named = [first, second].flatMap(({ siglum }) => known.find(({ label }) => label === siglum)?.cites ?? [])
  return named.length === 2 ? bands([first, second], stretches, words, named) : lines([first, second], stretches, words)
}

function lines(witnesses: readonly Witness[], stretches: readonly Stretch[], words: MarkdownRenderer): Html {
  const lead = stretches[0] && 'common' in stretches[0] ? stretches[0].common : undefined
  const end = stretches.at(-1)
  const tail = stretches.length > 1 && end && 'common' in end ? end.common : undefined
  const middle = stretches.slice(lead === undefined ? 0 : 1, tail === undefined ? undefined : -1)
  const size = sized(middle, LARGE.lines)
  const opening = lead === undefined ? '“' : ''
  const each = witnesses.map((witness, index) => {
    const sign = html`<span class="siglum">${witness.siglum}</span> `
    return html`<p${own(['line'], witness, index)}>${sign}${cells(middle, index, opening)}</p>\n${noteOf(witness, index, words)}`
  })
  return html`<div class="${size}">
${lead !== undefined && html`<p class="common lead">“${lead}</p>\n`}${each}${cross(middle, witnesses)}${html`<p class="common tail">${tail ?? ''}”</p>\n`}</div>`
}

/** What is missing in the first is a hole, what differs is underlined and leads down to the word in the second. */
function bands(
  witnesses: readonly Witness[],
  stretches: readonly Stretch[],
  words: MarkdownRenderer,
  cited: readonly string[],
): Html {
  const each = witnesses.map((witness, index) => {
    const cites = attributes({ 'data-cites': cited[index] })
    const line = cells(stretches, index, '', true)
    return html`<div${own(['band'], witness, index)}${cites}><p class="siglum subhead"${cites}>${witness.siglum}</p>\n<p class="line">${line}</p>\n${words.blocks(witness.notes)}</div>\n`
  })
  return html`<div class="bands ${sized(stretches, LARGE.bands)}">\n${each}</div>`
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

const sized = (stretches: readonly Stretch[], room: number) =>
  ['collation', `places-${stretches.length}`, lettersAcross(stretches) > room && 'small'].filter(Boolean).join(' ')

const lettersAcross = (stretches: readonly Stretch[]) =>
  stretches
    .map((each) => ('common' in each ? each.common.length : Math.max(...each.variants.map((words) => words.length))))
    .reduce((sum, letters) => sum + letters, 0)

/** The words of one witness, each at its place. */
function cells(stretches: readonly Stretch[], row: number, before: string, isMarked = false): Html {
  return html`${stretches.map((stretch, index) => {
    const [opening, space] = [index === 0 ? before : '', index < stretches.length - 1 ? ' ' : '']
    if ('common' in stretch)
      return html`<span class="common place-${index + 1}">${opening}${stretch.common}</span>${space}`
    const variant = stretch.variants[row] ?? ''
    const mark = isMarked && row === 0 && stroke(variant ? 'under' : 'hole', variant.length || 10)
    return html`<span class="variant place-${index + 1}">${opening}${variant || (isMarked ? '' : '–')}${mark}</span>${space}`
  })}`
}

const noteOf = (witness: Witness, index: number, words: MarkdownRenderer) =>
  witness.notes.length > 0 && html`<div${own(['witness-note'], witness, index)}>${words.blocks(witness.notes)}</div>\n`

/** Over the first place that has exchanged its root with the one after the next. */
function cross(stretches: readonly Stretch[], witnesses: readonly Witness[]): Html | false {
  const at = stretches.findIndex((_, index) => crosses(stretches[index - 1], stretches[index + 1]))
  const isStep = witnesses.some((each) => each.isStep)
  const drawn = attributes({
    class: ['cross', `place-${at}`, ...(isStep ? ['fragment'] : [])].join(' '),
    'data-fragment-index': isStep ? 1 : undefined,
  })
  return at > 0 && html`<p${drawn} aria-hidden="true">${stroke('fall', 16)}${stroke('rise', 16)}</p>\n`
}

const own = (classes: readonly string[], { isStep }: Witness, index: number) =>
  attributes({
    class: [...classes, `witness-${index + 1}`, ...(isStep ? ['fragment'] : [])].join(' '),
    'data-fragment-index': isStep ? 0 : undefined,
  })

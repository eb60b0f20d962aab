/** A slide as a section of the document: the canvas that is presented and printed, and the text for readers. */
import type { Deck, Section, Slide } from '../deck/model'
import { shortDate } from '../strings/format'
import { stringsOf } from '../strings/strings'
import { foldable, foldedInWords } from './figure'
import { figureTables } from './figure-tables'
import { attributes, type Html, html, trusted } from './html'
import { backdropOf, groundMarks } from './image'
import { arrange, type LayoutContext, layoutClass } from './layouts'
import { logoInFooter, logoOnTitle } from './logo/logo'
import { pageStrips } from './page-strip/strip'
import { furtherReferences, sourceLine } from './references/reference-list'
import { placeInDeck } from './slide-numbers'

interface SlidePosition {
  section: Section
  /** As `slideNumbers` has it. */
  number: string
  /** Slides in the talk. */
  total: number
  /** Planned; without them the section says nothing about its time. */
  minutes?: number | undefined
  /** What an article shows below the slide, before the text for readers. */
  below?: Html | undefined
}

/** Letters of a heading that has no room above what an opener points at, as large as others. */
const LONG_HEADING = 72

/**
 * The whole `section` element, and no line end behind it: browsers go along all children of the row at each change of
 * slide. Its notes are never part of it.
 */
export function renderSlide(slide: Slide, position: SlidePosition, context: LayoutContext): Html {
  const asks = slide.headlineText.endsWith('?') && 'asks'
  const isLong = slide.points && slide.headlineText.length > LONG_HEADING && 'long-heading'
  const classes = ['slide', layoutClass(slide), asks, isLong, ...slide.classes].filter(Boolean).join(' ')
  const own = attributes({
    id: slide.id,
    class: classes,
    'data-register': slide.register,
    'data-section': sectionName(position.section),
    'data-minutes': Number(position.minutes?.toFixed(2)) || undefined,
    'data-cut': slide.cuts.join(' '),
    'data-appendix': position.section.appendix && position.number.slice(1),
    'data-as-of': slide.asOf,
    ...groundMarks(slide),
    role: 'group',
    'aria-roledescription': stringsOf(context.deck.meta.lang).page.slide,
  })
  return html`<section${own}>
${renderCanvas(slide, position, context)}
${handout(slide, context, position.below)}
</section>`
}

/** What is presented and printed: the slide on its canvas, addresses it had before included. */
export function renderCanvas(slide: Slide, position: SlidePosition, context: LayoutContext): Html {
  const { section, number, total } = position
  const { lang } = context.deck.meta
  const { page } = stringsOf(lang)
  const register = slide.register ? context.deck.meta.registers[slide.register] : undefined
  const former = slide.aliases.map((id) => html`<span id="${id}"></span>`)
  const { standing, lying } = pageStrips(slide, context.deck)
  return html`<div class="canvas">
${former}${logoOnTitle(slide, context.deck)}${headline(slide, section, context)}
${slide.layout === 'section' && openerLine(context.deck, section, slide)}
${register && html`<p class="register"${attributes({ 'data-cites': register.cites })}>${register.label}${slide.asOf && page.asOf(shortDate(slide.asOf, lang))}${lying}</p>`}
${standing}<div class="body">
${arrange(slide, context)}
</div>
${context.words.footnotes(slide.body)}${backdropOf(slide, { images: context.deck.images, strings: page })}<footer class="slide-footer"><span class="section-name">${sectionName(section)}</span><span class="source-line">${sources(slide, context.deck)}</span><span class="slide-number">${placeInDeck(number, total, lang)}</span>${logoInFooter(slide, context.deck)}</footer>
</div>`
}

/** "II · The market". */
export const sectionName = (section: Section): string => [section.label, section.title].filter(Boolean).join(' · ')

/** Openers set their numeral large: `II.` of "II. The Market of Tomorrow" is an element of its own. */
function headline(slide: Slide, section: Section, { words }: LayoutContext): Html {
  const inner = words.inline(slide.headline).text
  const numeral = slide.layout === 'section' && section.label
  const rest = numeral && inner.startsWith(`${numeral}. `) ? inner.slice(numeral.length + 1) : undefined
  const text =
    numeral && rest
      ? html`<span class="${numeralClass(numeral)}">${numeral}<span class="stop">.</span></span>${trusted(rest)}`
      : trusted(inner)
  return html`${trusted(`<h${slide.level} id="${slide.id}-headline" class="headline">`)}${text}${trusted(`</h${slide.level}>`)}`
}

const numeralClass = (numeral: string) => (numeral.length > 3 ? 'numeral long' : 'numeral')

/** "Part 5 of 7 · 6 minutes", and the numeral where the heading does not begin with it. */
function openerLine(deck: Deck, section: Section, slide: Slide): Html {
  const { page } = stringsOf(deck.meta.lang)
  const part = section.label && page.partOf(deck.parts.indexOf(section.label) + 1, deck.parts.length)
  // Of the whole deck: a cut has less time, and a deck that opens with one would take it back at once.
  const isKept = section.minutes && deck.meta['default-cut'] === undefined
  const time = isKept ? html`<span class="whole-time">${part && ' · '}${page.minutes(section.minutes ?? 0)}</span>` : ''
  const apart = section.label && !slide.headlineText.startsWith(`${section.label}. `) && section.label
  const numeral = apart && html`<p class="${numeralClass(apart)}">${apart}</p>`
  return html`${numeral}<p class="opener-line">${part}${time}</p>`
}

/** Text for readers, the figure in words first; under the last references, the sources that only such texts cite. */
function handout(slide: Slide, context: LayoutContext, below?: Html): Html {
  const { deck, words } = context
  const further = slide.layout === 'references' ? furtherReferences(deck, slide) : undefined
  const tables = figureTables(slide, deck)
  const drawings = slide.figures.map((_, index) => context.figure(index))
  const inWords = foldedInWords(slide, context, drawings)
  const data =
    tables.length > 0 && foldable({ class: 'data' }, stringsOf(deck.meta.lang).page.theData, html`${tables}`, deck)
  const isEmpty = slide.handout.length + tables.length + inWords.text.length === 0
  if (isEmpty && !further && !below) return html``
  return html`<div class="handout">\n${below}${inWords}${words.blocks(slide.handout)}${words.footnotes(slide.handout)}${data}${further}</div>`
}

/** The sources cited on the slide itself. */
function sources(slide: Slide, deck: Deck): string {
  const cited = slide.cites.flatMap((id) => deck.references.find((each) => each.id === id) ?? [])
  return sourceLine(cited, deck.meta.lang)
}

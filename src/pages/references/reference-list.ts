/** References as the deck prints them: listed on their slides, and short in a slide's source line. */
import type { Deck, Reference, Slide } from '../../deck/model'
import { slidesOf } from '../../deck/slides-of'
import { stringsOf } from '../../strings/strings'
import { type Html, html } from '../html'
import { slideNumbers } from '../slide-numbers'
import { linkedEntry } from './entry'

/** The references of one slide of the list: publisher, title with address, date, and where each is cited. */
export function referenceList(deck: Deck, slide: Slide): Html {
  return list(
    deck,
    onSlides(deck).filter((each) => slide.listed?.includes(each.id) ?? true),
  )
}

/** The references that only handout texts cite, under the last slide of the list; undefined when there are none. */
export function furtherReferences(deck: Deck, slide: Slide): Html | undefined {
  const shown = onSlides(deck)
  const further = deck.references.filter((each) => !shown.includes(each))
  const last = shown.at(-1)
  if (further.length === 0 || (last && slide.listed?.includes(last.id) === false)) return undefined
  return html`<p class="subhead"><strong>${stringsOf(deck.meta.lang).page.citedInText}</strong></p>\n${list(deck, further)}`
}

/** The references that have a mark on some slide. */
export function onSlides(deck: Deck): Reference[] {
  const ids = new Set(slidesOf(deck).flatMap((slide) => slide.cites))
  return deck.references.filter((each) => ids.has(each.id))
}

function list(deck: Deck, references: readonly Reference[]): Html {
  const citing = citedOn(deck)
  return html`<ol class="references">
${references.map((each) => referenceItem(each, citing.get(each.id) ?? [], deck.meta.lang))}</ol>`
}

function referenceItem(reference: Reference, citing: readonly CitingSlide[], tag: string): Html {
  const { anchor, number } = reference
  const { page } = stringsOf(tag)
  const back = citing.map((each, index) => {
    return html`${index > 0 && ', '}<a href="#${each.id}">${each.number}</a>`
  })
  // A script names them by headlines, and points the number to where the reader came from (present/article/citations.ts).
  const home = html`<a class="reference-number" href="#${citing[0]?.id ?? ''}">${number}</a>`
  return html`<li id="ref-${anchor}">${home} ${linkedEntry(reference)} <span class="back">${page.citingSlides(citing.length)} ${back}</span></li>
`
}

export interface CitingSlide {
  id: string
  /** As `slideNumbers` has it. */
  number: string
}

/** The slides on which each reference is cited, in their order. */
export function citedOn(deck: Deck): Map<string, CitingSlide[]> {
  const found = new Map<string, CitingSlide[]>()
  const slides = slidesOf(deck)
  const { byId } = slideNumbers(deck)
  for (const slide of slides) {
    const citing = { id: slide.id, number: byId.get(slide.id) ?? '' }
    for (const id of new Set([...slide.cites, ...slide.handoutCites])) found.set(id, [...(found.get(id) ?? []), citing])
  }
  return found
}

/** The publisher's name without what is said about it. */
export const shortPublisher = ({ publisher }: Reference): string => publisher.replace(/ \(.*\)|, citing.*/, '')

const SOURCE_LINE = 84
/** Of names without their dates; of more, one fewer is named. */
const MOST_NAMES = 3

/**
 * Who says what a slide shows: "The Daily, 30 Oct 2025; The Weekly, Oct 2025". Without the dates where a footer does not hold
 * them; then those that most of it rests on, and how many publishers more. Their number alone where not even one name has room.
 */
export function sourceLine(references: readonly Reference[], lang: string): string {
  const dated = [...new Set(references.map((each) => `${shortPublisher(each)}, ${each.date}`))].join('; ')
  if (dated.length <= SOURCE_LINE) return dated
  const { page } = stringsOf(lang)
  const publishers = publishersOf(references)
  const most = publishers.length > MOST_NAMES ? MOST_NAMES - 1 : publishers.length
  for (let shown = most; shown > 0; shown -= 1) {
    const names = publishers.slice(0, shown).join('; ')
    const line = shown === publishers.length ? names : page.andOtherPublishers(names, publishers.length - shown)
    if (line.length <= SOURCE_LINE) return line
  }
  return page.sourcesInReferences(new Set(references).size)
}

/** Each once, the one with most of the sources first. */
function publishersOf(references: readonly Reference[]): string[] {
  const times = new Map<string, number>()
  for (const name of references.map(shortPublisher)) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

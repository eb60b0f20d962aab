/** References as the deck prints them: listed on their slides, and short in a slide's source line. */
import type { Deck, Reference, Slide } from '../deck/model'
import { type Html, html } from './html'

/** How many references fit on one slide at the smallest size the deck allows. */
export const REFERENCES_PER_SLIDE = 16

/** The references of one slide of the list: publisher, title, date, address, and where each is cited. */
export function referenceList(deck: Deck, slide: Slide): Html {
  const [from = 1, to = 0] = slide.range ?? []
  const listed = deck.references.filter((each) => each.number >= from && each.number <= to)
  const citing = citedOn(deck)
  return html`<ol class="references" start="${from}">
${listed.map((each) => referenceItem(each, citing.get(each.id) ?? []))}</ol>`
}

function referenceItem(reference: Reference, citing: readonly CitingSlide[]): Html {
  const { id, number, title, publisher, date, url, authors, lang } = reference
  const named = lang && lang !== 'en' ? html`<em lang="en">${title}</em>` : html`<em>${title}</em>`
  const language = LANGUAGES[lang ?? ''] ? ` (in ${LANGUAGES[lang ?? '']})` : ''
  const by = authors.length > 0 ? `${authors.join(', ')}. ` : ''
  const back = citing.map(
    (each, index) => html`${index > 0 && ', '}<a href="#${each.id}" aria-label="slide ${each.number}">${each.number}</a>`,
  )
  return html`<li id="ref-${id}" value="${number}">${by}${publisher}, ${url ? html`<a href="${url}">${named}</a>` : named}${language}, ${date}. <span class="back">Slide ${back}</span></li>
`
}

const LANGUAGES: Record<string, string> = { ru: 'Russian', kk: 'Kazakh', zh: 'Chinese', de: 'German', fr: 'French' }

interface CitingSlide {
  id: string
  number: number
}

/** The slides on which each reference is cited, in their order. */
function citedOn(deck: Deck): Map<string, CitingSlide[]> {
  const found = new Map<string, CitingSlide[]>()
  const slides = deck.sections.flatMap((section) => section.slides)
  slides.forEach((slide, index) => {
    for (const id of slide.cites) found.set(id, [...(found.get(id) ?? []), { id: slide.id, number: index + 1 }])
  })
  return found
}

const SOURCE_LINE = 84

/** "Times Tengri, 30 Oct 2025; Kazinform, Oct 2025": as many as fit a footer, the rest counted. */
export function sourceLine(references: readonly Reference[]): string {
  const named = references.map((each) => [each.publisher.replace(/ \(.*\)|, citing.*/, ''), each.date].join(', '))
  const unique = [...new Set(named)]
  let shown = 0
  let line = ''
  for (const each of unique) {
    const next = line ? `${line}; ${each}` : each
    const rest = unique.length - shown - 1
    if (shown > 0 && next.length + (rest > 0 ? 12 : 0) > SOURCE_LINE) break
    line = next
    shown++
  }
  return shown < unique.length ? `${line} and ${unique.length - shown} more` : line
}

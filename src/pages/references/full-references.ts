/** The list of references on paper: each with its whole address, when it was read, and where it is cited. */
import type { Deck, Reference } from '../../deck/model'
import { inLanguage, longDate } from '../../strings/format'
import { stringsOf } from '../../strings/strings'
import { type Html, html } from '../html'
import { type CitingSlide, citedOn } from './reference-list'

/** All references of the deck in the order of their numbers. `shown` is the deck with the slides that are counted. */
export function fullReferences(shown: Deck): Html {
  const citing = citedOn(shown)
  const days = [...new Set(shown.references.flatMap((each) => (each.url ? [each.accessed] : [])))]
  const [day] = days
  const tag = shown.meta.lang
  const allRead = day && stringsOf(tag).paper.allReadOn(longDate(day, tag))
  const common = days.length === 1 && allRead && html`<p class="read-on">${allRead}</p>\n`
  const items = shown.references.map((each) => item(each, citing.get(each.id) ?? [], { dated: !common, tag }))
  return html`${common}<ol class="full-references">
${items}</ol>
`
}

interface Style {
  /** Each with the day on which its address was read. */
  dated: boolean
  /** The deck's language. */
  tag: string
}

function item(reference: Reference, citing: readonly CitingSlide[], { dated, tag }: Style): Html {
  const { id, title, publisher, date, url, authors, lang, accessed } = reference
  const by = authors.length > 0 ? `${authors.join(', ')}. ` : ''
  const back = citing.map((each, index) => html`${index > 0 && ', '}<a href="#${each.id}">${each.number}</a>`)
  const { page, paper } = stringsOf(tag)
  const read = dated && accessed && paper.readOn(longDate(accessed, tag))
  const address = url && html` <a class="address" href="${url}">${breakable(url)}</a>`
  const slides = back.length > 0 && html` <span class="back">${page.citingSlides(back.length)} ${back}</span>`
  return html`<li id="ref-${id}">${by}${publisher}, ${title}${inLanguage(lang, tag)}, ${date}.${address}${read}${slides}</li>
`
}

/** An address breaks before its parts rather than anywhere. */
const breakable = (url: string) =>
  url.split(/(?<=[^/:]\/)/).map((part, index) => html`${index > 0 && html`<wbr>`}${part}`)

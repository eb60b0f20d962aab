/** The list of references on paper: each with its whole address, when it was read, and where it is cited. */
import type { Deck, Reference } from '../../deck/model'
import { longDate } from '../../strings/format'
import { stringsOf } from '../../strings/strings'
import { type Html, html } from '../html'
import { breakable, hasAddress, plainEntry } from './entry'
import { type CitingSlide, citedOn } from './reference-list'

/** All references of the deck in the order of their numbers. `shown` is the deck with the slides that are counted. */
export function fullReferences(shown: Deck): Html {
  const citing = citedOn(shown)
  const days = [...new Set(shown.references.flatMap((each) => (each.url && !hasAddress(each) ? [each.accessed] : [])))]
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
  const { anchor, url, accessed } = reference
  const back = citing.map((each, index) => html`${index > 0 && ', '}<a href="#${each.id}">${each.number}</a>`)
  const { page, paper } = stringsOf(tag)
  // A style that prints addresses says how and when they were read as well.
  const isShort = !hasAddress(reference)
  const read = isShort && dated && accessed && paper.readOn(longDate(accessed, tag))
  const address = isShort && url && html` <a class="address" href="${url}">${breakable(url)}</a>`
  const slides = back.length > 0 && html` <span class="back">${page.citingSlides(back.length)} ${back}</span>`
  return html`<li id="ref-${anchor}">${plainEntry(reference)}${address}${read}${slides}</li>
`
}

/** The list of references on paper: each with its whole address, when it was read, and where it is cited. */
import type { Deck, Reference } from '../../deck/model'
import { longDate } from '../document'
import { type Html, html } from '../html'
import { type CitingSlide, citedOn, inLanguage } from './reference-list'

/** All references of the deck in the order of their numbers. `shown` is the deck with the slides that are counted. */
export function fullReferences(shown: Deck): Html {
  const citing = citedOn(shown)
  const days = [...new Set(shown.references.flatMap((each) => (each.url ? [each.accessed] : [])))]
  const [day] = days
  const common = days.length === 1 && day && html`<p class="read-on">All addresses were read on ${longDate(day)}.</p>\n`
  const items = shown.references.map((each) => item(each, citing.get(each.id) ?? [], !common))
  return html`${common}<ol class="full-references">
${items}</ol>
`
}

function item(reference: Reference, citing: readonly CitingSlide[], dated: boolean): Html {
  const { id, title, publisher, date, url, authors, lang, accessed } = reference
  const by = authors.length > 0 ? `${authors.join(', ')}. ` : ''
  const back = citing.map((each, index) => html`${index > 0 && ', '}<a href="#${each.id}">${each.number}</a>`)
  const read = dated && accessed && html` Read on ${longDate(accessed)}.`
  const address = url && html` <a class="address" href="${url}">${breakable(url)}</a>`
  const slides = back.length > 0 && html` <span class="back">${back.length === 1 ? 'Slide' : 'Slides'} ${back}</span>`
  return html`<li id="ref-${id}">${by}${publisher}, ${title}${inLanguage(lang)}, ${date}.${address}${read}${slides}</li>
`
}

/** An address breaks before its parts rather than anywhere. */
const breakable = (url: string) =>
  url.split(/(?<=[^/:]\/)/).map((part, index) => html`${index > 0 && html`<wbr>`}${part}`)

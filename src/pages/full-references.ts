/** The list of references on paper: each with its whole address, when it was read, and where it is cited. */
import type { Deck, Reference } from '../deck/model'
import { type Html, html } from './html'
import { type CitingSlide, citedOn, inLanguage } from './references'

/** All references of the deck in the order of their numbers. `shown` is the deck with the slides that are counted. */
export function fullReferences(shown: Deck): Html {
  const citing = citedOn(shown)
  return html`<ol class="full-references">
${shown.references.map((each) => item(each, citing.get(each.id) ?? []))}</ol>
`
}

function item({ id, title, publisher, date, url, authors, lang, accessed }: Reference, citing: CitingSlide[]): Html {
  const by = authors.length > 0 ? `${authors.join(', ')}. ` : ''
  const back = citing.map((each, index) => html`${index > 0 && ', '}<a href="#${each.id}">${each.number}</a>`)
  const read = accessed && html`read ${accessed}; `
  const address = url && html`<a class="address" href="${url}">${breakable(url)}</a>, `
  return html`<li id="ref-${id}">${by}${publisher}, ${title}${inLanguage(lang)}, ${date}. ${address}${read}<span class="back">${citing.length === 1 ? 'slide' : 'slides'} ${back}</span></li>
`
}

/** An address breaks before its parts rather than anywhere. */
const breakable = (url: string) =>
  url.split(/(?<=[^/:]\/)/).map((part, index) => html`${index > 0 && html`<wbr>`}${part}`)

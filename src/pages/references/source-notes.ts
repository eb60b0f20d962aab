/** What a slide and its text for readers rest on, short: the references have the rest. */
import { type Deck, dataSources, type Reference } from '../../deck/model'
import { stringsOf } from '../../strings/strings'
import { type Html, html } from '../html'
import type { Entry } from '../printed-entry'
import { shortPublisher } from './reference-list'

/** As many as the margin holds beside a text for readers; more stand below it. */
const MARGIN = 5

interface SourceNotes {
  margin: Html
  below: Html
}

/** The number of the slide, its part of the talk, and its sources by their marks. */
export function sourceNotes({ slide, section, number }: Entry, deck: Deck): SourceNotes {
  const ids = new Set([
    ...slide.cites,
    ...slide.handoutCites,
    ...slide.figures.flatMap((figure) => dataSources(figure).all),
  ])
  const cited = deck.references.filter((each) => ids.has(each.id))
  const part = html`${section.label && html`<b>${section.label}</b> `}${section.title}`
  const mark = html`<div class="entry-mark"><p class="entry-number">${number}</p><p class="entry-part">${part}</p></div>
`
  const sources = html`<div class="source-notes">
<p class="notes-head">${stringsOf(deck.meta.lang).paper.sourcesOf(cited.length)}</p>
<ul>
${cited.map(note)}</ul>
</div>
`
  const [beside, below] = cited.length > MARGIN ? [html``, sources] : [cited.length > 0 && sources, html``]
  return { margin: html`<div class="entry-margin">\n${mark}${beside}</div>\n`, below }
}

function note(reference: Reference): Html {
  const { anchor, number, date } = reference
  return html`<li><a href="#ref-${anchor}">${number}</a> ${shortPublisher(reference)}, ${date}</li>
`
}

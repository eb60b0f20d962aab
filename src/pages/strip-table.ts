/** The dates of a strip as a table for readers. */
import type { Deck } from '../deck/model'
import type { Strip, StripEvent } from '../deck/strip/strip'
import { stringsOf } from '../strings/strings'
import { type Html, html } from './html'
import { citeMarks } from './references/citation'

/** One row for each date that the slide shows, in the order of time, with its lane, what happened and its sources. */
export function stripTable(strip: Strip, { meta, references }: Deck): Html {
  const { page } = stringsOf(meta.lang)
  const names = [page.series, page.event, page.source]
  const rows = strip.events
    .filter(({ later }) => !later)
    .map((event) => {
      const cells = [strip.lanes[event.lane ?? -1]?.name ?? '', saidOf(event), citeMarks(event.sources, references)]
      const written = cells.map((cell, index) => html`<td data-column="${names[index] ?? ''}">${cell}</td>`)
      return html`<tr><th scope="row">${event.dates}</th>${written}</tr>
`
    })
  return html`<table class="data">
<caption>${page.data(strip.title)}</caption>
<thead><tr><td></td>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`
}

/** What stands at its mark; who was there, where nothing does. */
const saidOf = ({ label, way }: StripEvent): string => label.join(' ') || way || ''

/** Units as a table for readers. */
import type { Deck } from '../deck/model'
import type { Unit, Units } from '../deck/units/units'
import { stringsOf } from '../strings/strings'
import { type Html, html } from './html'
import { citeMarks } from './references/citation'

/** One row for each row of the data, with its group, what is said of it, its parties and its sources. */
export function unitsTable({ title, groups, legend }: Units, { meta, references }: Deck): Html {
  const { page } = stringsOf(meta.lang)
  const names = [page.series, page.note, page.source]
  const said = ({ words, count, state, parties }: Unit): string =>
    [...(count > 1 ? [String(count)] : []), words, legend[state], parties.map(({ name }) => name).join(', ')]
      .filter(Boolean)
      .join('; ')
  const rows = groups.flatMap((group) =>
    group.units.map((unit) => {
      const cells = [group.name, said(unit), citeMarks(unit.sources, references)]
      const written = cells.map((cell, index) => html`<td data-column="${names[index] ?? ''}">${cell}</td>`)
      return html`<tr><th scope="row">${unit.label}</th>${written}</tr>
`
    }),
  )
  return html`<table class="data">
<caption>${page.data(title)}</caption>
<thead><tr><td></td>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`
}

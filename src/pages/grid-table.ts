/** The cells of a grid as a table for readers. */
import type { Grid, GridCell } from '../deck/grid/grid'
import type { Deck } from '../deck/model'
import { stringsOf } from '../strings/strings'
import { type Html, html } from './html'
import { citeMarks } from './references/citation'

/** Rows and columns as they are drawn; what a sign or an empty place means is said in words, with its sources. */
export function gridTable(grid: Grid, { meta, references }: Deck): Html {
  const { page } = stringsOf(meta.lang)
  const { rows, columns, cells, legend } = grid
  const said = (cell: GridCell | undefined): Html => {
    if (!cell) return html`${legend.empty ?? ''}`
    return html`${cell.words || (legend[cell.state] ?? '')} ${citeMarks(cell.sources, references)}`
  }
  const body = rows.map(
    ({ name }, index) => html`<tr><th scope="row">${name}</th>${columns.map(
      (column, at) => html`<td data-column="${column.name}">${said(cells[index]?.[at])}</td>`,
    )}</tr>
`,
  )
  return html`<table class="data">
<caption>${page.data(grid.title)}</caption>
<thead><tr><td></td>${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${body}</tbody>
</table>
`
}

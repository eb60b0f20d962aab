/** The figures of a chart as a table for readers. */
import type { Chart, DataRow, Deck } from '../deck/model'
import { written } from '../strings/format'
import { stringsOf } from '../strings/strings'
import { attributes, type Html, html } from './html'
import { citeMarks } from './references/citation'

interface Column {
  name: string
  /** What a row says in it; undefined, and the column is left out where no row says anything. */
  cell: (row: DataRow) => string | Html | undefined
  numbers?: boolean
}

/**
 * One row a figure with its period, sources and note; for lines one row a year and one column a series. What was drawn
 * as a gap or a range is said in words; what is the same for all rows stands once, in the caption.
 */
export function dataTable(chart: Chart, deck: Deck): Html {
  const { rows } = chart
  const common = commonOf(rows)
  const columns = chart.type === 'lines' ? seriesColumns(rows, common, deck) : factColumns(rows, common, deck)
  const labels = [...new Set(rows.map((row) => row.label))]
  const shown = chart.type === 'lines' ? labels.map((label) => rows.find((row) => row.label === label)) : rows
  const body = shown.filter((row) => row !== undefined).map((row) => tableRow(row, columns))
  const head = columns.map(
    ({ name, numbers }) => html`<th${attributes({ scope: 'col', class: numbers ? 'align-right' : '' })}>${name}</th>`,
  )
  // A few columns of numbers stay columns on the narrowest screen.
  const compact = columns.length <= 3 && columns.every(({ numbers }) => numbers)
  return html`<table class="${compact ? 'data compact' : 'data'}">
<caption>${caption(chart, common, deck)}</caption>
<thead><tr><td></td>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>
`
}

const tableRow = (row: DataRow, columns: readonly Column[]): Html =>
  html`<tr><th scope="row">${row.label}</th>${columns.map(({ name, cell, numbers }) => {
    const values = { 'data-column': name, class: numbers ? 'align-right' : '' }
    return html`<td${attributes(values)}>${cell(row) ?? ''}</td>`
  })}</tr>
`

/** The values that all rows share. */
interface Common {
  period?: string | undefined
  sources?: string[] | undefined
}

function commonOf(rows: readonly DataRow[]): Common {
  const [first] = rows
  const same = (of: (row: DataRow) => string) => new Set(rows.map(of)).size === 1
  return {
    period: rows.length > 1 && same((row) => row.period) ? first?.period : undefined,
    sources: rows.length > 1 && same((row) => row.sources.join(' ')) ? first?.sources : undefined,
  }
}

function caption({ measure, type, rows }: Chart, { period, sources }: Common, { meta, references }: Deck): Html {
  const when = period && !measure.includes(period) ? `; ${period}` : ''
  const { page } = stringsOf(meta.lang)
  // Lines have a column a series, and none for sources.
  const words = type === 'lines' ? new Set(rows.flatMap(({ sourceWords }) => sourceWords ?? [])) : []
  return html`${page.data(measure)}${when}${[...words].map((each) => `; ${each}`)}${sources && sources.length > 0 && html`\u00a0${citeMarks(sources, references)}`}`
}

function factColumns(rows: readonly DataRow[], common: Common, { meta, references }: Deck): Column[] {
  const { page } = stringsOf(meta.lang)
  const units = [...new Set(rows.flatMap((row) => row.unit || []))].join(', ')
  const dated = rows.every((row) => row.period === row.label) || common.period
  const columns: (Column | undefined | false)[] = [
    { name: page.series, cell: ({ series }) => series || undefined },
    { name: units ? page.figureIn(units) : page.figure, cell: (row) => figureOf(row, meta.lang), numbers: true },
    !dated && { name: page.period, cell: ({ period }) => period || undefined },
    { name: page.commitment, cell: ({ rung }) => rung || undefined },
    !common.sources?.length && {
      name: page.source,
      cell: ({ sources, sourceWords }) => (sources.length > 0 ? citeMarks(sources, references) : sourceWords),
    },
    { name: page.note, cell: ({ note }) => note || undefined },
  ]
  return columns.filter((column) => column !== undefined && column !== false).filter(said(rows))
}

const said = (rows: readonly DataRow[]) => (column: Column) => rows.some((row) => column.cell(row) !== undefined)

/** A standing that a whole series has is said by its name. */
function seriesColumns(rows: readonly DataRow[], common: Common, { meta, references }: Deck): Column[] {
  const { page } = stringsOf(meta.lang)
  const names = [...new Set(rows.map((row) => row.series))]
  return names.map((series) => {
    const own = rows.filter((row) => row.series === series)
    const [status, ...others] = new Set(own.map((row) => row.status))
    const isPlain = !status || status === 'reported' || others.length > 0 || series.includes('(')
    const standing = isPlain ? '' : ` (${page[status]})`
    const figure = (row: DataRow) => figureOf(others.length > 0 ? row : { ...row, status: 'reported' }, meta.lang)
    const cell = ({ label }: DataRow) => {
      const row = own.find((each) => each.label === label)
      if (!row) return undefined
      return common.sources || row.sources.length === 0
        ? figure(row)
        : html`${figure(row)} ${citeMarks(row.sources, references)}`
    }
    return { name: `${series || page.figure}${standing}`, numbers: true, cell }
  })
}

/** As the data give it, with its standing where it is no plain report. */
function figureOf({ value, low, high, status }: DataRow, lang: string): string {
  const { page } = stringsOf(lang)
  if (low !== undefined && high !== undefined) return page.range(written(low, lang), written(high, lang))
  if (value === undefined) return page.noFigure
  return status === 'reported' ? written(value, lang) : `${written(value, lang)} (${page[status]})`
}

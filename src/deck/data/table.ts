/** A file of `assets/data/` as a table with the columns that a kind of figure knows. */
import type { SourceFile } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import type { Known, Report } from './cells'
import { type Cells, readCsv, type Table } from './csv'

/** Names of columns. */
interface Columns {
  /** Whose they are: "chart". */
  kind: string
  required: readonly string[]
  /** Needed in a source criticism, and beside them a confidence. */
  demanded?: readonly string[]
  optional: readonly string[]
}

const CONFIDENCE = 'confidence'

/**
 * Reads the rows with `readRow`, once the table is sound. Reports `data-column` (unknown, missing, twice), `data-empty`
 * (no rows), `comment-form`, and what `readCsv` and `readRow` report.
 */
export function readTable<Row>(
  file: SourceFile,
  columns: Columns,
  { profile }: Known,
  readRow: (cells: Cells, report: Report) => Row,
): { rows: Row[]; problems: Problem[] } {
  const { table, problems } = readCsv(file)
  if (!table) return { rows: [], problems }
  const report: Report = (rule, { start, end }, message, hint) => {
    problems.push(errorAt({ file: file.path, start, end }, { rule, message, hint }))
  }
  const demanded = [...(columns.demanded ?? []), CONFIDENCE]
  const strict = profile === 'source-criticism'
  checkColumns(table, { ...columns, required: [...columns.required, ...(strict ? demanded : [])] }, report)
  if (table.rows.length === 0) {
    report('data-empty', { start: 0, end: 1 }, 'The table has no rows, so there is nothing to draw.', 'Add a row.')
  }
  checkComments(table, report)
  const rows = problems.length > 0 ? [] : table.rows.map((cells) => readRow(cells, report))
  return { rows, problems }
}

/** Data become a table for readers, whatever a cell holds. */
function checkComments({ rows }: Table, report: Report): void {
  for (const cell of rows.flatMap((cells) => [...cells.values()]).filter(({ text }) => text.includes('<!--'))) {
    report(
      'comment-form',
      cell,
      'A comment of this form is text in a table of data, so it would be public.',
      'Delete it.',
    )
  }
}

function checkColumns({ columns }: Table, { kind, required, demanded = [], optional }: Columns, report: Report): void {
  const all = [...new Set([...required, ...demanded, CONFIDENCE, ...optional])]
  const names = columns.map((column) => column.text)
  for (const column of columns.filter(({ text }) => !all.includes(text))) {
    const message = `The table has a column "${column.text}" that no ${kind} knows.`
    report('data-column', column, message, suggest(column.text, all))
  }
  for (const [index, column] of columns.entries()) {
    if (names.indexOf(column.text) === index) continue
    report('data-column', column, `The table has the column "${column.text}" twice.`, 'Leave one of them out.')
  }
  for (const name of required.filter((each) => !names.includes(each))) {
    const message = `The table has no column "${name}".`
    report('data-column', columns[0] ?? { start: 0, end: 1 }, message, `Add it; needed are: ${required.join(', ')}.`)
  }
}

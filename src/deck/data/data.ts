/** A file of `assets/data/` as rows that can be drawn, each with source, unit, period and confidence. */

import type { DataRow, SourceFile } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import { readCsv, type Table } from './csv'
import { type Known, type Report, readRow } from './data-row'

const REQUIRED = ['label', 'value', 'unit', 'period', 'source']
/** Needed in a source criticism. */
const CONFIDENCE = 'confidence'
const OPTIONAL = [CONFIDENCE, 'series', 'actor', 'low', 'high', 'rung', 'note', 'status', 'as-of']

/**
 * Reads and checks a data file. Reports `data-column` (unknown, missing, twice), `data-empty` (no rows), and what
 * `readCsv` and `readRow` report. `known` says what cells may refer to.
 */
export function readData(file: SourceFile, known: Known): { rows: DataRow[]; problems: Problem[] } {
  const { table, problems } = readCsv(file)
  if (!table) return { rows: [], problems }
  const report: Report = (rule, { start, end }, message, hint) => {
    problems.push(errorAt({ file: file.path, start, end }, { rule, message, hint }))
  }
  checkColumns(table, known.profile === 'source-criticism' ? [...REQUIRED, CONFIDENCE] : REQUIRED, report)
  if (table.rows.length === 0) {
    report('data-empty', { start: 0, end: 1 }, 'The table has no rows, so there is nothing to draw.', 'Add a row.')
  }
  checkComments(table, report)
  const rows = problems.length > 0 ? [] : table.rows.map((cells) => readRow(cells, known, report))
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

function checkColumns({ columns }: Table, required: readonly string[], report: Report): void {
  const all = [...new Set([...required, ...OPTIONAL])]
  const names = columns.map((column) => column.text)
  for (const column of columns.filter(({ text }) => !all.includes(text))) {
    const message = `The table has a column "${column.text}" that no chart knows.`
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

/** A file of `assets/data/` as rows that can be drawn, each with source, unit, period and confidence. */
import { type Cell, readCsv, type Table } from './csv'
import { CONFIDENCES, type DataRow, type SourceFile, STATUSES } from './model'
import { type Problem, suggest } from './problem'

const REQUIRED = ['label', 'value', 'unit', 'period', 'source', 'confidence']
const OPTIONAL = ['series', 'actor', 'low', 'high', 'rung', 'note', 'status']
const ACTORS = ['kz', 'us', 'ru', 'cn', 'ca', 'other']

type Report = (rule: string, at: Pick<Cell, 'start' | 'end'>, message: string, hint: string) => void

/**
 * Reads and checks a data file. Reports `data-syntax`, `data-column` (unknown, missing), `data-empty`, `data-number`,
 * `data-word` (confidence, status, actor), `data-blank` (a row that lacks label, unit, period or source), `data-range`,
 * `data-confidence` (a figure of confidence L is not drawn) and `data-source` (an id that is no reference).
 */
export function readData(file: SourceFile, known: readonly string[]): { rows: DataRow[]; problems: Problem[] } {
  const { table, problems } = readCsv(file)
  if (!table) return { rows: [], problems }
  const report: Report = (rule, { start, end }, message, hint) => {
    const length = Math.max(1, end - start)
    problems.push({ rule, severity: 'error', file: file.path, offset: start, length, message, hint })
  }
  checkColumns(table, report)
  if (table.rows.length === 0) {
    report('data-empty', { start: 0, end: 1 }, 'The table has no rows, so there is nothing to draw.', 'Add a row.')
  }
  const rows = problems.length > 0 ? [] : table.rows.map((cells) => readRow(cells, known, report))
  return { rows, problems }
}

function checkColumns({ columns }: Table, report: Report): void {
  const names = columns.map((column) => column.text)
  for (const column of columns.filter(({ text }) => ![...REQUIRED, ...OPTIONAL].includes(text))) {
    const message = `The table has a column "${column.text}" that no chart knows.`
    report('data-column', column, message, suggest(column.text, [...REQUIRED, ...OPTIONAL]))
  }
  for (const [index, column] of columns.entries()) {
    if (names.indexOf(column.text) === index) continue
    report('data-column', column, `The table has the column "${column.text}" twice.`, 'Leave one of them out.')
  }
  for (const name of REQUIRED.filter((each) => !names.includes(each))) {
    const message = `The table has no column "${name}".`
    report('data-column', columns[0] ?? { start: 0, end: 1 }, message, `Add it; needed are: ${REQUIRED.join(', ')}.`)
  }
}

function readRow(cells: Map<string, Cell>, known: readonly string[], report: Report): DataRow {
  const text = (name: string) => cells.get(name)?.text ?? ''
  const number = (name: string) => numberOf(cells.get(name), report)
  const word = <T extends string>(name: string, words: readonly T[], without?: T): T => {
    const cell = cells.get(name)
    const found = words.find((each) => each === cell?.text) ?? (cell?.text ? undefined : without)
    if (found === undefined && cell) {
      report('data-word', cell, `"${cell.text}" is no ${name}.`, `Write one of: ${words.join(', ')}.`)
    }
    return (found ?? words[0]) as T
  }
  const empty = ['value', 'low', 'high'].every((name) => text(name) === '')
  for (const name of ['label', 'unit', 'period', 'source']) {
    const cell = cells.get(name)
    // Where no figure was found there may be nothing to name.
    if (cell?.text === '' && !(empty && name === 'source'))
      report('data-blank', cell, `This row has no ${name}.`, `Every figure says its ${name}.`)
  }
  const row: DataRow = {
    label: text('label'),
    ...{ value: number('value'), low: number('low'), high: number('high') },
    series: text('series'),
    actor: text('actor') ? word('actor', ACTORS) : undefined,
    rung: text('rung'),
    note: text('note'),
    status: word('status', STATUSES, 'reported'),
    ...{ unit: text('unit'), period: text('period') },
    sources: text('source')
      .split(/[\s;]+/)
      .filter(Boolean),
    confidence: word('confidence', CONFIDENCES),
  }
  checkRow(row, cells, known, report)
  return row
}

function numberOf(cell: Cell | undefined, report: Report): number | undefined {
  if (!cell?.text) return undefined
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(cell.text)) return Number(cell.text)
  const hint = 'Write digits with a point, without unit, sign of currency or separator; leave it empty for no figure.'
  report('data-number', cell, `"${cell.text}" is not a number.`, hint)
  return undefined
}

function checkRow(row: DataRow, cells: Map<string, Cell>, known: readonly string[], report: Report): void {
  const at = (name: string) => cells.get(name) ?? (cells.get('value') as Cell)
  const { low, high, value, confidence } = row
  if ((low === undefined) !== (high === undefined) || (low ?? 0) > (high ?? 0)) {
    const hint = 'Give the smaller figure as "low" and the larger as "high", and leave "value" empty.'
    report('data-range', at('low'), 'A range has two ends, the smaller one first.', hint)
  }
  if (low !== undefined && value !== undefined) {
    const hint = 'Leave "value" empty: both ends of the range are drawn and labelled.'
    report('data-range', at('value'), 'This row has a range and a figure besides.', hint)
  }
  if (confidence === 'L' && (value !== undefined || high !== undefined)) {
    const hint = 'Leave the value empty and say in "note" what circulates, or find a better source.'
    report('data-confidence', at('confidence'), 'A figure of low confidence is not drawn.', hint)
  }
  for (const id of row.sources.filter((each) => known.length > 0 && !known.includes(each))) {
    const hint = `${suggest(id, known).split(' Known:')[0]} Or add it to references.json.`
    report('data-source', at('source'), `The source "${id}" has no entry in references.json.`, hint)
  }
}

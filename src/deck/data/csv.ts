/** Comma-separated values as rows of cells, each with its place (RFC 4180). */
import { CsvError, parse } from 'csv-parse/sync'
import type { SourceFile, Span } from '../model'
import type { Problem } from '../problem'

export interface Cell extends Span {
  text: string
}

/** A row: its cells by the names of the columns. */
export type Cells = Map<string, Cell>

/** Rows by column name. A cell's span is its text in the file, quotes included. */
export interface Table {
  columns: Cell[]
  rows: Cells[]
}

interface RawRecord {
  record: string[]
  raw: string
}

/** Reads a file with a header row. Reports `data-syntax` at the line where reading stopped; `table` is then undefined. */
export function readCsv(file: SourceFile): { table: Table | undefined; problems: Problem[] } {
  try {
    const records = parse(file.text, { raw: true, skip_empty_lines: true, relax_column_count: false }) as unknown[]
    return { table: tableOf(file, records as RawRecord[]), problems: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { table: undefined, problems: [unreadable(file, error)] }
  }
}

function tableOf(file: SourceFile, records: readonly RawRecord[]): Table {
  let from = 0
  const placed = records.map(({ record, raw }) => {
    const start = file.text.indexOf(raw, from)
    from = start + raw.length
    // Empty lines before a row are given as part of it.
    const empty = raw.length - raw.trimStart().length
    return cellsOf(file.path, record, raw.slice(empty), start + empty)
  })
  const [columns = [], ...rows] = placed
  return {
    columns,
    rows: rows.map((cells) => new Map(columns.map((name, index) => [name.text, cells[index] as Cell]))),
  }
}

/** A quoted cell may hold commas, line breaks and doubled quotes. */
function cellsOf(file: string, record: readonly string[], raw: string, start: number): Cell[] {
  const written = [...raw.replace(/\n$/, '').matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)]
  return record.map((text, index) => {
    const match = written[index]
    const length = match?.[1]?.length ?? 0
    const at = start + (match ? match.index + match[0].length - length : 0)
    return { text: text.trim(), file, start: at, end: at + length }
  })
}

function unreadable(file: SourceFile, error: CsvError): Problem {
  const line = Number((error as { lines?: number }).lines ?? 1)
  const before = file.text.split('\n').slice(0, line - 1)
  return {
    rule: 'data-syntax',
    severity: 'error',
    file: file.path,
    offset: before.reduce((sum, each) => sum + each.length + 1, 0),
    length: Math.max(1, file.text.split('\n')[line - 1]?.length ?? 1),
    message: `The table cannot be read from here: ${error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
    hint: 'Every line has as many commas as the first; a text with a comma stands in double quotes.',
  }
}

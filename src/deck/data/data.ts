/** A file of `assets/data/` as rows that can be drawn, in a source criticism each with unit, period, source and confidence. */
import type { DataRow, SourceFile } from '../model'
import type { Problem } from '../problem'
import type { Known } from './cells'
import { readRow } from './data-row'
import { readTable } from './table'

const COLUMNS = {
  kind: 'chart',
  required: ['label', 'value'],
  demanded: ['unit', 'period', 'source'],
  optional: ['series', 'within', 'actor', 'low', 'high', 'rung', 'note', 'status', 'as-of'],
}

/** Reads and checks a data file; reports what `readTable` and `readRow` report. `known` says what cells may refer to. */
export function readData(file: SourceFile, known: Known): { rows: DataRow[]; problems: Problem[] } {
  return readTable(file, COLUMNS, known, (cells, report) => readRow(cells, known, report))
}

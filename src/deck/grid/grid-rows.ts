/** The rows of a grid's data: one a cell. */
import { checkSourceIds, type Known, type Report, sourcesIn, wordOf } from '../data/cells'
import type { Cells } from '../data/csv'
import { readTable } from '../data/table'
import { CONFIDENCES, type SourceFile, type Span } from '../model'
import type { Problem } from '../problem'
import { CELL_STATES, type CellState } from './grid'

const COLUMNS = { kind: 'grid', required: ['row', 'column', 'state', 'source'], optional: ['words'] }

export interface CellRow {
  row: string
  column: string
  state: CellState
  words: string
  sources: string[]
  confidence?: string | undefined
  /** Of a cell of the file, for who has to find it. */
  at: (column: string) => Span
}

/**
 * Reads a grid's data. Reports what `readTable` reports, and `data-word` (state, confidence), `data-blank` (no source),
 * `data-source` and `data-confidence` (what rests on an L is not drawn).
 */
export function readCells(file: SourceFile, known: Known): { rows: CellRow[]; problems: Problem[] } {
  return readTable(file, COLUMNS, known, (cells, report) => readCell(cells, known, report))
}

function readCell(cells: Cells, known: Known, report: Report): CellRow {
  const text = (name: string) => cells.get(name)?.text ?? ''
  const sources = sourcesIn(cells)
  checkSourceIds({ sources }, cells, known.references, report)
  const blank = cells.get('source')
  if (blank?.text === '') report('data-blank', blank, 'This row has no source.', 'Every cell says its source.')
  const confidence = text('confidence') ? wordOf(cells, 'confidence', CONFIDENCES, report) : undefined
  const rank = cells.get('confidence')
  if (confidence === 'L' && known.profile === 'source-criticism' && rank) {
    report('data-confidence', rank, 'A cell of low confidence is not drawn.', 'Leave it out, or find a better source.')
  }
  const state = wordOf(cells, 'state', CELL_STATES, report)
  const at = (column: string): Span => cells.get(column) ?? { file: '', start: 0, end: 1 }
  return { row: text('row'), column: text('column'), state, words: text('words'), sources, confidence, at }
}

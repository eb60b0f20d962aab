/** The rows of the data of units: one for each unit, or for so many equal ones. */
import { checkSourceIds, type Known, type Report, sourcesIn, wordOf } from '../data/cells'
import type { Cell, Cells } from '../data/csv'
import { readTable } from '../data/table'
import { CELL_STATES } from '../grid/grid'
import { CONFIDENCES, type SourceFile, type Span } from '../model'
import { type Problem, suggest } from '../problem'
import { THINGS, type Unit } from './units'

const COLUMNS = {
  kind: 'units',
  required: ['group', 'label', 'state', 'source'],
  optional: ['words', 'count', 'parties', 'thing'],
}

/** A unit with an actor for each party, whose name may be left out. */
export interface UnitRow extends Unit {
  group: string
  /** Of a cell of the file, for who has to find it. */
  at: (column: string) => Span
}

/**
 * Reads the data of units. Reports what `readTable` reports, and `data-word` (state, actor, confidence), `data-number` (a count),
 * `data-blank` (no source), `data-source` and `data-confidence` (what rests on an L is not drawn).
 */
export function readUnitRows(file: SourceFile, known: Known): { rows: UnitRow[]; problems: Problem[] } {
  return readTable(file, COLUMNS, known, (cells, report) => readRow(cells, known, report))
}

function readRow(cells: Cells, known: Known, report: Report): UnitRow {
  const text = (name: string) => cells.get(name)?.text ?? ''
  const sources = sourcesIn(cells)
  checkSourceIds({ sources }, cells, known.references, report)
  const blank = cells.get('source')
  if (blank?.text === '') report('data-blank', blank, 'This row has no source.', 'Every unit says its source.')
  const confidence = text('confidence') ? wordOf(cells, 'confidence', CONFIDENCES, report) : undefined
  const rank = cells.get('confidence')
  if (confidence === 'L' && known.profile === 'source-criticism' && rank) {
    report('data-confidence', rank, 'A unit of low confidence is not drawn.', 'Leave it out, or find a better source.')
  }
  const state = wordOf(cells, 'state', CELL_STATES, report)
  const thing = text('thing') ? wordOf(cells, 'thing', THINGS, report) : undefined
  const count = countIn(cells.get('count'), report)
  const parties = partiesIn(cells.get('parties'), known.actors, report)
  const at = (column: string): Span => cells.get(column) ?? (cells.get('group') as Cell)
  const said = { group: text('group'), label: text('label'), words: text('words') }
  return { ...said, state, thing, count, parties, sources, confidence, at }
}

function countIn(cell: Cell | undefined, report: Report): number {
  if (!cell?.text) return 1
  if (/^[1-9]\d{0,3}$/.test(cell.text)) return Number(cell.text)
  report('data-number', cell, `"${cell.text}" is no count.`, 'Write a whole number from 1 on; nothing means 1.')
  return 1
}

/** "har; gov: Treasury". */
function partiesIn(cell: Cell | undefined, known: readonly string[] | undefined, report: Report): Unit['parties'] {
  if (!cell?.text) return []
  return cell.text.split(';').map((each) => {
    const [actor = '', ...name] = each.split(':').map((piece) => piece.trim())
    if (known && !known.includes(actor))
      report('data-word', cell, `"${actor}" is no actor.`, suggest(actor, [...known]))
    return { actor, name: name.join(': ') }
  })
}

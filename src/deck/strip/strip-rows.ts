/** The rows of a strip's data: one a date, with its place, whose it is and what is said of it. */
import { checkActor, checkSourceIds, type Known, type Report, sourcesIn, wordOf } from '../data/cells'
import type { Cell, Cells } from '../data/csv'
import { readTable } from '../data/table'
import { CONFIDENCES, type SourceFile, type Span } from '../model'
import type { Problem } from '../problem'
import { type Days, daysOf, precisionOf } from '../time/calendar'
import { SIDES, type Side } from './strip'

const COLUMNS = {
  kind: 'strip',
  required: ['date', 'label', 'source'],
  optional: ['until', 'lane', 'partner', 'actor', 'way', 'side', 'mark', 'step'],
}

export interface StripRow extends Days {
  date: string
  last: string
  open: boolean
  lane: string
  partner: string
  actor?: string | undefined
  way: string
  label: string
  side?: Side | undefined
  ring: boolean
  step: number
  sources: string[]
  confidence?: string | undefined
  /** Of a cell, for who has to find it. */
  at: (column: string) => Span
}

/**
 * Reads a strip's data. Reports what `readTable` reports, and `data-date`, `data-number` (a step), `data-word` (actor, side,
 * mark, confidence), `data-blank` (no source), `data-source` and `data-confidence` (what rests on an L is not drawn).
 */
export function readStripRows(file: SourceFile, known: Known): { rows: StripRow[]; problems: Problem[] } {
  const { rows, problems } = readTable(file, COLUMNS, known, (cells, report) => readRow(cells, known, report))
  return { rows: rows.filter((row) => row !== undefined).sort((a, b) => a.from - b.from), problems }
}

function readRow(cells: Cells, known: Known, report: Report): StripRow | undefined {
  const text = (name: string) => cells.get(name)?.text ?? ''
  const days = daysIn(cells, report)
  const sources = sourcesIn(cells)
  checkActor(cells.get('actor'), known.actors, report)
  checkSourceIds({ sources }, cells, known.references, report)
  const blank = cells.get('source')
  if (blank?.text === '') report('data-blank', blank, 'This row has no source.', 'Every date says its source.')
  const confidence = text('confidence') ? wordOf(cells, 'confidence', CONFIDENCES, report) : undefined
  if (confidence === 'L' && known.profile === 'source-criticism') {
    const hint = 'Leave the row out, or find a better source.'
    report('data-confidence', cells.get('confidence') as Cell, 'A date of low confidence is not drawn.', hint)
  }
  const row = {
    ...{ date: text('date'), last: text('until'), lane: text('lane'), partner: text('partner') },
    ...{ actor: text('actor') || undefined, way: text('way'), label: text('label') },
    side: text('side') ? wordOf(cells, 'side', SIDES, report) : undefined,
    ring: text('mark') ? wordOf(cells, 'mark', ['ring'], report) === 'ring' : false,
    step: stepIn(cells.get('step'), report),
    ...{ sources, confidence },
    at: (column: string) => cells.get(column) ?? (cells.get('date') as Cell),
  }
  return days && { ...row, ...days }
}

/** A day, a month or a year; from a day to another where there is an `until`. */
function daysIn(cells: Cells, report: Report): (Days & { open: boolean }) | undefined {
  const [date, end] = [cells.get('date') as Cell, cells.get('until')]
  for (const cell of [date, ...(end?.text ? [end] : [])]) {
    if (precisionOf(cell.text)) continue
    report('data-date', cell, `"${cell.text}" is no date.`, 'Write it like 2025-10-29, 2025-10 or 2025.')
    return undefined
  }
  const from = daysOf(date.text)
  const until = end?.text ? daysOf(end.text) : from
  if (!from || !until) return undefined
  if (until.from < from.from) {
    report('data-date', end ?? date, 'It would end before it began.', 'Exchange "date" and "until".')
    return undefined
  }
  const open = precisionOf(date.text) !== 'day'
  return { from: from.from, until: until.until, open }
}

function stepIn(cell: Cell | undefined, report: Report): number {
  if (!cell?.text) return 0
  if (/^\d+$/.test(cell.text)) return Number(cell.text)
  report(
    'data-number',
    cell,
    `"${cell.text}" is no step.`,
    'Steps count from 1; leave it empty for what stands from the start.',
  )
  return 0
}

/** A row of `assets/data/`, every cell checked. */

import { CONFIDENCES, type DataRow, isDrawn, STATUSES } from '../model'
import { checkActor, checkSourceIds, type Known, type Report, sourcesIn, wordOf } from './cells'
import type { Cell, Cells } from './csv'

/**
 * Reports `data-number`, `data-word` (confidence, status, actor), `data-blank` (no label; in a source criticism no unit, period or source),
 * `data-date` (an as-of that is no ISO date), `data-range`, `data-confidence` (a figure of confidence L is not drawn) and `data-source` (an id that is no reference).
 */
export function readRow(cells: Cells, known: Known, report: Report): DataRow {
  const text = (name: string) => cells.get(name)?.text ?? ''
  const number = (name: string) => numberOf(cells.get(name), report)
  const row: DataRow = {
    label: text('label'),
    ...{ value: number('value'), low: number('low'), high: number('high') },
    series: text('series'),
    within: text('within'),
    actor: text('actor') || undefined,
    rung: text('rung'),
    note: text('note'),
    status: text('status') ? wordOf(cells, 'status', STATUSES, report) : 'reported',
    ...{ unit: text('unit'), period: text('period'), asOf: text('as-of') || undefined },
    ...sourceOf(cells, known),
    confidence: cells.has('confidence') ? wordOf(cells, 'confidence', CONFIDENCES, report) : undefined,
  }
  checkBlanks(cells, known.profile === 'source-criticism', report)
  checkDate(cells.get('as-of'), report)
  checkRow(row, cells, report)
  if (known.profile === 'source-criticism') checkConfidence(row, cells, report)
  checkActor(cells.get('actor'), known.actors, report)
  checkSourceIds(row, cells, known.references, report)
  return row
}

/** Ids of references; where a plain talk has no list of them there are none, and the cell is words. */
function sourceOf(cells: Cells, { references, profile }: Known): Pick<DataRow, 'sources' | 'sourceWords'> {
  const isWords = profile === 'talk' && references?.length === 0
  return isWords ? { sources: [], sourceWords: cells.get('source')?.text || undefined } : { sources: sourcesIn(cells) }
}

function checkBlanks(cells: Cells, isStrict: boolean, report: Report): void {
  const empty = ['value', 'low', 'high'].every((name) => !cells.get(name)?.text)
  // Where no figure was found there may be nothing to name.
  const demanded = isStrict ? ['unit', 'period', ...(empty ? [] : ['source'])] : []
  for (const name of ['label', ...demanded]) {
    const cell = cells.get(name)
    if (cell?.text === '') report('data-blank', cell, `This row has no ${name}.`, `Every figure says its ${name}.`)
  }
}

function checkDate(cell: Cell | undefined, report: Report): void {
  if (!cell?.text || (/^\d{4}-\d{2}(-\d{2})?$/.test(cell.text) && !Number.isNaN(Date.parse(cell.text)))) return
  report('data-date', cell, `"${cell.text}" is no date.`, 'Write it like 2026-03-10, or without the day.')
}

function numberOf(cell: Cell | undefined, report: Report): number | undefined {
  if (!cell?.text) return undefined
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(cell.text)) return Number(cell.text)
  const hint = 'Write digits with a point, without unit, sign of currency or separator; leave it empty for no figure.'
  report('data-number', cell, `"${cell.text}" is not a number.`, hint)
  return undefined
}

function checkRow(row: DataRow, cells: Cells, report: Report): void {
  const at = (name: string) => cells.get(name) ?? (cells.get('value') as Cell)
  const { low, high, value } = row
  if ((low === undefined) !== (high === undefined) || (low ?? 0) > (high ?? 0)) {
    const hint = 'Give the smaller figure as "low" and the larger as "high", and leave "value" empty.'
    report('data-range', at('low'), 'A range has two ends, the smaller one first.', hint)
  }
  if (low !== undefined && value !== undefined) {
    const hint = 'Leave "value" empty: both ends of the range are drawn and labelled.'
    report('data-range', at('value'), 'This row has a range and a figure besides.', hint)
  }
}

function checkConfidence(row: DataRow, cells: Cells, report: Report): void {
  if (row.confidence !== 'L' || !isDrawn(row)) return
  const at = cells.get('confidence') as Cell
  const hint = 'Leave the value empty and say in "note" what circulates, or find a better source.'
  report('data-confidence', at, 'A figure of low confidence is not drawn.', hint)
}

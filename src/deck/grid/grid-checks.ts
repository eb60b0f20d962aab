/** Whether a grid's fence and its data fit each other. */
import type { Known } from '../data/cells'
import type { Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import type { Registers } from '../topic/register'
import { checkThreads } from './check-threads'
import { columnOf, type GridFields, rowOf } from './grid-fields'
import type { CellRow } from './grid-rows'

type SpanOf = (path: readonly PropertyKey[]) => Span

/**
 * Reports `grid-name` (a row, column, actor or register that is unknown, or twice), `grid-cell` (twice), `grid-legend` (a state
 * without words for who hears it), `grid-sheets` (what cannot be sheets) and `grid-step` (a gap).
 */
export function checkGrid(
  fields: GridFields,
  rows: readonly CellRow[],
  known: Known & { registers: Registers | undefined },
  spanOf: SpanOf,
): Problem[] {
  return [
    ...checkTwice(fields, spanOf),
    ...checkNames(fields, rows),
    ...checkTopic(fields, known, spanOf),
    ...checkCells(rows),
    ...checkLegend(fields, rows, spanOf),
    ...checkSheets(fields, rows, spanOf),
    ...checkThreads(fields, rows, spanOf),
    ...checkSteps(fields, spanOf),
  ]
}

const namesOf = ({ rows, columns }: GridFields) => ({
  rows: rows.map((row) => rowOf(row).name),
  columns: columns.map((column) => columnOf(column).name),
})

function checkTwice(fields: GridFields, spanOf: SpanOf): Problem[] {
  return Object.entries(namesOf(fields)).flatMap(([group, names]) =>
    names.flatMap((name, index) => {
      if (names.indexOf(name) === index) return []
      return [problem('grid-name', spanOf([group, index]), `"${name}" is there twice.`, 'Delete one of the two.')]
    }),
  )
}

function checkNames(fields: GridFields, rows: readonly CellRow[]): Problem[] {
  const { rows: names, columns } = namesOf(fields)
  return rows.flatMap((row) =>
    [
      { column: 'row', name: row.row, known: names },
      { column: 'column', name: row.column, known: columns },
    ].flatMap(({ column, name, known }) => {
      if (known.includes(name)) return []
      return [problem('grid-name', row.at(column), `The grid has no ${column} "${name}".`, suggest(name, known))]
    }),
  )
}

function checkTopic(
  fields: GridFields,
  { actors, registers }: Known & { registers: Registers | undefined },
  spanOf: SpanOf,
): Problem[] {
  const wrong = fields.rows.flatMap((row, index) => {
    const actor = typeof row === 'string' ? undefined : row.actor
    if (!actor || !actors || actors.includes(actor)) return []
    return [
      problem('grid-name', spanOf(['rows', index, 'actor']), `"${actor}" is no actor.`, suggest(actor, [...actors])),
    ]
  })
  const voices = fields.columns.flatMap((column, index) => {
    const register = typeof column === 'string' ? undefined : column.register
    if (!register || !registers || register in registers) return []
    const at = spanOf(['columns', index, 'register'])
    return [problem('grid-name', at, `"${register}" is no register.`, suggest(register, Object.keys(registers)))]
  })
  return [...wrong, ...voices]
}

function checkCells(rows: readonly CellRow[]): Problem[] {
  const name = ({ row, column }: CellRow) => JSON.stringify([row, column])
  return rows.flatMap((row, index) => {
    if (rows.findIndex((each) => name(each) === name(row)) === index) return []
    const message = `The cell "${row.row}", "${row.column}" is there twice.`
    return [problem('grid-cell', row.at('row'), message, 'Say both in one, or delete one.')]
  })
}

/** Colour and form say nothing to who hears the grid. */
function checkLegend(fields: GridFields, rows: readonly CellRow[], spanOf: SpanOf): Problem[] {
  const { legend } = fields
  const silent = rows.find(({ words, state }) => words === '' && legend[state] === undefined)
  const count = fields.rows.length * fields.columns.length
  const isMissing = rows.length < count && legend.empty === undefined
  const told = silent
    ? [
        problem(
          'grid-legend',
          silent.at('state'),
          `"${silent.state}" has no words here, and none in the legend.`,
          LEGEND,
        ),
      ]
    : []
  const message = 'Cells are empty, and the legend does not say what that means.'
  return [...told, ...(isMissing ? [problem('grid-legend', spanOf(['legend']), message, LEGEND)] : [])]
}

const LEGEND = 'Write for example "legend: { full: member, part: observer, no: left, empty: not seen }".'

/** One sheet or one slip for each column, and something to read on it. */
function checkSheets(fields: GridFields, cells: readonly CellRow[], spanOf: SpanOf): Problem[] {
  if (!fields.sheets) return []
  const { rows, columns } = namesOf(fields)
  const says = (path: PropertyKey[], message: string, hint: string) => [
    problem('grid-sheets', spanOf(path), message, hint),
  ]
  if (rows.length > 2)
    return says(['rows'], 'Sheets have one row, and what is between them another.', 'Take rows away, or "sheets".')
  if (fields.count) return says(['count'], 'Sheets are not counted.', 'Take "count" away, or "sheets".')
  const index = columns.findIndex((name) => cells.filter(({ column, words }) => column === name && words).length !== 1)
  if (index < 0) return []
  const message = `"${columns[index]}" is no sheet with words of its own.`
  return says(['columns', index], message, 'Give it one cell, in one of the two rows, with words.')
}

function checkSteps({ rows, columns }: GridFields, spanOf: SpanOf): Problem[] {
  const steps = [...rows.map(rowOf), ...columns.map(columnOf)].map(({ step }) => step)
  const gap = steps.findIndex((step) => step > 1 && !steps.includes(step - 1))
  if (gap < 0) return []
  const path = gap < rows.length ? ['rows', gap] : ['columns', gap - rows.length]
  const message = `Step ${steps[gap]} comes, but no step ${Number(steps[gap]) - 1} before it.`
  return [problem('grid-step', spanOf(path), message, 'Steps count from 1 without a gap.')]
}

function problem(rule: string, span: Span, message: string, hint: string): Problem {
  return errorAt(span, { rule, message, hint })
}

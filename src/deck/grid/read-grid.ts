/** The text of a `grid` fence, checked, with its data. */
import type { Known } from '../data/cells'
import { readFenceWithData } from '../data/fence-with-data'
import type { Figure, SourceFile } from '../model'
import type { Problem } from '../problem'
import type { Registers } from '../topic/register'
import type { Grid } from './grid'
import { checkGrid } from './grid-checks'
import { columnOf, type GridFields, gridFields, rowOf } from './grid-fields'
import { type CellRow, readCells } from './grid-rows'

/**
 * Reads a grid. Reports `grid` and `grid-syntax` (fields), `grid-data` (no such file), and what the data file and
 * `checkGrid` report.
 */
export function readGrid(
  figure: Figure,
  files: readonly SourceFile[],
  known: Known & { registers: Registers | undefined },
): { grid: Grid | undefined; problems: Problem[] } {
  const { value, source, problems, spanOf } = readFenceWithData<GridFields>(figure, files, gridFields)
  if (!value || !source) return { grid: undefined, problems }
  const { rows, problems: wrong } = readCells(source, known)
  problems.push(...wrong)
  if (problems.length === 0) problems.push(...checkGrid(value, rows, known, spanOf))
  return { grid: problems.length > 0 ? undefined : gridOf(value, rows, known.registers ?? {}), problems }
}

function gridOf(fields: GridFields, rows: readonly CellRow[], registers: Registers): Grid {
  const { title, description, legend, count, sheets, threads } = fields
  const named = fields.rows.map(rowOf)
  const columns = fields.columns.map(columnOf).map((column) => {
    const { name, signs, width, step } = column
    const { note, register } = { note: undefined, register: undefined, ...column }
    return { name, note, signs, width, step, printed: registers[register ?? '']?.cites === 'source' }
  })
  const cells = named.map(({ name }) =>
    columns.map((column) => {
      const found = rows.find((each) => each.row === name && each.column === column.name)
      if (!found) return undefined
      const { state, words, sources, confidence } = found
      return { state, words, sources, confidence }
    }),
  )
  return { title, description, legend, count, sheets, threads, rows: named, columns, cells }
}

/** Whether a grid can be threads. */
import type { Span } from '../model'
import { errorAt, type Problem } from '../problem'
import { columnOf, type GridFields, rowOf } from './grid-fields'
import type { CellRow } from './grid-rows'

type SpanOf = (path: readonly PropertyKey[]) => Span

/** Reports `grid-threads`: what threads do not show (sheets, words of a count, notes, signs), a row that is not there from the first column on without a gap, and a cell that says no. */
export function checkThreads(fields: GridFields, cells: readonly CellRow[], spanOf: SpanOf): Problem[] {
  if (!fields.threads) return []
  const columns = fields.columns.map(columnOf)
  const says = (path: PropertyKey[], message: string, hint: string) =>
    errorAt(spanOf(path), { rule: 'grid-threads', message, hint })
  const unseen = columns.findIndex(({ note, signs }) => note !== undefined || signs)
  return [
    ...(fields.sheets ? [says(['sheets'], 'Threads are no sheets.', 'Take "sheets" away, or "threads".')] : []),
    ...(fields.count ? [says(['count'], 'Threads are counted without words.', 'Take "count" away.')] : []),
    ...(unseen < 0
      ? []
      : [says(['columns', unseen], 'A column of threads has a name alone.', 'Take its note and its signs away.')]),
    ...fields.rows.flatMap((row, index) => {
      const { name, note } = { note: undefined, ...rowOf(row) }
      const own = columns.map((column) => cells.find((cell) => cell.row === name && cell.column === column.name))
      const wrong = faultOf(name, note, own, columns)
      return wrong ? [says(['rows', index], ...wrong)] : []
    }),
  ]
}

/** What is wrong with a row, and what to do. */
function faultOf(
  name: string,
  note: string | undefined,
  own: readonly (CellRow | undefined)[],
  columns: readonly { name: string }[],
): [message: string, hint: string] | undefined {
  if (note) return ['A thread has a name alone.', 'Take its note away.']
  if (own.some((cell) => cell?.state === 'no')) {
    return [`"${name}" has a cell that says no: a thread ends instead.`, 'Leave the cell out.']
  }
  const end = own.findIndex((cell) => !cell)
  if (end < 0 || own.slice(end).every((cell) => !cell)) return undefined
  const hint = 'Fill the gap, or show it as a grid without "threads".'
  return [`"${name}" is not there in "${columns[end]?.name}", and is later.`, hint]
}

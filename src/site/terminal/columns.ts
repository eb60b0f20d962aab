/** Text in columns, for the terminal. */

/** One line a row, indented by two; the first column is set left, the others right, unless `left` names them. */
export function columns(rows: readonly (readonly string[])[], left: readonly number[] = [0]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)))
  const set = (cell: string, column: number) => {
    const rest = ' '.repeat((widths[column] ?? 0) - [...cell].length)
    return left.includes(column) ? cell + rest : rest + cell
  }
  return rows.map((row) => `  ${row.map(set).join('  ')}`.trimEnd()).join('\n')
}

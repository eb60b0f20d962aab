/** Tables of which Markdown would show less than is written. */

import type { DeckToken, SourceFile, TableToken } from '../model'
import { errorAt, type Problem } from '../problem'
import { walk } from './locate'

/** A line of dashes and bars: under a head it makes a table. */
const RULE = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*\|?)?[ \t]*$/m

/**
 * Reports `table-cells` for cells beyond the last column, which GFM drops, and `table-malformed` for what was to be a
 * table and is a paragraph, because its head has more or fewer cells than the line below it.
 */
export function checkTables(file: SourceFile, tokens: readonly DeckToken[]): Problem[] {
  return walk(tokens).flatMap((token) => {
    if (token.type === 'table') return surplus(file, token)
    return token.type === 'paragraph' && token.raw.includes('|') ? malformed(file, token) : []
  })
}

function surplus(file: SourceFile, token: TableToken): Problem[] {
  const columns = token.header.length
  return rowsOf(token).flatMap((row) => {
    const cells = cellsIn(row.replace(BEHIND, '|'))
    if (cells.length <= columns) return []
    const first = cells[columns] ?? row
    const line = file.text.indexOf(row, token.offset ?? 0)
    const at = line < 0 ? (token.offset ?? 0) : line + row.lastIndexOf(first)
    const message = `This row has ${cells.length} cells under ${columns} heads: "${first}" would be dropped.`
    const hint = 'Add a column to the head and the line below it, or write "\\|" for a bar that is text.'
    return [errorAt({ file: file.path, start: at, end: at + first.length }, { rule: 'table-cells', message, hint })]
  })
}

/** Lines of its rows, as written. */
const rowsOf = ({ raw }: TableToken): string[] => raw.trimEnd().split('\n').slice(2)

/** A comment behind the last bar of a row. */
const BEHIND = /\|[ \t]*<!--((?:(?!-->).)*)-->[ \t]*$/

interface RowComment {
  /** Of the table, from 0, its head not counted. */
  row: number
  text: string
  /** Where `text` begins in the file. */
  offset: number
}

/** Comments behind rows, where Markdown would see one cell too many and drop it. */
export function commentsBehindRows(file: SourceFile, table: TableToken): RowComment[] {
  let from = table.offset ?? 0
  return rowsOf(table).flatMap((line, row) => {
    const at = file.text.indexOf(line, from)
    if (at >= 0) from = at + line.length
    const [behind, text] = BEHIND.exec(line) ?? []
    if (behind === undefined || text === undefined || cellsIn(line).length <= table.header.length) return []
    return [{ row, text, offset: Math.max(0, at) + line.length - behind.length + behind.indexOf('<!--') + 4 }]
  })
}

/** As GFM counts them: a backslash before a bar makes it text, also in code; empty ones at the end do not count. */
function cellsIn(row: string): string[] {
  const cells = row.trim().split(/(?<!\\)(?:\\\\)*\|/)
  if (cells[0]?.trim() === '') cells.shift()
  while (cells.at(-1)?.trim() === '') cells.pop()
  return cells.map((cell) => cell.trim())
}

function malformed(file: SourceFile, token: DeckToken): Problem[] {
  const rule = RULE.exec(token.raw)
  if (!rule || (token.offset ?? -1) < 0) return []
  const start = (token.offset ?? 0) + rule.index
  const message = 'This line has more or fewer parts than the one above it, so Markdown makes no table of them.'
  const hint = 'Give both as many cells. A line above a table that is no part of it needs a blank line between.'
  return [errorAt({ file: file.path, start, end: start + rule[0].length }, { rule: 'table-malformed', message, hint })]
}

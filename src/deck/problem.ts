/** Errors as values: found anywhere in a run, collected, and printed together like a compiler's. */
import type { SourceFile, Span } from './model'
import { visible } from './text/visible'

export interface Problem {
  /** Stable name, can be searched for: `layout-unknown`. */
  rule: string
  severity: 'error' | 'warning'
  file: string
  /** Offset in the file's text; -1 when the whole file is meant. */
  offset: number
  /** How many characters to underline; 1 when unsure. */
  length: number
  /** What happened and why, in full sentences. */
  message: string
  /** What to do. */
  hint: string
}

/** What a rule has to say, wherever the place is. */
export type ProblemText = Pick<Problem, 'rule' | 'message' | 'hint'>

/** An error at a stretch of a file. */
export function errorAt({ file, start, end }: Span, { rule, message, hint }: ProblemText): Problem {
  return { rule, severity: 'error', file, offset: start, length: Math.max(1, end - start), message, hint }
}

interface LineColumn {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column: number
}

/** Line and column of an offset; offsets outside the text are moved to its nearest end. */
export function lineColumnOf(text: string, offset: number): LineColumn {
  const end = Math.max(0, Math.min(offset, text.length))
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < end; next = text.indexOf('\n', start)) {
    line++
    start = next + 1
  }
  return { line, column: end - start + 1 }
}

const FRAME_WIDTH = 120

/** The three lines around a problem, with a caret under the words meant. Long lines show the part that is meant. */
export function codeFrame(text: string, offset: number, length: number): string {
  const { line, column } = lineColumnOf(text, offset)
  const lines = linesAround(text, offset - column + 1, line)
  const width = String(Math.max(...lines.keys())).length
  const left = column > FRAME_WIDTH ? column - FRAME_WIDTH / 2 : 0
  const frame: string[] = []
  for (const [n, whole] of lines) {
    const content = whole.slice(left, left + FRAME_WIDTH)
    frame.push(`  ${String(n).padStart(width)} | ${content}`.trimEnd())
    if (n !== line) continue
    const room = Math.max(1, Math.min(length, content.length - (column - left) + 1))
    const lead = content.slice(0, column - left - 1).replace(/[^\t]/g, ' ')
    frame.push(`  ${' '.repeat(width)} | ${lead}${'^'.repeat(room)}`)
  }
  return frame.join('\n')
}

/** By its number, the line that begins at `start`, with the one before and the one after. */
function linesAround(text: string, start: number, line: number): Map<number, string> {
  const lineAt = (from: number) => {
    const end = text.indexOf('\n', from)
    return text.slice(from, end < 0 ? text.length : end).replace(/\r$/, '')
  }
  const lines = new Map<number, string>()
  if (start > 0) lines.set(line - 1, lineAt(start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1))
  lines.set(line, lineAt(start))
  const next = text.indexOf('\n', start)
  if (next >= 0) lines.set(line + 1, lineAt(next + 1))
  return lines
}

/** `file:line:column  rule`, the code frame, what happened and what to do. */
function formatProblem(problem: Problem, files: readonly SourceFile[]): string {
  const text = files.find((file) => file.path === problem.file)?.text
  if (text === undefined || problem.offset < 0) {
    return `${problem.file}  ${problem.severity} ${problem.rule}\n  ${problem.message}\n  ${problem.hint}`
  }
  const { line, column } = lineColumnOf(text, problem.offset)
  const head = `${problem.file}:${line}:${column}  ${problem.severity} ${problem.rule}`
  return [head, codeFrame(text, problem.offset, problem.length), `  ${problem.message}`, `  ${problem.hint}`].join('\n')
}

/** `1 row`, `2 rows`. */
export const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`

/** The most problems shown at once. */
const MOST = 200

/** All problems of a run by file and place, errors and warnings counted at the end. Nothing in it acts on a terminal. */
export function formatProblems(problems: readonly Problem[], files: readonly SourceFile[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.offset - b.offset)
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const total = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`
  const shown = sorted.slice(0, MOST).map((problem) => formatProblem(problem, files))
  const rest = sorted.length > MOST ? [`${sorted.length - MOST} more problems are not shown.`] : []
  return visible([...shown, ...rest, total].join('\n\n'))
}

/** The known name nearest to a mistyped one, or undefined when none is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const scored = known.map((each) => ({ each, distance: editDistance(name.toLowerCase(), each.toLowerCase()) }))
  const best = scored.sort((a, b) => a.distance - b.distance)[0]
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.each : undefined
}

/** "Did you mean "x"?" when something is near, and the list of what is known. */
export function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  const list = `Known: ${known.join(', ')}.`
  return near ? `Did you mean "${near}"? ${list}` : list
}

/** What to write for a class of the author's own. */
export const ownClass = (name: string): string => `Classes of your own begin with "x-": "x-${name}".`

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return row[b.length] ?? 0
}

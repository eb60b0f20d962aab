import type { Figure, SourceFile } from '../deck/model'
import type { Problem } from '../deck/problem'

/** What is wrong with a figure; `at` is the stretch of the figure's own text that is meant, the whole fence without. */
export interface Complaint {
  rule: string
  message: string
  hint: string
  at?: { start: number; end: number } | undefined
}

/** A complaint as a problem of the file: offsets in the fence become offsets in the file. */
export function problemOf(figure: Figure, complaint: Complaint, files: readonly SourceFile[]): Problem {
  const { rule, message, hint, at } = complaint
  const text = files.find((file) => file.path === figure.span.file)?.text
  const opening = text?.slice(figure.span.start).split('\n')[0]?.trimEnd().length ?? 1
  const place =
    at && text !== undefined
      ? { offset: offsetInFile(figure, text, at.start), length: Math.max(1, at.end - at.start) }
      : { offset: figure.span.start, length: Math.max(1, opening) }
  return { rule, severity: 'error', file: figure.span.file, ...place, message, hint }
}

/** The fence's text begins on the line after the opening one; a fence in a list is indented, its text is not. */
function offsetInFile(figure: Figure, text: string, offset: number): number {
  const before = figure.text.slice(0, offset)
  const line = before.split('\n').length
  const column = before.length - (before.lastIndexOf('\n') + 1)
  const content = figure.text.split('\n')[line - 1] ?? ''
  let start = figure.span.start
  for (let n = 0; n < line; n++) start = text.indexOf('\n', start) + 1
  const end = text.indexOf('\n', start)
  const indent = text.slice(start, end < 0 ? text.length : end).indexOf(content)
  return start + Math.max(0, indent) + column
}

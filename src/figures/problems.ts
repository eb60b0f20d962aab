import { inFile, openingOf } from '../deck/fence'
import type { Figure, SourceFile } from '../deck/model'
import { errorAt, type Problem } from '../deck/problem'

/** What is wrong with a figure; `at` is the stretch of the figure's own text that is meant, the whole fence without. */
export interface Complaint {
  rule: string
  message: string
  hint: string
  at?: { start: number; end: number } | undefined
}

/** A complaint as a problem of the file. */
export function problemOf(figure: Figure, complaint: Complaint, files: readonly SourceFile[]): Problem {
  const { at, ...finding } = complaint
  const file = files.find(({ path }) => path === figure.span.file)
  return errorAt(at && file ? inFile(figure, file, at) : openingOf(figure), finding)
}

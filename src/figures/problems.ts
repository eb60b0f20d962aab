import { inFile, openingOf } from '../deck/fence'
import type { Figure, SourceFile } from '../deck/model'
import { errorAt, type Problem } from '../deck/problem'

/** What is wrong with a figure; `at` is the stretch of the figure's own text that is meant, the whole fence without. */
export interface FigureProblem {
  rule: string
  message: string
  hint: string
  at?: { start: number; end: number } | undefined
}

/** The problem with its place in the file. */
export function problemOf(figure: Figure, problem: FigureProblem, files: readonly SourceFile[]): Problem {
  const { at, ...finding } = problem
  const file = files.find(({ path }) => path === figure.span.file)
  return errorAt(at && file ? inFile(figure, file, at) : openingOf(figure), finding)
}

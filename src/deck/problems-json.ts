/** The problems of a run for other programs. */
import type { SourceFile } from './model'
import { lineColumnOf, type Problem } from './problem'

interface ProblemEntry extends Pick<Problem, 'rule' | 'severity' | 'file' | 'message' | 'hint'> {
  /** From 1; absent when the whole file is meant. */
  line?: number
  /** From 1, in UTF-16 code units. */
  column?: number
  /** In UTF-16 code units; 1 when unsure. */
  length?: number
}

/** `{ "slides", "problems": [{ rule, severity, file, line, column, length, message, hint }] }`, by file and place. */
export function problemsAsJson(problems: readonly Problem[], files: readonly SourceFile[], slides: number): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.offset - b.offset)
  return JSON.stringify({ slides, problems: sorted.map((each) => entryOf(each, files)) }, null, 2)
}

function entryOf({ rule, severity, file, offset, length, message, hint }: Problem, files: readonly SourceFile[]) {
  const text = files.find(({ path }) => path === file)?.text
  const place = text === undefined || offset < 0 ? {} : { ...lineColumnOf(text, offset), length }
  return { rule, severity, file, ...place, message, hint } satisfies ProblemEntry
}

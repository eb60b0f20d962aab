/** Problems on their way to people: the terminal, the build's exit code, Vite's overlay. */
import { relative } from 'node:path'
import type { ErrorPayload } from 'vite'
import type { SourceFile } from '../deck/model'
import { codeFrame, formatProblems, lineColumnOf, type Problem } from '../deck/problem'
import { RefusalError } from './refusal'

/** Thrown by the build when the deck has errors; its message is the whole report. */
export class DeckError extends RefusalError {
  constructor(problems: readonly Problem[], files: readonly SourceFile[]) {
    super(formatProblems(problems, files))
    this.name = 'DeckError'
    this.stack = ''
  }
}

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((each) => each.severity === 'error')

/** What Vite's overlay shows: the first error with its frame, the others below it. */
export function overlayError(root: string, problems: readonly Problem[], files: readonly SourceFile[]): ErrorPayload {
  const [first, ...rest] = problems.filter((each) => each.severity === 'error')
  if (!first) throw new Error('overlayError needs an error')
  const text = files.find((file) => file.path === first.file)?.text ?? ''
  const { line, column } = lineColumnOf(text, first.offset)
  const more = rest.length > 0 ? `\n\n${formatProblems(rest, files)}` : ''
  return {
    type: 'error',
    err: {
      plugin: `deck ${first.rule}`,
      message: `${first.message}\n${first.hint}`,
      id: `${root}/${first.file}`,
      loc: { file: relative(root, `${root}/${first.file}`), line, column },
      frame: first.offset < 0 ? '' : codeFrame(text, first.offset, first.length),
      stack: more,
    },
  }
}

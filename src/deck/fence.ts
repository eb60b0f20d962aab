/** Fences that are figures, and places in a fence as places in its file. */
import { type DeckToken, FIGURE_KINDS, type Figure, type FigureKind, type SourceFile, type Span } from './model'

/** The fence's opening line, which stands for the whole figure: "```chart". */
export function openingOf({ kind, span }: Figure): Span {
  return { ...span, end: span.start + `\`\`\`${kind}`.length }
}

/**
 * A stretch of the fence's own text as one of its file. The text begins on the line after the opening one; a fence in a
 * list, or set in by a few spaces, is indented, its text is not.
 */
export function inFile(figure: Figure, { text }: SourceFile, stretch: { start: number; end: number }): Span {
  const start = offsetInFile(figure, text, stretch.start)
  return { file: figure.span.file, start, end: start + stretch.end - stretch.start }
}

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

/** The figure kind of a fence, or undefined for any other token. */
export function figureKind(token: DeckToken): FigureKind | undefined {
  return token.type === 'code' ? FIGURE_KINDS.find((kind) => kind === token.lang) : undefined
}

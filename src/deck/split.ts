/** One file's text into the texts of its slides, and each slide's into what is shown, handed out and spoken. */
import { lex } from './lexer'
import type { DeckToken, SourceFile } from './model'
import type { Problem } from './problem'

/** A stretch of a file's text. */
export interface Slice {
  start: number
  end: number
}

export interface SlideParts {
  body: Slice
  handout: Slice
  notes: Slice
}

const MARKER = /^(Handout|Notes?):[ \t]*/gm

/**
 * The slices between `---` lines, from `start` to the end of the file.
 *
 * Reports `separator-heading`, `fence-unclosed` and `comment-unclosed`: texts that would swallow a slide unseen.
 */
export function splitSlides(file: SourceFile, start: number): { slices: Slice[]; problems: Problem[] } {
  const problems: Problem[] = []
  const slices: Slice[] = []
  let from = start
  let cursor = start
  for (const token of lex(file.text.slice(start))) {
    const next = cursor + token.raw.length
    const swallowed = swallows(token, file, cursor)
    if (swallowed) problems.push(swallowed)
    if (token.type === 'hr' && token.raw.trim() === '---') {
      slices.push({ start: from, end: cursor })
      from = next
    } else if (swallowed?.rule === 'separator-heading') {
      // Read on as the author meant it, so that one slip is one problem.
      slices.push({ start: from, end: swallowed.offset })
      from = next
    }
    cursor = next
  }
  slices.push({ start: from, end: file.text.length })
  return { slices, problems }
}

function swallows(token: DeckToken, file: SourceFile, offset: number): Problem | undefined {
  const problem = (rule: string, at: number, length: number, message: string, hint: string): Problem => {
    return { rule, severity: 'error', file: file.path, offset: at, length, message, hint }
  }
  if (token.type === 'heading' && /\n-{2,}[ \t]*\n*$/.test(token.raw)) {
    const line = token.raw.lastIndexOf('\n-') + 1
    const message = 'This line stands directly under text, so Markdown reads the text as a heading, not as a new slide.'
    return problem('separator-heading', offset + line, 3, message, 'Put a blank line before the "---".')
  }
  if (token.type === 'code' && /^ {0,3}(`{3,}|~{3,})/.test(token.raw) && !/\n {0,3}(`{3,}|~{3,})\s*$/.test(token.raw)) {
    const message = 'This fence is never closed: everything to the end of the file would become part of it.'
    return problem('fence-unclosed', offset, firstLine(token.raw), message, 'Close it with a line of the same marks.')
  }
  if (token.type === 'html' && /^ {0,3}<!--/.test(token.raw) && !token.raw.includes('-->')) {
    const message = 'This comment is never closed: everything to the end of the file would vanish in it.'
    return problem('comment-unclosed', offset, firstLine(token.raw), message, 'Close it with "-->".')
  }
  return undefined
}

const firstLine = (raw: string) => raw.split('\n', 1)[0]?.length ?? 1

/** Where a slide's body, handout text and notes stand. Absent parts are empty slices at the slide's end. */
export function splitParts(text: string, slide: Slice): SlideParts {
  const fenced = fences(text, slide)
  const none = { start: slide.end, end: slide.end }
  const parts: SlideParts = { body: { ...slide }, handout: none, notes: none }
  let open: Slice = parts.body
  for (const match of text.slice(slide.start, slide.end).matchAll(MARKER)) {
    const at = slide.start + match.index
    if (fenced.some((fence) => at >= fence.start && at < fence.end)) continue
    open.end = at
    open = { start: at + match[0].length, end: slide.end }
    if (match[1] === 'Handout') parts.handout = open
    else parts.notes = open
    if (match[1] !== 'Handout') break
  }
  return parts
}

function fences(text: string, slide: Slice): Slice[] {
  const found: Slice[] = []
  let cursor = slide.start
  for (const token of lex(text.slice(slide.start, slide.end))) {
    if (token.type === 'code' || token.type === 'html') found.push({ start: cursor, end: cursor + token.raw.length })
    cursor += token.raw.length
  }
  return found
}

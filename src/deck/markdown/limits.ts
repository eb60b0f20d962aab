/** Limits on Markdown: text that no slide has, and that would slow down or crash a parser. */

import type { DeckToken, SourceFile } from '../model'
import { errorAt, type Problem } from '../problem'
import { type Definitions, lexFile } from './lexer'
import { childrenOf } from './locate'

/** Letters in lines without an empty one between: marked takes the square of them where marks have no partner. */
const LONGEST = 12_000

/** Quotations, lists and marks inside each other. */
const DEEPEST = 30

const CONTAINERS =
  /^(?:[ \t]{0,8}(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)[ \t]?){31}|^[ \t]{120,}(?:>|[-*+]|\d{1,9}[.)])[ \t]/m

export interface FileTokens {
  tokens: DeckToken[]
  definitions: Definitions
}

/**
 * The tokens of a file from `start` on; undefined when there is more in it than can be read. Reports `text-long` and
 * `nesting`.
 */
export function lexWithin(file: SourceFile, start: number): { read: FileTokens | undefined; problems: Problem[] } {
  const text = file.text.slice(start)
  const wrong = longBlock(text) ?? nested(CONTAINERS.exec(text)?.index)
  const read = wrong ? undefined : attempt(text)
  if (read) return { read, problems: [] }
  const { at, ...finding } = wrong ?? { at: mostMarked(text), ...NESTING }
  const span = { file: file.path, start: start + at, end: start + at + 1 }
  return { read: undefined, problems: [errorAt(span, finding)] }
}

/** marked nests its calls as a text nests its marks. */
function attempt(text: string): FileTokens | undefined {
  try {
    const read = lexFile(text)
    return isDeep(read.tokens) ? undefined : read
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isDeep(tokens: readonly DeckToken[]): boolean {
  let level = [...tokens]
  for (let depth = 0; level.length > 0; depth++) {
    // A list counts twice, for itself and its item.
    if (depth > 2 * DEEPEST) return true
    level = level.flatMap(childrenOf)
  }
  return false
}

function longBlock(text: string) {
  let at = 0
  for (const end of [...[...text.matchAll(/\n[ \t]*\n/g)].map(({ index }) => index), text.length]) {
    if (end - at > LONGEST) {
      const message = `From here on ${end - at} letters follow without an empty line; no slide and no notes have so many.`
      return { at, rule: 'text-long', message, hint: 'Put empty lines between paragraphs, and a "---" between slides.' }
    }
    at = end + 1
  }
  return undefined
}

const NESTING = {
  rule: 'nesting',
  message: `Quotations, lists or marks stand inside each other here more than ${DEEPEST} deep.`,
  hint: 'Remove the marks that are too many.',
}

const nested = (at: number | undefined) => (at === undefined ? undefined : { at, ...NESTING })

/** Where the line with the most marks begins: the one meant, most likely. */
function mostMarked(text: string): number {
  const lines = [...text.matchAll(/^.*$/gm)].map(({ 0: line, index }) => {
    return { index, marks: line.replace(/[^*_~[<>]/g, '').length }
  })
  return lines.reduce((most, each) => (each.marks > most.marks ? each : most), { index: 0, marks: 0 }).index
}

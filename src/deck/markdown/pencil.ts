/** The pencil's marks on printed words, and what an author may write of them. */
import type { SpanToken } from './token'

/** In the words of proof correction (BS 5261-2, ISO 5776): `hole` alone is the deck's. */
export const PENCIL_MARKS = ['ring', 'under', 'strike', 'caret', 'hole'] as const
export type PencilMark = (typeof PENCIL_MARKS)[number]

/** The answer that only asks: a question mark in the margin. */
export const QUERY = '?'

/** The mark of a bracketed span, the first where it names several. */
export const pencilMarkOf = (classes: readonly string[]): PencilMark | undefined =>
  PENCIL_MARKS.find((mark) => classes.includes(mark))

type PencilFault = { rule: string; message: string; hint: string }

/**
 * Reports `span-fix` (an answer that no mark asks for, or a second one) and `span-mark` (two marks on the same words, words
 * in a hole, none in another mark).
 */
export function pencilFault(span: SpanToken): PencilFault | undefined {
  return markFault(span) ?? wordsFault(span)
}

function markFault({ classes, pairs }: SpanToken): PencilFault | undefined {
  const [mark, second] = PENCIL_MARKS.filter((each) => classes.includes(each))
  if (second) {
    const message = `The same words cannot have two marks, ".${mark}" and ".${second}": only one would be drawn.`
    return { rule: 'span-mark', message, hint: `Put one into the other: [[words]{.${second}}]{.${mark}}.` }
  }
  const fixes = pairs.filter(({ name }) => name === 'fix')
  if (fixes.length <= (mark && mark !== 'hole' ? 1 : 0)) return undefined
  const message = `"${fixes.at(-1)?.value}" would be lost: a correction stands beside a mark, one beside each.`
  const hint = 'Write {.strike fix="…"}, or another mark for .strike: .ring, .under, .caret.'
  return { rule: 'span-fix', message, hint }
}

function wordsFault({ classes, tokens }: SpanToken): PencilFault | undefined {
  const isHole = classes.includes('hole')
  if (isHole && tokens.length > 0) {
    const message = 'A hole stands for words that are not there; these would be printed in it.'
    return { rule: 'span-mark', message, hint: 'Write []{.hole} behind them, or mark them with .ring.' }
  }
  if (isHole || tokens.length > 0) return undefined
  const message = 'These brackets have no words, so nothing would be seen of them.'
  const hint = 'Write the words between them; []{.hole} is an empty ring, where words are missing.'
  return { rule: 'span-mark', message, hint }
}

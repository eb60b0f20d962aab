/** Notes of a slide, in whichever form a tool has them. */
import { codeApart } from './code-apart'

const NOTES = /^[^\S\n]*notes?[^\S\n]*[:\uff1a]/im

/** Puts words aside, and leaves nothing in their place. */
export function taken(list: string[], words: string): string {
  list.push(words)
  return ''
}

/** The words of the notes apart from those of the slide; `marker` is a pattern of the deck's own for where they begin. */
export function notesApart(text: string, spoken: readonly string[], marker?: string): { text: string; notes: string } {
  const { text: plain, restore } = codeApart(text)
  const asides: string[] = []
  const open = plain.replace(/<aside\b[^>]*\bnotes\b[^>]*>([\s\S]*?)<\/aside>/gi, (_, words: string) =>
    taken(asides, words),
  )
  const match = [NOTES, ...(marker ? [new RegExp(marker, 'im')] : [])]
    .map((pattern) => pattern.exec(open))
    .filter((each) => each !== null)
    .toSorted((a, b) => a.index - b.index)[0]
  const body = match ? open.slice(0, match.index) : open
  const notes = match ? open.slice(match.index + match[0].length) : ''
  return {
    text: restore(body),
    notes: [restore(notes), ...asides.map(restore), ...spoken]
      .map((each) => each.trim())
      .filter(Boolean)
      .join('\n\n'),
  }
}

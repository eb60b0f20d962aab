/** Whether words have room where a page sets them. */
import { widthOf } from '../chart/labels'

/** A line of words in a stretch of so many px. */
interface Line {
  text: string | undefined
  size: number
  weight?: number
  room: number
}

/** The words that are wider than their stretch. */
export function tooWide(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text, size, weight = 400, room }) =>
    text !== undefined && widthOf(text, size, weight) > room ? [text] : [],
  )
}

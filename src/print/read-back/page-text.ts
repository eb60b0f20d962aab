/** The words a page draws, by the tag they belong to, as a reader that follows the standard hears them. */
import type { PaintedItem } from '../content/painted-items'
import { standApart, type TextLine } from '../content/text-extractor'

interface PageWords {
  /** By `markKey`: nothing is added where the page has no space. */
  byMark: Map<string, string>
  /** In the order of drawing, words set apart as they are on the page. */
  all: string
}

export function wordsIn(ink: readonly PaintedItem[]): PageWords {
  const byMark = new Map<string, string>()
  let all = ''
  let last: TextLine | undefined
  for (const { line, mark } of ink) {
    if (!line) continue
    all += last && standApart(last, line) && !all.endsWith(' ') ? ` ${line.text}` : line.text
    last = line
    if (mark) byMark.set(mark, (byMark.get(mark) ?? '') + line.text)
  }
  return { byMark, all }
}

/** What stands between two slides when `deck.yaml` says so: patterns of its own, as reveal.js' plugin takes them. */
import type { Slice } from './split'

export interface Separators {
  /** A regular expression over lines of text, as in `data-separator`. */
  separator?: string | undefined
  /** That of vertical slides, which are the next ones of the talk: `data-separator-vertical`. */
  vertical?: string | undefined
}

/** Whether a pattern can be read, and takes at least one letter of the text. */
export function isSeparator(pattern: string): boolean {
  try {
    return !new RegExp(pattern, 'm').test('')
  } catch {
    return false
  }
}

/**
 * The slices between the deck's own separators, or undefined when it has none. `prose` is the file's text with code and
 * comments blank, so that nothing in them separates.
 */
export function slicesBetween(prose: string, start: number, { separator, vertical }: Separators): Slice[] | undefined {
  const patterns = [separator, vertical].filter((each) => each !== undefined)
  if (patterns.length === 0) return undefined
  const slices: Slice[] = []
  let from = start
  for (const match of prose.slice(start).matchAll(new RegExp(patterns.join('|'), 'gm'))) {
    slices.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  return [...slices, { start: from, end: prose.length }]
}

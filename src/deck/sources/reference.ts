/** A source that is cited, as the deck prints it. */

/** A source that is cited: an item of `slides/references.json` as the deck's citation style writes it. */
export interface Reference {
  /** What it is cited by. */
  id: string
  /** Its name in addresses: `#ref-` and this. */
  anchor: string
  /** The mark's number, from 1. */
  number: number
  /** Without mark-up; the id where it has none. */
  title: string
  /** Whom it is known by in short: who published it, or its authors. */
  publisher: string
  /** As the style writes it, e.g. `30 Oct 2025`, `1996–2004` or `n.d.`. */
  date: string
  /** The whole entry. */
  entry: EntryRun[]
  url?: string | undefined
  /** ISO date on which the page was read; month and day as far as they are known. */
  accessed?: string | undefined
  lang?: string | undefined
  /** How sure it is that this is the source itself, in a source criticism. */
  confidence?: 'H' | 'M' | 'L' | undefined
  note?: string | undefined
}

/** How a stretch of an entry is set, or what part of the source it is. */
export type EntryMark = 'italic' | 'bold' | 'sup' | 'sub' | 'small-caps' | 'title' | 'date' | 'address'

export interface EntryRun {
  text: string
  marks: EntryMark[]
}

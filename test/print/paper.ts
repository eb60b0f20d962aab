/** The printed papers of the lecture, and what they have to be. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck, SourceFile } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { slidesOf } from '../../src/deck/slides-of'
import { expandReferences } from '../../src/pages/references/paginate'
import { expectedOf } from '../../src/print/expected'
import type { Variant } from '../../src/print/options'
import { type Reading, readFile } from '../../src/print/read-back/read-document'
import type { Expected } from '../../src/print/rules/rule'
import { fixtureDeck, lectureDeck } from '../fixtures/deck'
import { MORE, PLACES } from '../setup/places'

export const bytesOf = (variant: Variant) => new Uint8Array(readFileSync(join(PLACES.papers, `${variant}.pdf`)))

/** Of the small deck. */
export const smallBytes = (variant: Variant) => new Uint8Array(readFileSync(join(PLACES.small, `${variant}.pdf`)))

const readings = new Map<Variant, Promise<Reading>>()

/** Each paper is read once a worker. Nobody may spoil what comes back. */
export function readingOf(variant: Variant): Promise<Reading> {
  const reading = readings.get(variant) ?? readFile(bytesOf(variant))
  readings.set(variant, reading)
  return reading
}

/** The lecture, or what becomes of it when the text of some files is changed. */
export const readDeck = (changes: Record<string, (text: string) => string> = {}): Deck =>
  deckOf(lectureDeck().map((file) => ({ ...file, text: changes[file.path]?.(file.text) ?? file.text })))

export const readSmallDeck = (): Deck =>
  deckOf([...fixtureDeck(), { path: 'slides/10-more.md', text: readFileSync(MORE, 'utf8') }])

function deckOf(files: SourceFile[]): Deck {
  const { deck, problems } = parseDeck(files)
  if (!deck) throw new Error(`The deck could not be read: ${problems.map(({ message }) => message).join(' ')}`)
  return deck
}

export function wholeOf(deck: Deck, variant: Variant): Expected {
  const slides = slidesOf(expandReferences(deck)).map(({ id }) => id)
  return expectedOf(deck, slides, variant)
}

/** The printed papers, and what they have to be. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Deck } from '../../src/deck/model'
import { parseDeck } from '../../src/deck/parse'
import { expandReferences } from '../../src/pages/paginate'
import type { Variant } from '../../src/print/options'
import { expectedOf } from '../../src/print/print'
import type { Expected } from '../../src/print/rule'
import { readSources } from '../../src/site/sources'

export const bytesOf = (variant: Variant) => new Uint8Array(readFileSync(join(inject('papers'), `${variant}.pdf`)))

export async function readDeck(): Promise<Deck> {
  const { deck } = parseDeck((await readSources(process.cwd())).files)
  if (!deck) throw new Error('The deck could not be read.')
  return deck
}

export function wholeOf(deck: Deck, variant: Variant): Expected {
  const slides = expandReferences(deck).sections.flatMap((section) => section.slides.map(({ id }) => id))
  return expectedOf(deck, slides, variant)
}

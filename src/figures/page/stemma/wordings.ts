/** Wordings that are held against each other: what they share is pale. */
import type { Wording } from '../../stemma/stemma-fields'
import { widthOf } from '../measure'
import { part, type Run, words } from '../parts'
import { ROLES } from '../roles'

const SERIF = 'Source Serif 4'

const bare = (word: string) => word.replace(/[^\p{L}\p{N}'’-]/gu, '').toLowerCase()

/** The words of each wording, those in ink that not all of them have. */
export function variantRuns(wordings: readonly Wording[]): Run[][] {
  const has = wordings.map(({ words: text }) => new Set(text.split(/\s+/).map(bare)))
  return wordings.map(({ words: text }) =>
    text.split(/(?<=\s)/).map((word) => {
      const isShared = has.every((each) => each.has(bare(word)))
      return { text: word, colour: isShared ? ROLES.muted : ROLES.ink }
    }),
  )
}

/** Of sizes, largest first, the one at which every wording has room; the smallest where none has. */
export function sizeFor(wordings: readonly Wording[], sizes: readonly number[], room: number): number {
  const fits = (size: number) => wordings.every(({ words: text }) => widthOf(text, size, 400, SERIF) <= room)
  return sizes.find(fits) ?? sizes.at(-1) ?? 0
}

export const isTooWide = (text: string, size: number, room: number): boolean => widthOf(text, size, 400, SERIF) > room

/** A row in the face of what is read. */
export const wordingRow = (runs: readonly Run[], at: readonly [number, number], size: number): SVGElement =>
  part('serif', {}, [words(runs, at, { size })])

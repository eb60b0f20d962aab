/** One face's file for the letters that are wanted of it, made or kept from before. */
import type { KeepFont } from './kept-fonts'
import { renameFamily } from './rename-family'
import { renameFont } from './rename-font'
import { subsetTo } from './subset'

/** The theme's, whose names are others' (rename-font.ts). */
const RESERVED = /(?:source|stix)-/

interface Cut {
  letters: readonly string[]
  words: string
  keep: KeepFont
}

/** `file` is its name, which tells whose font it is. */
export function cutDown(file: string, whole: Uint8Array, { letters, words, keep }: Cut): Promise<Uint8Array> {
  const wanted = new Set(letters.toSorted())
  const isReserved = RESERVED.test(file)
  const rename = isReserved ? renameFont : renameFamily
  return keep([whole, [...wanted].join(''), words, String(isReserved)], () => subsetTo(whole, wanted, words, rename))
}

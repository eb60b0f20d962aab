/** One face's file for the letters that are wanted of it, made or kept from before. */
import type { KeepFont } from './kept-fonts'
import { subsetTo } from './subset'

interface Cut {
  letters: readonly string[]
  words: string
  keep: KeepFont
}

export function cutDown(whole: Uint8Array, { letters, words, keep }: Cut): Promise<Uint8Array> {
  const wanted = new Set(letters.toSorted())
  return keep([whole, [...wanted].join(''), words], () => subsetTo(whole, wanted, words))
}

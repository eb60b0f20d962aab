import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { beforeAll, describe, expect, it } from 'vitest'
import { keepLigaturesOf } from '../../../src/site/fonts/ligatures'
import { shapeWords, shapingFont } from '../../../src/site/fonts/shape-words'
import { tablesOf } from '../../../src/site/fonts/tables'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const OPTIONS = { targetFormat: 'truetype' as const, keepFeatures: ['kern', 'liga', 'ssty'] }
const plainOf = (name: string) => subsetFont(readFileSync(`node_modules/@fontsource/${name}.woff2`), LETTERS, OPTIONS)
const again = (font: Uint8Array) => subsetFont(Buffer.from(font), LETTERS, OPTIONS)

/** How many glyphs a word is set in, with ligatures and without. */
const lengthsIn = (font: Uint8Array, word: string) => shapeWords(shapingFont(font), word).map(({ length }) => length)

describe('ligatures of a font', () => {
  let whole: Uint8Array
  beforeAll(async () => {
    whole = await plainOf('source-serif-4/files/source-serif-4-latin-600-normal')
  })

  it('that a text has stay, all others go, and their glyphs with the next cut', async () => {
    const kept = await again(keepLigaturesOf(whole, 'office after'))
    for (const word of ['office', 'after']) expect(lengthsIn(kept, word)).toEqual(lengthsIn(whole, word))
    expect(lengthsIn(whole, 'office')).toEqual([4, 6])
    expect(lengthsIn(whole, 'fjord')).toEqual([4, 5])
    expect(lengthsIn(kept, 'fjord')).toEqual([5, 5])
    expect(kept.length).toBeLessThan((await again(whole)).length - 500)
  })

  it('all stay in a font for formulas', async () => {
    const maths = await plainOf('stix-two-math/files/stix-two-math-latin-400-normal')
    expect([...tablesOf(maths).keys()]).toEqual(expect.arrayContaining(['GSUB', 'MATH']))
    expect(keepLigaturesOf(maths, 'x')).toBe(maths)
  })
})

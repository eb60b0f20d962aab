import { readFileSync } from 'node:fs'
import { Blob, Face, Feature, Font, Buffer as Line, shape } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { beforeAll, describe, expect, it } from 'vitest'
import { keepKerningOf } from '../../../src/site/fonts/kerning'
import { tablesOf } from '../../../src/site/fonts/tables'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ,.’'
const TEXT = 'Two Ways: AVOID Tolvanen’s office, Warp.\nA fast find\n\nTyphoon, Yes'

const fileOf = (name: string) => readFileSync(`node_modules/@fontsource/${name}.woff2`)
const plainOf = (name: string, letters = LETTERS) =>
  subsetFont(fileOf(name), letters, { targetFormat: 'truetype', keepFeatures: ['kern', 'liga', 'mark'] })

/** Glyphs of a line and where they stand, as a browser sets it. */
function setIn(bytes: Uint8Array, text: string, features: Feature[] = []): string[] {
  const font = new Font(new Face(new Blob(new Uint8Array(bytes).buffer)))
  const line = new Line()
  line.addText(text)
  line.guessSegmentProperties()
  shape(font, line, features)
  return line.getGlyphInfosAndPositions().map(({ codepoint, xAdvance }) => `${codepoint}: ${xAdvance}`)
}

describe.each([
  'source-serif-4/files/source-serif-4-latin-600-normal',
  'source-sans-3/files/source-sans-3-latin-400-normal',
])('kerning of %s', (name) => {
  let whole: Uint8Array
  let kept: Uint8Array
  beforeAll(async () => {
    whole = await plainOf(name)
    kept = keepKerningOf(whole, TEXT)
  })

  it('sets the text as before, ligatures and spaces included, also once it was cut again', async () => {
    const again = await subsetFont(Buffer.from(kept), LETTERS, {
      targetFormat: 'truetype',
      keepFeatures: ['kern', 'liga'],
    })
    for (const line of TEXT.split('\n')) {
      expect(setIn(kept, line)).toEqual(setIn(whole, line))
      expect(setIn(again, line)).toEqual(setIn(whole, line))
      const spaced = [new Feature('liga', 0)]
      expect(setIn(kept, line, spaced)).toEqual(setIn(whole, line, spaced))
    }
  })

  it('is no more for pairs that the text has not, and takes a third of the room at most', () => {
    expect(setIn(kept, 'LYTA')).not.toEqual(setIn(whole, 'LYTA'))
    const sizes = [kept, whole].map((font) => tablesOf(font).get('GPOS')?.length ?? 0)
    expect(sizes[0]).toBeGreaterThan(100)
    expect(3 * (sizes[0] ?? 0)).toBeLessThan(sizes[1] ?? 0)
    expect([...tablesOf(kept).keys()]).not.toContain('BASE')
  })
})

describe('a font that sets marks on letters', () => {
  it('keeps all it has', async () => {
    const whole = await plainOf('source-serif-4/files/source-serif-4-cyrillic-400-normal', 'Токаев\u0301')
    const positions = (font: Uint8Array) => tablesOf(font).get('GPOS')?.toString('hex')
    expect(positions(whole)).toBeTruthy()
    expect(positions(keepKerningOf(whole, 'Токаев\u0301'))).toBe(positions(whole))
  })
})

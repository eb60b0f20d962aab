import { readFileSync } from 'node:fs'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { withOwnNames } from '../../../src/site/fonts/own-names'
import { subsetTo } from '../../../src/site/fonts/subset'

const FILES = ['source-serif-4-latin-600', 'source-sans-3-cyrillic-400']
const fontOf = (name: string) =>
  readFileSync(`node_modules/@fontsource/${name.replace(/-(latin|cyr).*/, '')}/files/${name}-normal.woff2`)

/** Names of a font by their ids, as HarfBuzz reads them. */
async function namesIn(font: Uint8Array): Promise<Record<number, string>> {
  const options = { targetFormat: 'truetype' as const, keepAllGlyphs: true, preserveNameIds: [13, 14] }
  const plain = await subsetFont(Buffer.from(font), undefined, options)
  const face = new Face(new Blob(new Uint8Array(plain).buffer))
  return Object.fromEntries(face.listNames().map(({ nameId }) => [nameId, face.getName(nameId, 'en')]))
}

describe('a font that is cut down', () => {
  it.each(FILES)('%s bears another name, and still says whose it is and under which licence', async (name) => {
    const before = await namesIn(fontOf(name))
    expect([before[1], before[4], before[6]?.replace('SourceS', 'Source S')].join()).toMatch(/(Source S.*){3}/)
    const names = await namesIn(await subsetTo(fontOf(name), new Set('abcбвг'), ''))
    const own = names[1] ?? ''
    expect(own).toMatch(/^Galley-[\da-f]{6}$/)
    expect(names).toEqual({ 0: before[0], 1: own, 2: 'Regular', 4: own, 6: own, 14: before[14] })
    expect(names[0]).toMatch(/Adobe.*Reserved Font Name/)
    expect(names[14]).toBe('http://scripts.sil.org/OFL')
  })

  it('holds its name once, whatever asks for it, and shares it with none', async () => {
    const named = async (letters: string) => {
      const plain = await subsetFont(fontOf('source-serif-4-latin-600'), letters, { targetFormat: 'truetype' })
      return withOwnNames(plain)
        .toString('latin1')
        .replaceAll('\0', '')
        .match(/Galley-\w{6}/g)
    }
    const [one, other] = [await named('a'), await named('b')]
    expect([one, other].map((names) => names?.length)).toEqual([1, 1])
    expect(one).not.toEqual(other)
  })

  it('is refused when it has no names', async () => {
    const plain = await subsetFont(fontOf('source-serif-4-latin-600'), 'a', { targetFormat: 'truetype' })
    const nameless = Buffer.from(plain.toString('latin1').replace('name', 'nope'), 'latin1')
    expect(() => withOwnNames(nameless)).toThrow('no table of names')
  })
})

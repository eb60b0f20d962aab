import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { renameFont } from '../../../src/site/fonts/rename-font'
import { subsetTo } from '../../../src/site/fonts/subset'

const FILES = ['source-serif-4-latin-600', 'source-sans-3-cyrillic-400']
const fontOf = (name: string) =>
  readFileSync(`node_modules/@fontsource/${name.replace(/-(latin|cyr).*/, '')}/files/${name}-normal.woff2`)

/** What a font's table of names holds, in either of its encodings. */
async function namesIn(font: Uint8Array): Promise<string> {
  const plain = await subsetFont(Buffer.from(font), 'ab', { targetFormat: 'truetype', preserveNameIds: [13, 14] })
  return Buffer.from(plain.toString('latin1').replaceAll('\0', ''), 'latin1').toString('latin1')
}

describe('a font that is cut down', () => {
  it.each(FILES)('%s bears another name, and still says whose it is and under which licence', async (name) => {
    expect((await namesIn(fontOf(name))).match(/Source ?S/g)?.length).toBeGreaterThan(2)
    const names = await namesIn(await subsetTo(fontOf(name), new Set('abcбвг'), ''))
    expect(names).not.toMatch(/Source ?S/)
    expect(names.match(/Galley ?S/g)?.length).toBeGreaterThan(2)
    expect(names).toMatch(/Adobe.*Reserved Font Name/)
    expect(names).toContain('http://scripts.sil.org/OFL')
  })

  it('is refused when it has no names, or none to be replaced', async () => {
    const options = { targetFormat: 'truetype' as const }
    const plain = await subsetFont(fontOf('source-serif-4-latin-600'), 'a', options)
    expect(() => renameFont(renameFont(plain))).toThrow('bears none of the names "Source"')
    const nameless = Buffer.from(plain.toString('latin1').replace('name', 'nope'), 'latin1')
    expect(() => renameFont(nameless)).toThrow('no table of names')
  })
})

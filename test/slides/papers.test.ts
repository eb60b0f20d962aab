/** This talk's own papers. The command has verified each of them before it put it in its place. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../src/deck/parse'
import { formatProblems } from '../../src/deck/problem'
import { VARIANTS } from '../../src/print/options'
import { readSources } from '../../src/site/sources'
import { differingPages } from '../print/compare-pages'
import { foreignWords, lostWords, qpdfFaults } from '../print/other-readers'
import { PLACES } from '../setup/places'

const bytesOf = (variant: string) => new Uint8Array(readFileSync(join(PLACES.talkPapers, `${variant}.pdf`)))

describe.each(VARIANTS)('%s.pdf', (variant) => {
  it('declares itself to be PDF/UA-1: no condition fails, and none is left unchecked', () => {
    expect(Buffer.from(bytesOf(variant)).includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true)
  })

  it('is sound to qpdf', async () => {
    expect(await qpdfFaults(bytesOf(variant))).toEqual([])
  })
})

describe('deck.pdf', () => {
  it('has every name in its own letters', async () => {
    const { files } = await readSources(process.cwd())
    const { deck, problems } = parseDeck(files)
    const words = foreignWords(deck ?? expect.fail(formatProblems(problems, files)))
    expect(words.length).toBeGreaterThan(5)
    expect(await lostWords(bytesOf('deck'), words)).toEqual([])
  })

  it('has every slide as it is on the screen: less than 0.4 % of pixels differ', async () => {
    expect(await differingPages(PLACES.talkDist, bytesOf('deck'))).toEqual([])
  })
})

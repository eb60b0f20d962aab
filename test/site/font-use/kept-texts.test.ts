import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptTexts } from '../../../src/site/font-use/kept-texts'
import { textByFace } from '../../../src/site/font-use/text-by-face'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-texts-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const STYLE = 'body { font-family: Sans } b { font-weight: 700 } h1 { font-family: Serif } svg { font-family: Sans }'
const page = (words: string) =>
  `<html><head><style>${STYLE}</style></head><body><h1>Head</h1><p>${words} <b>bold</b></p><svg class="portrait"></svg></body></html>`
const PORTRAITS = '<svg><svg class="portrait"><text>drawn</text></svg></svg>'

const FACES = [
  ['Sans', 400],
  ['Sans', 700],
  ['Serif', 700],
] as const

async function expectAsFound(words: string, portraits = PORTRAITS): Promise<void> {
  const found = textByFace(page(words), portraits)
  const kept = await keptTexts(root, page(words), portraits)
  const all = (of: typeof kept) => FACES.map(([family, weight]) => of(family, weight))
  expect(all(kept)).toEqual(all(found.textOf))
}

describe('what was found of the last page', () => {
  it('is taken for the same page, and for no other', async () => {
    await expectAsFound('plain')
    const path = join(root, '.cache/fonts/texts.json')
    // Whoever reads this does not read the page.
    writeFileSync(path, readFileSync(path, 'utf8').replace('"plain"', '"planted"'))
    const again = () => keptTexts(root, page('plain'), PORTRAITS)
    expect((await again())('Sans', 400)).toContain('planted')
    await expectAsFound('other')
    await expectAsFound('other', PORTRAITS.replace('drawn', 'redrawn'))
    await expectAsFound('plain')
    expect((await again())('Sans', 400)).not.toContain('planted')
  })

  it('is looked for each time where nothing can be written', async () => {
    writeFileSync(join(root, '.cache'), 'a file')
    await expectAsFound('plain')
    await expectAsFound('plain')
  })
})

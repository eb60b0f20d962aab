/** Fonts of a deck's own, which `slides/theme.css` names, in each of its outputs. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeck, buildPage } from '../../src/site/build'
import { compileSound } from '../../src/site/compile'
import { withOwnNames } from '../../src/site/fonts/own-names'
import { subsetTo } from '../../src/site/fonts/subset'
import { packDeck } from '../../src/site/pack'
import { makeProject, type Project } from '../fixtures/project'

const THEME = `@font-face { font-family: Own; src: url(fonts/own.woff2) format('woff2'), url('fonts/Own book.ttf') format('truetype') }
@font-face { font-family: Other; src: url("fonts/Own book.ttf") }
:root { --font-sans: Own, Other }
`

let project: Project
let fonts: Record<'woff2' | 'ttf', Buffer>
beforeAll(async () => {
  project = makeProject()
  mkdirSync(join(project.root, 'slides/fonts'))
  const source = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2')
  const letters = new Set('abcdefghijklmnopqrstuvwxyz ')
  // Fonts that nobody else’s name is in.
  fonts = {
    woff2: Buffer.from(await subsetTo(source, letters, '')),
    ttf: withOwnNames(await subsetFont(source, [...letters].join(''), { targetFormat: 'truetype' })),
  }
  writeFileSync(join(project.root, 'slides/fonts/own.woff2'), fonts.woff2)
  writeFileSync(join(project.root, 'slides/fonts/Own book.ttf'), fonts.ttf)
  project.write('theme.css', THEME)
})
afterAll(() => project.remove())

/** The faces of a family, as a style sheet has them. */
const facesIn = (text: string) =>
  [...text.matchAll(/@font-face\s*\{\s*font-family:\s*"?(?:Own|Other)"?;[^}]*\}/g)].map(([face]) => face)
const addressesIn = (text: string) =>
  facesIn(text).flatMap((face) => [...face.matchAll(/url\("?([^")]+)/g)].map(([, address = '']) => address))

/** The files that a page's own faces name are the author's, byte for byte. */
function expectWhole(folder: string, page: string, text: string): void {
  const addresses = addressesIn(text)
  const bytes = addresses.map((address) => readFileSync(join(folder, page, '..', decodeURI(address))))
  expect(addresses.map((address) => /-[\w-]{8}\.\w+$/.test(address))).toEqual([true, true, true])
  expect(bytes.map((each, index) => each.equals(index === 0 ? fonts.woff2 : fonts.ttf))).toEqual([true, true, true])
}

describe('a font of the deck’s own', () => {
  it('is in the site as it is, under a name by its content, on the deck’s page and the speaker’s', async () => {
    const folder = join(project.root, 'dist')
    await buildDeck(project.root, folder)
    expectWhole(folder, 'index.html', readFileSync(join(folder, 'index.html'), 'utf8'))
    const page = 'speaker/index.html'
    expectWhole(folder, page, readFileSync(join(folder, page), 'utf8'))
  })

  it('is in the one file', async () => {
    const file = join(project.root, 'out/deck.html')
    await packDeck(project.root, file)
    const data = addressesIn(readFileSync(file, 'utf8')).map((address) => address.split(';base64,'))
    expect(data.map(([type]) => type)).toEqual(['data:font/woff2', 'data:font/ttf', 'data:font/ttf'])
    expect(data.map(([, bytes]) => bytes)).toEqual(
      [fonts.woff2, fonts.ttf, fonts.ttf].map((font) => font.toString('base64')),
    )
  })

  it('is beside the page that is printed', async () => {
    const folder = mkdtempSync(join(project.root, 'paper-'))
    await buildPage(project.root, folder, await compileSound(project.root), { isForPaper: true })
    expectWhole(folder, 'index.html', readFileSync(join(folder, 'index.html'), 'utf8'))
  })
})

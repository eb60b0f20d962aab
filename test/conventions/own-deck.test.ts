/** With another deck in `slides/` all tests but those in `test/slides/` stay as they are: they never read it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What leads to the deck of this repository: its products, its tests, its files, and functions that read a whole project. */
const READS = [
  /\btalk(?:Dist|Packed|Papers)\b/,
  /from '(?:\.\.?\/)+slides\//,
  /\b(?:readFile(?:Sync)?|readdir(?:Sync)?|cp(?:Sync)?|existsSync)\(\s*['"`](?:\.\/)?(?:slides|assets\/(?:data|figures))\b/,
  /\b(?:readSources|readSlides|compile\w*|buildDeck|packDeck|printDeck|checkProject)\(\s*(?:process\.cwd\(\)|'\.')/,
]

const readsDeck = (text: string) => READS.some((pattern) => pattern.test(text))

/** Makes the products, each for whoever asks. */
const MAKERS = [
  join('test', 'setup', 'places.ts'),
  join('test', 'setup', 'products.ts'),
  join('test', 'setup', 'serve.ts'),
]

it('no test of the engine reads what stands in slides/', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name))
    .filter((name) => name.endsWith('.ts') && !name.startsWith(join('test', 'slides')) && name !== OWN)
  expect(tests.length).toBeGreaterThan(200)
  expect(tests.filter((name) => !MAKERS.includes(name) && readsDeck(readFileSync(name, 'utf8')))).toEqual([])
})

const OWN = join('test', 'conventions', 'own-deck.test.ts')

it.each([
  ["begin(project, ['talkDist'])", true],
  ["import { walk } from '../slides/walk'", true],
  ["readFileSync('slides/deck.yaml')", true],
  ["readdirSync('assets/figures')", true],
  ['await compileSound(process.cwd())', true],
  ["readFileSync(join(project.root, 'slides/deck.yaml'))", false],
  ['await buildDeck(project.root, target)', false],
  ["import { slidesOf } from '../../src/deck/slides-of'", false],
])('%s is found: %s', (text, isFound) => {
  expect(readsDeck(text)).toBe(isFound)
})

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatProblems } from '../../src/deck/problem'
import { slidesOf } from '../../src/deck/slides-of'
import { buildDeck } from '../../src/site/build'
import { compile } from '../../src/site/compile'

const folder = mkdtempSync(join(tmpdir(), 'examples-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const within = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? join(path, each.name) : []))

/** Words of the notes that no slide has. */
const notesIn = (text: string) => [...text.matchAll(/^Note:\n(.+)$/gm)].map(([, words = '']) => words.slice(0, 30))

/** A copy: what is made of a deck stays out of the repository. */
async function compiled(deck: string) {
  const root = join(folder, deck)
  cpSync(deck, root, { recursive: true })
  const drawings = readdirSync(join(root, 'assets/figures')).sort()
  const { problems, files, deck: read } = await compile(root)
  expect(formatProblems(problems, files)).toBe('0 errors, 0 warnings')
  // Whoever begins with it may have no Chromium: what it draws is there, and was not drawn now.
  expect(readdirSync(join(root, 'assets/figures')).sort()).toEqual(drawings)
  return { root, files, slides: read ? slidesOf(read) : [] }
}

describe('examples', () => {
  it.each(within('examples'))('%s has no problem, and builds without its notes', async (deck) => {
    const { root, files, slides } = await compiled(deck)
    await buildDeck(root, join(root, 'dist'))
    const page = readFileSync(join(root, 'dist/index.html'), 'utf8')
    expect(page.match(/<section /g)).toHaveLength(slides.length)
    const notes = files.flatMap(({ text }) => notesIn(text))
    expect(notes.length).toBeGreaterThan(5)
    expect(notes.filter((words) => page.includes(words))).toEqual([])
  })
})

describe('starters', () => {
  it.each(within('starter'))('%s has six slides and no problem', async (deck) => {
    expect((await compiled(deck)).slides).toHaveLength(6)
  })
})

/**
 * The engine knows no topic: what this deck speaks of stands in `slides/` and `assets/data/` alone. Its tests know none of this
 * deck's slides: they look at the lecture, or at decks of their own.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../src/deck/parse'
import { slidesOf } from '../../src/deck/slides-of'
import { readSources } from '../../src/site/sources'
import { lectureDeck } from '../fixtures/deck'

/** Names of this talk in any spelling. Kazakh is a language of the interface, too, and stands among its words. */
const NAMES = /kazakh|\bkz\b|tokay?ev|astana|c5\+1|times tengri|washington/i

/** Its actors and registers where only code or style can mean them: as a text, a class, a token, a class of Mermaid's. */
const CODES = /(?:'|"|`|:::|--|\.)(?:kz|us|ru|cn|ca)(?:-text)?(?:'|"|`|[ ,:;{)])/
const REGISTERS =
  /\bas (?:printed|checked)\b|['"`](?:printed|checked)['"`]|(?:^|[\s>(])\.(?:printed|checked)\b|\w\.(?:printed|checked):/i

/** Language tags are what other files may be about. */
const LANGUAGES = /^src\/(strings|pages\/references)\//

function topicIn(path: string, text: string): string[] {
  const isStrings = LANGUAGES.test(path)
  return text.split('\n').flatMap((line, index) => {
    const named = NAMES.test(isStrings ? line.replace(/kazakh|қазақ\S*/gi, '') : line)
    const found = named || (!isStrings && CODES.test(line)) || REGISTERS.test(line)
    return found ? [`${path}:${index + 1}: ${line.trim()}`] : []
  })
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|css|html)$/.test(name))
  .map((name) => join('src', name).replaceAll('\\', '/'))

describe('the engine', () => {
  it('says nothing of the topic of these slides', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(files.flatMap((path) => topicIn(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it.each([
    ["const isCentre = to === 'kz'", 'an actor in code'],
    ['.drawing .edge.us { stroke: red }', 'an actor in style'],
    ['  --cn-text: #222;', 'an actor as a token'],
    ['hint: write ":::ru" behind it', 'an actor in words'],
    ['/** Between Kazakhstan and the others. */', 'a name in a comment'],
    ["slide.register === 'printed'", 'a register in code'],
    ['.subhead.checked::before {', 'a register in style'],
    ["label: 'As printed'", 'a register’s label'],
  ])('would say so: %s (%s)', (line) => {
    expect(topicIn('src/deck/planted.ts', `\n${line}\n`)).toHaveLength(1)
  })

  it.each([
    "import { renderHandout } from '../pages/printed/handout'",
    'system.checked = themeChosen() === undefined',
    '/** The slides that are printed. */',
    'const status = "not checked"',
    "  ['ru', 'Russian'],",
  ])('lets alone what is none of it: %s', (line) => {
    expect(topicIn('src/strings/planted.ts', line)).toEqual([])
    if (!line.includes('ru')) expect(topicIn('src/deck/planted.ts', line)).toEqual([])
  })
})

/** Addresses of this deck's slides, today's and former ones, that the lecture has not. */
async function ownAddresses(): Promise<string[]> {
  const [talk, lecture] = [(await readSources(process.cwd())).files, lectureDeck()].map(
    (files) => parseDeck(files).deck,
  )
  const ids = (deck: typeof talk) => (deck ? slidesOf(deck) : []).map(({ id }) => id)
  const known = new Set(ids(lecture))
  const published = (talk?.published ?? []).map(({ slug }) => slug)
  // Further pages of the list of references have the same address in every deck.
  return [...new Set([...ids(talk), ...published])].filter((id) => !known.has(id) && !/^references-\d+$/.test(id))
}

/** Lines that lead to one of the slides: `#id`, and in quotes or a path what nobody would write by chance. */
function leadingTo(ids: readonly string[], path: string, text: string): string[] {
  const links = ids.map((id) => new RegExp(id.includes('-') ? `[#'"\`/]${id}(?:[?)'"\`/]|$)` : `#${id}(?![\\w-])`))
  return text
    .split('\n')
    .flatMap((line, index) => (links.some((link) => link.test(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : []))
}

/** Tests of the engine that look at something built, printed or served. */
const LOOKING = /^test\/(engines|print|setup|bench|site|speaker|remote|commands)\//

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.startsWith('test/slides/'))

describe('the tests of the engine', async () => {
  const ids = await ownAddresses()

  it('lead to no slide of this deck', () => {
    expect(ids.length).toBeGreaterThan(20)
    expect(tests.length).toBeGreaterThan(200)
    expect(tests.flatMap((path) => leadingTo(ids, path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it('read no file of this deck', () => {
    const reads = tests.filter((path) => /readSources\(process\.cwd\(\)\)/.test(readFileSync(path, 'utf8')))
    expect(reads).toEqual([])
  })

  it('do not speak of its topic where they look at what is built', () => {
    const files = tests.filter((path) => LOOKING.test(path))
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap((path) => namedIn(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it('would be found if they did', () => {
    const [id = ''] = ids.filter((each) => each.includes('-'))
    const [word = ''] = ids.filter((each) => !each.includes('-'))
    expect(leadingTo(ids, 'a.ts', `goto('#${word}')\nshow('${id}')\nat(\`s/${id}/\`)`)).toHaveLength(3)
    expect(leadingTo(ids, 'a.ts', `const ${word} = '${word}'\nshow('#${word}-more')`)).toEqual([])
    expect(namedIn('a.ts', "expect(words).toContain('Tokayev')")).toHaveLength(1)
  })
})

function namedIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => (NAMES.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []))
}

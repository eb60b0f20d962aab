/** One concept, one word, one type: read off the text, since TypeScript 7 gives programs no syntax tree. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What stands at the beginning of a line is of the module itself: the formatter moves all else in. */
const EXPORTED =
  /^export (?:default )?(?:abstract |declare |async )*(const|let|function\*?|class|interface|type|enum) (\w+)/gm
const IMPORTED = /^import (?:type )?\{([^}]*)\} from '(\.[^']+)'/gm

/** Tables of words: every language has the same names. */
const TABLES = /^src\/strings\/\w+\//

interface Exported {
  name: string
  file: string
  isType: boolean
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => join('src', name).split(sep).join('/'))

const exportsOf = (file: string, text: string): Exported[] =>
  [...text.matchAll(EXPORTED)].map(([, kind = '', name = '']) => {
    return { name, file, isType: /^(class|interface|type|enum)$/.test(kind) }
  })

const exported = files
  .filter((file) => !TABLES.test(file))
  .flatMap((file) => exportsOf(file, readFileSync(file, 'utf8')))

/** `src/deck/parse.ts` is in `deck`, `src/remote/server/relay.ts` in `remote/server`. */
function roomOf(file: string): string {
  const [first = '', second = ''] = relative('src', file).split(/[\\/]/)
  return first === 'remote' ? `${first}/${second}` : first
}

/** Names that several rooms export, each with its files. */
function sharedNames(all: readonly Exported[]): string[] {
  return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const same = all.filter((each) => each.name === name).map(({ file }) => file)
    return new Set(same.map(roomOf)).size > 1 ? [`${name}: ${same.join(', ')}`] : []
  })
}

/** Types that a room takes from another one. */
function crossingTypes(): string[] {
  const types = new Set(exported.filter(({ isType }) => isType).map(({ name }) => name))
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORTED)].flatMap(([, list = '', from = '']) => {
      if (roomOf(normalize(join(dirname(file), from))) === roomOf(file)) return []
      return list.split(',').map(
        (each) =>
          each
            .replace(/\btype\b/, '')
            .trim()
            .split(' ')[0] ?? '',
      )
    }),
  )
  return [...new Set(names.filter((name) => types.has(name)))].sort()
}

interface Entry {
  term: string
  type: string | undefined
  file: string
}

const glossary = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z](?!erm )/.test(line))
  .map((line): Entry => {
    const [, term = '', , type = '', file = ''] = line.split('|').map((cell) => cell.trim())
    return { term, type: /`(\w+)`/.exec(type)?.[1], file: `src/${/`([^`]+)`/.exec(file)?.[1]}` }
  })

describe('a name', () => {
  it('is exported by one room only', () => {
    expect(exported.length).toBeGreaterThan(700)
    expect(sharedNames(exported)).toEqual([])
  })

  it('that two rooms export is found, whatever it is a name of', () => {
    const planted = [
      ...exportsOf('src/deck/a.ts', 'export interface Place {\n}\nexport const isHere = 1\n  export const inner = 2'),
      ...exportsOf('src/ui/b.ts', 'export type Place = 1\nexport async function isHere() {}\nexport const inner = 3'),
      ...exportsOf('src/deck/c.ts', 'export class Twice {}'),
      ...exportsOf('src/deck/slide/d.ts', 'export class Twice {}'),
    ]
    expect(sharedNames(planted)).toEqual(['Place: src/deck/a.ts, src/ui/b.ts', 'isHere: src/deck/a.ts, src/ui/b.ts'])
  })
})

describe('the glossary', () => {
  const terms = glossary.map(({ term }) => term)

  it('has every type that one room takes from another', () => {
    const known = glossary.map(({ type }) => type)
    expect(crossingTypes().length).toBeGreaterThan(50)
    expect(crossingTypes().filter((name) => !known.includes(name))).toEqual([])
  })

  it('names files that there are, and types that are exported there', () => {
    expect(glossary.filter(({ file }) => !existsSync(file)).map(({ file }) => file)).toEqual([])
    const isThere = ({ type, file }: Entry) => exported.some((each) => each.name === type && each.file === file)
    expect(glossary.filter((entry) => entry.type && !isThere(entry))).toEqual([])
  })

  it('is in the order of the alphabet and has no term twice', () => {
    expect(terms.length).toBeGreaterThan(80)
    expect(terms).toEqual([...new Set(terms)].sort((a, b) => a.localeCompare(b, 'en')))
  })
})

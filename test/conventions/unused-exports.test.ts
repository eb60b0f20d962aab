/** What a module offers is taken by another one: an export that nobody imports is dead, or its module's own matter. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'

/** What stands at the beginning of a line is of the module itself: the formatter moves all else in. */
const EXPORTED =
  /^export (?:default )?(?:abstract |declare |async )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm
const NAMED = /^(?:import|export) (?:type )?(?:\w+, )?\{([^}]*)\} from '(\.[^']+)'/gm
/** Taken as a whole, or loaded later under a name that only its reader knows. */
const WHOLE = /^(?:import|export) \* (?:as \w+ )?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm

/** Tables of words: every language has the same names, and a page takes its own. */
const TABLES = /^src\/strings\//
/** Modules that draw a kind of figure are run in a page of Chromium, which calls their `draw`. */
const DRAWN = /^src\/figures\/page\/(\w+)\/\1\.ts: draw$/

type Texts = ReadonlyMap<string, string>

const fileOf = (from: string, at: string) => `${join(dirname(from), at)}.ts`

/** Names that a text takes from other files, each as `file: name`; `*` for all of them. */
function takenBy(file: string, text: string): string[] {
  const named = [...text.matchAll(NAMED)].flatMap(([, list = '', at = '']) =>
    list.split(',').map(
      (each) =>
        `${fileOf(file, at)}: ${
          each
            .replace(/\btype\b/, '')
            .trim()
            .split(' ')[0]
        }`,
    ),
  )
  return [...named, ...[...text.matchAll(WHOLE)].map(([, whole, later]) => `${fileOf(file, whole ?? later ?? '')}: *`)]
}

/** A file that hands on all of another one (`export * from`) is asked for its names. */
function handedOn(texts: Texts): Map<string, string> {
  const handing = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/^export \* from '(\.[^']+)'/gm)].map(([, at = '']) => [fileOf(file, at), file] as const),
  )
  return new Map(handing)
}

/** Exports of `src/` that no other file takes, as `file: name`. */
function unusedExports(texts: Texts): string[] {
  const handed = handedOn(texts)
  const taken = new Set([...texts].flatMap(([file, text]) => takenBy(file, text)))
  const isTaken = (file: string, name: string): boolean => {
    const by = handed.get(file)
    if (taken.has(`${file}: ${name}`)) return true
    return by ? isTaken(by, name) : taken.has(`${file}: *`)
  }
  return [...texts].flatMap(([file, text]) =>
    [...text.matchAll(EXPORTED)]
      .map(([, name = '']) => name)
      .filter((name) => file.startsWith('src/') && !isTaken(file, name))
      .map((name) => `${file}: ${name}`),
  )
}

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)

describe('an export', () => {
  it('is imported by another file', () => {
    const files = ['vite.config.ts', ...['src', 'test'].flatMap(filesBelow)].filter((file) => existsSync(file))
    const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
    const unused = unusedExports(texts).filter((each) => !TABLES.test(each) && !DRAWN.test(each))
    expect(files.length).toBeGreaterThan(700)
    expect(unused).toEqual([])
  })

  it('that nobody imports is found, however the others are taken', () => {
    const texts = new Map([
      [
        'src/a.ts',
        'export const named = 1\nexport interface Alone {}\nexport async function later() {}\nconst own = 1',
      ],
      ['src/b/c.ts', "import { named as other,\n  type Handed } from '../a'\nexport function inner() {}"],
      ['src/model.ts', "export * from './token'"],
      ['src/token.ts', 'export type Handed = 1\nexport type Dropped = 2'],
      ['src/d.ts', "import type { Handed } from './model'\nawait import('./e')"],
      ['src/e.ts', 'export class Loaded {}'],
      ['test/f.ts', "import { inner } from '../src/b/c'\nexport const helper = 1"],
    ])
    expect(unusedExports(texts)).toEqual(['src/a.ts: Alone', 'src/a.ts: later', 'src/token.ts: Dropped'])
  })
})

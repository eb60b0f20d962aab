import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkDeck } from '../../../src/checks/check'
import { parseDeck } from '../../../src/deck/parse'
import { lineColumnOf } from '../../../src/deck/problem'
import { tooDeep } from '../../../src/deck/yaml/depth'
import { readYaml } from '../../../src/deck/yaml/read'
import { readSoundJson } from '../../../src/deck/yaml/sound-json'
import { renderBody } from '../../../src/pages/document'
import { renderHandout } from '../../../src/pages/printed/handout'
import { fixtureDeck } from '../../fixtures/deck'

const BASE = fixtureDeck()
const META = BASE.find(({ path }) => path.endsWith('deck.yaml'))?.text ?? ''
const REFERENCES = BASE.find(({ path }) => path.endsWith('references.json'))?.text ?? ''

/** Rules and places of what is wrong in a file that takes the place of the fixture's own. */
function problemsIn(path: string, text: string): string[] {
  const files = [...BASE.filter((file) => file.path !== path), { path, text }]
  const { deck, problems } = parseDeck(files)
  const all = [...problems, ...(deck ? checkDeck(deck) : [])].filter((each) => each.file === path)
  return all.map(({ rule, offset }) => {
    const { line, column } = lineColumnOf(text, offset)
    return `${rule}:${line}:${column}`
  })
}

const inMeta = (field: string, line: string) =>
  problemsIn('slides/deck.yaml', META.replace(new RegExp(`^${field}:.*$`, 'm'), line))

describe('YAML', () => {
  it.each([
    ['title', 'title: *Tokayev* speaks', 1],
    ['title', 'title: &words more words', 1],
    ['title', 'title: !important words', 1],
    ['title', 'title: Order #66 is sent', 1],
    ['title', 'title: Words <!-- not for all -->', 1],
    ['author', 'author: [[[[', 2],
    ['author', `author: ${'['.repeat(20_000)}`, 2],
    ['author', `author:\n  ${'- '.repeat(5000)}x`, 2],
    ['author', `author: ${'{a: '.repeat(5000)}`, 2],
  ])('loses no word and no time: %s: %.40s', (field, line) => {
    const found = inMeta(field, line)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(12)
    expect(found.every((each) => each.startsWith('deck-syntax:') || each.startsWith('deck:'))).toBe(true)
  })

  it('may nest 50 deep, and no deeper', () => {
    const nested = (depth: number) => tooDeep(`${'['.repeat(depth)}${']'.repeat(depth)}`)
    expect([nested(50), nested(51)]).toEqual([undefined, 50])
  })

  it('has links between values that grow without end refused', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `  a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`)
    expect(inMeta('author', `author:\n  a0: &a0 x\n${levels.join('\n')}`)[0]).toMatch(/^deck-syntax:3:/)
  })

  it.each([
    'title: A small deck # and a remark',
    'title: "Order #66 is sent, *all* of it & more!"',
    'title: C# and F# and 5 * 6 & 7',
    "title: 'Words'   # remark",
    'title: >-\n  Words\n  and # more',
  ])('is left alone where it is well written: %s', (line) => {
    expect(inMeta('title', line)).toEqual([])
  })
})

describe('a date', () => {
  it.each([
    '2026-13-01',
    '2026-02-31',
    '2026-00-10',
    '2026-11-31',
    '2025-02-29',
    '26-01-01',
  ])('that no calendar has, %s, is an error at its place', (date) => {
    expect(inMeta('date', `date: ${date}`)).toEqual(['deck:3:7'])
  })

  it.each(['2024-02-29', '2026-12-31', '0099-01-01'])('that there is, %s, is none', (date) => {
    expect(inMeta('date', `date: ${date}`)).toEqual([])
  })

  it.each([
    '[[2026, 13, 4]]',
    '[[0, 0, 0]]',
    '[[2026, 2, 30]]',
    '[[2026, -1]]',
    '[[99999]]',
    '[["2026", "spring"]]',
  ])('of a reference, %s, is an error', (parts) => {
    for (const field of ['issued', 'accessed']) {
      const text = REFERENCES.replace('"issued"', `"${field}": { "date-parts": ${parts} }, "other"`)
      const found = problemsIn('slides/references.json', text)
      expect(found.filter((each) => each.startsWith('reference-date:'))).toHaveLength(1)
    }
  })

  it.each([
    ['[[2026]]', '2026'],
    ['[["2026"]]', '2026'],
    ['[[2026, 3]]', 'March 2026'],
    ['[[2026, 3, 12]]', '12 March 2026'],
  ])('on which a page was read may be in parts: %s', (parts, written) => {
    const text = REFERENCES.replace('"custom"', `"accessed": { "date-parts": ${parts} }, "custom"`)
    const files = BASE.map((file) => (file.path.endsWith('references.json') ? { ...file, text } : file))
    const { deck } = parseDeck(files)
    expect(deck && renderHandout(deck, () => undefined).text).toContain(`read on ${written}.`)
  })
})

describe('a language', () => {
  it.each([
    'en"><script>',
    'e n',
    'x',
    'english language',
    "en' onload='x",
  ])('that is none, %s, is an error', (lang) => {
    expect(inMeta('lang', `lang: '${lang.replaceAll("'", "''")}'`)).toEqual(['deck:4:7'])
  })

  it.each(['en', 'kk', 'de-AT'])('is taken as it is: %s', (lang) => {
    expect(inMeta('lang', `lang: ${lang}`)).toEqual([])
  })

  it.each(['pt-BR', 'zh-Hans'])('that the interface has no words in is taken with a warning: %s', (lang) => {
    expect(inMeta('lang', `lang: ${lang}`)).toEqual(['interface-language:1:1'])
  })

  it('of a reference is looked up among languages only', () => {
    const text = REFERENCES.replace('"custom"', '"language": "constructor", "custom"')
    const { deck } = parseDeck(BASE.map((file) => (file.path.endsWith('references.json') ? { ...file, text } : file)))
    expect(deck && renderBody(deck, () => undefined).text).not.toContain('native code')
  })
})

describe('JSON', () => {
  const bare = z.array(z.strictObject({ id: z.string(), n: z.number().optional() }))
  const read = (text: string) =>
    readYaml({ path: 'a.json', text }, { file: 'a.json', start: 0, end: text.length }, 'a', bare)

  it('is read as YAML reads it, and the places of its values are found when they are asked for', () => {
    const text = '[\n  {"id": "a: \\"b\\": \\u00e9", "n": -1.5e2},\n  {"id": "c"}\n]'
    const { value, problems, spanOf } = read(text)
    expect(value).toEqual([{ id: 'a: "b": \u00e9', n: -150 }, { id: 'c' }])
    expect(problems).toEqual([])
    expect(readSoundJson(text)).toEqual({ value })
    const { start, end } = spanOf([1, 'id'])
    expect(text.slice(start, end)).toBe('"c"')
  })

  it.each([
    ['a name that is there twice', '[{"id": "a", "id": "b"}]'],
    ['a name that is there twice, written in two ways', '[{"id": "a", "\\u0069d": "b"}]'],
    ['a comment of HTML', '[{"id": "a <!-- b -->"}]'],
    ['a comma too many, which is YAML', '[{"id": "a",},]'],
    ['what ends too early', '[{"id": "a"'],
    ['a value of another kind', '[{"id": 1}]'],
  ])('with %s is left to the reader of YAML', (_, text) => {
    const json = readSoundJson(text)
    expect(json === undefined || !bare.safeParse(json.value).success).toBe(true)
  })

  it.each([
    ['[{"id": "a", "id": "b"}]', 'a-syntax'],
    ['[{"id": "a <!-- b -->"}]', 'a-syntax'],
    ['[{"id": "a", "more": 1}]', 'a'],
  ])('loses no word in silence: %s', (text, rule) => {
    const { value, problems } = read(text)
    expect(value).toBeUndefined()
    expect(problems.map((each) => each.rule)).toContain(rule)
  })
})

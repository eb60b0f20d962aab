import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDeck } from '../../src/deck/parse'
import { renderHandout } from '../../src/pages/printed/handout'
import { pageStyle } from '../../src/pages/printed/paper'
import { renderScript } from '../../src/pages/printed/speaker-script'
import { remotePage } from '../../src/remote/server/page'
import { buildDeck } from '../../src/site/build'
import { readSources } from '../../src/site/sources'
import { makeProject, type Project } from '../fixtures/project'

/** The texts of a language's table. */
function textsOf(language: string): string[] {
  const folder = join('src/strings', language)
  const files = readdirSync(folder).map((name) => join(folder, name))
  return files.flatMap((file) => textsIn(parseSync(file, readFileSync(file, 'utf8')).program))
}

/** Texts of the English table in what was made in another language: whole ones, not parts of words or of names. */
function englishIn(made: string, language: string): string[] {
  const own = textsOf(language)
  // What is thrown is for who maintains the page.
  const shown = made.replace(/Error\([^)]*\)/g, '')
  // A single word in small letters may be a name in the code; `Period` is a key's.
  const isTelling = (text: string) => /[A-Za-z]{3,}.* [A-Za-z]/.test(text) || /^(?!Period$)[A-Z][a-z]{2,}$/.test(text)
  const texts = textsOf('en').filter((text) => isTelling(text) && !own.includes(text))
  return texts.filter((text) =>
    text.includes(' ') ? shown.includes(text) : new RegExp(`[>"'\`]${text}[<"'\`]`).test(shown),
  )
}

function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, value } = node as { type?: string; value?: unknown }
  if (type === 'Literal' && typeof value === 'string') return [value.trim()]
  if (type === 'TemplateElement') return [(value as { cooked: string }).cooked.trim()]
  return Object.values(node).flatMap(textsIn)
}

/** Names of files and of what is sent are in no language. */
const SCRIPT = /\.(html|js|webmanifest)$/

const textOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => SCRIPT.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')

describe.each([
  {
    lang: 'de',
    words: [
      'Inhalt überspringen',
      'Schließen',
      'Größere Notizen',
      '24. November 2026',
      'Diese Folie in „A small deck“',
    ],
    paper: ['Wie man es liest', '30. Okt. 2025', 'Der Plan: 3 Minuten', 'Vertraulich: Vortragsskript'],
    phone: ['<html lang="de" dir="ltr"', 'Fernbedienung', 'Ein anderes Telefon steuert'],
  },
  {
    lang: 'ru',
    words: ['Пропустить содержание', 'Закрыть', 'Заметки крупнее', '24 ноября 2026 г.', 'чтение: 1 минута'],
    paper: ['Как это читать', '30 окт. 2025 г.', 'План: 3 минуты', 'Личное: текст выступления'],
    phone: ['<html lang="ru" dir="ltr"', 'Пульт', 'Управляет другой телефон'],
  },
  {
    lang: 'kk',
    words: ['Мазмұнын өткізіп жіберу', 'Жабу', 'Жазбаларды ірілеу', '2026 ж. 24 қараша', 'оқуға 1 минут'],
    paper: ['Қалай оқу керек', '2025 ж. 30 қаз.', 'Жоспар: 3 минут', 'Жеке: баяндама мәтіні'],
    phone: ['<html lang="kk" dir="ltr"', 'Пульт', 'Басқа телефон басқарып тұр'],
  },
])('a deck in $lang', ({ lang, words, paper, phone }) => {
  let project: Project
  let built: string
  beforeAll(async () => {
    project = makeProject()
    const file = join(project.root, 'slides/deck.yaml')
    project.write('deck.yaml', readFileSync(file, 'utf8').replace('lang: en', `lang: ${lang}`))
    const target = join(project.root, 'dist')
    await buildDeck(project.root, target)
    built = textOf(target)
    rmSync(target, { recursive: true })
  })
  afterAll(() => project.remove())

  it('has its page, its scripts and its speaker page in the language, and no English', () => {
    expect(words.filter((each) => !built.includes(each))).toEqual([])
    expect(built.match(new RegExp(`<html lang="${lang}" dir="ltr"`, 'g'))?.length).toBeGreaterThan(2)
    expect(englishIn(built, lang)).toEqual([])
  })

  it('has its handout and its script in the language, and no English', async () => {
    const { deck } = parseDeck((await readSources(project.root)).files)
    if (!deck) throw new Error('the fixture deck cannot be read')
    const none = () => undefined
    const printed = `${renderHandout(deck, none)}${renderScript(deck, none)}${pageStyle(deck, 'script', 'a4')}`
    expect(paper.filter((each) => !printed.includes(each))).toEqual([])
    expect(englishIn(printed, lang)).toEqual([])
  })

  it('has the phone’s page in the language, and no English', async () => {
    const page = (await remotePage(lang)).body.toString()
    expect(phone.filter((each) => !page.includes(each))).toEqual([])
    expect(englishIn(page, lang)).toEqual([])
  })
})

describe('a deck in a language that the interface does not speak, written from right to left', () => {
  let project: Project
  let page: string
  beforeAll(async () => {
    project = makeProject()
    const text = readFileSync(join(project.root, 'slides/deck.yaml'), 'utf8')
    project.write('deck.yaml', text.replace('lang: en', 'lang: fa'))
    const target = join(project.root, 'dist')
    await buildDeck(project.root, target)
    page = readFileSync(join(target, 'index.html'), 'utf8')
  })
  afterAll(() => project.remove())

  it('says so, and marks what is English', () => {
    expect(page).toContain('<html lang="fa" dir="rtl"')
    const marked = [...page.matchAll(/<(\w+)[^>]* lang="?en"? dir="?ltr"?[^>]*>/g)].map(([whole, tag]) => {
      const name = / class="?([\w-]+)/.exec(whole)?.[1]
      return name ? `${tag}.${name}` : tag
    })
    expect(new Set(marked)).toEqual(new Set(['a.skip-link', 'nav.reading-bar', 'span', 'button.theme-switch']))
  })
})

it('marks what is English on the phone of such a deck', async () => {
  const page = (await remotePage('fa')).body.toString()
  expect(page).toContain('<html lang="fa" dir="rtl"')
  expect(page).toContain('<nav lang="en" aria-label="Slides">')
  const inGerman = (await remotePage('de')).body.toString()
  expect(inGerman).not.toContain('lang="en"')
})

it('finds English where it is', () => {
  const planted = '<a>Skip the contents</a><b>Contents</b> script(`Close`, `slide`)'
  expect(englishIn(planted, 'de').sort()).toEqual(['Close', 'Contents', 'Skip the contents'])
  expect(englishIn('<p>Discontents</p> Error(`The deck could not be loaded`)', 'de')).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { directionOf } from '../../src/strings/direction'
import { fillWords, inLanguageOf } from '../../src/strings/fill-words'
import { inLanguage, longDate, shortDate, written } from '../../src/strings/format'
import { INTERFACE_LANGUAGES, interfaceLanguage, knownLanguage, stringsOf } from '../../src/strings/strings'

/** Every entry of a table by its path. */
function entriesOf(table: object, path = ''): [path: string, entry: unknown][] {
  return Object.entries(table).flatMap(([name, entry]): [string, unknown][] =>
    typeof entry === 'object' ? entriesOf(entry, `${path}${name}.`) : [[`${path}${name}`, entry]],
  )
}

/** What is the same word in two languages: caps of keys, units, “Start”. */
const ALIKE = /^tools\.keyNames\.|^paper\.handout$|^page\.handoutFile$|^speaker\.(start|pause)$/

describe('the words of each language', () => {
  it.each(INTERFACE_LANGUAGES)('are as many in %s as in English, none of them empty', (language) => {
    const names = (table: object) =>
      entriesOf(table)
        .map(([path]) => path)
        .filter((path) => !path.startsWith('tools.keyNames.'))
    expect(names(stringsOf(language)).sort()).toEqual(names(stringsOf('en')).sort())
    expect(entriesOf(stringsOf(language)).filter(([, entry]) => entry === '')).toEqual([])
  })

  it.each(INTERFACE_LANGUAGES.filter((each) => each !== 'en'))('in %s are not English', (language) => {
    const english = new Map(entriesOf(stringsOf('en')))
    const same = entriesOf(stringsOf(language)).filter(
      ([path, entry]) => typeof entry === 'string' && entry === english.get(path) && !ALIKE.test(path),
    )
    expect(same).toEqual([])
  })

  it('are chosen by the language alone, and English stands in for what is not there', () => {
    expect(['de', 'de-AT', 'DE-ch', 'ru-KZ', 'kk-Cyrl', 'en-US'].map(interfaceLanguage)).toEqual([
      ...['de', 'de', 'de', 'ru', 'kk', 'en'],
    ])
    expect(['ar', 'uz', 'deu', 'zh-Hans'].map(knownLanguage)).toEqual([undefined, undefined, undefined, undefined])
    expect(interfaceLanguage('ar')).toBe('en')
  })
})

describe('words that follow a number', () => {
  it('have the forms of Russian for 1, 2, 5, 11, 21, 22 and 1.5', () => {
    const { page, ui, pace, search } = stringsOf('ru')
    expect([1, 2, 5, 11, 21, 22, 1.5].map(page.minutes)).toEqual([
      ...['1 минута', '2 минуты', '5 минут', '11 минут', '21 минута', '22 минуты', '1,5 минуты'],
    ])
    expect([1, 2, 5, 21].map(search.slidesFound)).toEqual(['1 слайд', '2 слайда', '5 слайдов', '21 слайд'])
    expect([1, 3, 30].map(pace.minutesBehind)).toEqual([
      ...['отставание на 1 минуту', 'отставание на 3 минуты', 'отставание на 30 минут'],
    ])
    expect(ui.appendix('2')).toBe('Приложение 2')
  })

  it('have fractions as the language writes them, in its form for fractions', () => {
    const of = (language: string) => stringsOf(language).page.minutes
    expect([of('en')(1.5), of('de')(0.5), of('ru')(2.25), of('kk')(1.5)]).toEqual([
      ...['1.5 minutes', '0,5 Minuten', '2,25 минуты', '1,5 минут'],
    ])
  })

  it('have one and many in English and German', () => {
    expect([1, 2, 21].map(stringsOf('en').page.minutesToRead)).toEqual([
      ...['1 minute to read', '2 minutes to read', '21 minutes to read'],
    ])
    expect([1, 2].map(stringsOf('de-CH').page.citingSlides)).toEqual(['Folie', 'Folien'])
    expect([1, 2].map((count) => stringsOf('en').tools.wholeDeck(count))).toEqual([
      ...['The whole deck (1 slide)', 'The whole deck (2 slides)'],
    ])
  })
})

describe('dates, numbers and names of languages', () => {
  it.each([
    ['en', '24 November 2026', 'November 2026', '9 Sep 2026'],
    ['en-US', 'November 24, 2026', 'November 2026', 'Sep 9, 2026'],
    ['de', '24. November 2026', 'November 2026', '9. Sept. 2026'],
    ['ru', '24 ноября 2026 г.', 'ноябрь 2026 г.', '9 сент. 2026 г.'],
    ['ar', '24 November 2026', 'November 2026', '9 Sep 2026'],
  ])('are written as in %s', (tag, day, month, short) => {
    const dates = [longDate('2026-11-24', tag), longDate('2026-11', tag), shortDate('2026-09-09', tag)]
    expect(dates).toEqual([day, month, short])
    expect(longDate('2026', tag)).toBe('2026')
  })

  it('have the separators and the minus sign of the language', () => {
    expect(['en', 'de', 'ru'].map((tag) => written(-1250.5, tag))).toEqual(['−1,250.5', '−1.250,5', '−1\u00a0250,5'])
  })

  it('name a language that is not the deck’s own, where it is one', () => {
    expect([inLanguage('ru', 'en'), inLanguage('en', 'de'), inLanguage('kk-KZ', 'ru')]).toEqual([
      ...[' (in Russian)', ' (auf Englisch)', ' (язык: казахский)'],
    ])
    const none = [inLanguage('de', 'de-AT'), inLanguage(undefined, 'en'), inLanguage('русский', 'en')]
    expect(none).toEqual(['', '', ''])
  })
})

describe('a page written as HTML', () => {
  it('gets its words, its language and its direction', () => {
    expect(fillWords('<p title="__a__">__a__</p>', { a: '“R & D” <b> "x"' })).toBe(
      '<p title="“R &amp; D” &lt;b> &quot;x&quot;">“R &amp; D” &lt;b> &quot;x&quot;</p>',
    )
    expect(() => fillWords('__nothing__', {})).toThrow('asks for the word "nothing"')
    expect(inLanguageOf('<html lang="en" data-view="read">', 'ar')).toBe('<html lang="ar" dir="rtl" data-view="read">')
  })

  it.each([
    ['en', 'ltr'],
    ['kk', 'ltr'],
    ['kk-Arab', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['uz', 'ltr'],
  ])('in %s runs %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})

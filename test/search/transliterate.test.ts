import { describe, expect, it } from 'vitest'
import { fold, foldWithPlaces, spellings } from '../../src/search/transliterate'

/** Whether words typed so find words printed so. */
const finds = (typed: string, printed: string) => spellings(typed).some((each) => fold(printed).includes(each))

describe('letters', () => {
  it('without their diacritics, in lower case, Kazakh as on a Russian keyboard', () => {
    expect(fold('Қазақстан Ұлы Әділ')).toBe('казакстан улы адил')
    expect(fold('Ёлка, йод')).toBe('елка, иод')
    expect(fold('Naïve ØRSTED İstanbul Straße ﬁne')).toBe('naive orsted istanbul strasse fine')
  })

  it('with their dashes, quotation marks and spaces as they are typed', () => {
    expect(fold('2025–26\u00a0“so”,\n  it’s\u00ad')).toBe(`2025-26 "so", it's`)
  })

  it('know where they stood in the source', () => {
    const source = 'ﬁ  Қ’'
    expect(foldWithPlaces(source)).toEqual({ text: `fi к'`, at: [0, 0, 1, 3, 4, 5] })
  })
})

describe('a name', () => {
  it('is found in both scripts, however it is typed', () => {
    for (const typed of ['Токаев', 'Тоқаев', 'Tokayev', 'TOKAYEV', 'Токае']) {
      for (const printed of ['Tokayev', 'Тоқаев', 'Токаев'])
        expect(finds(typed, printed), `${typed} ${printed}`).toBe(true)
    }
    for (const [typed, printed] of [
      ['Назарбаев', 'Nazarbayev'],
      ['Мирзиёев', 'Mirziyoyev'],
      ['Жапаров', 'Zhaparov'],
      ['Казахстан', 'Kazakhstan'],
      ['Лукашенко', 'Lukashenko'],
      ['Sergey', 'Сергей'],
      ['Khorgos', 'Хоргос'],
    ] as const) {
      expect(finds(typed, printed), `${typed} ${printed}`).toBe(true)
    }
  })

  it('is no other name', () => {
    expect(finds('Токаев', 'token')).toBe(false)
    expect(finds('day', 'data')).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../src/deck/parse'

const talk = (yaml: string, ...sections: string[]) =>
  parseDeck([
    { path: 'slides/deck.yaml', text: yaml },
    ...sections.map((text, index) => ({ path: `slides/0${index}-part.md`, text })),
  ])

const slide = (notes: string, options = '') => `## A headline\n${options}\n\nSome words.\n\nNote:\n${notes}\n`
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

describe('what deck.yaml leaves out', () => {
  it('is guessed from a title alone, with one warning that names it all', () => {
    const { deck, problems } = talk('title: Water\nsubtitle: Who pays', slide('Hello.'))
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['deck-default', 'warning']])
    for (const name of ['lang', 'author', 'date', 'description', 'minutes'])
      expect(problems[0]?.message).toContain(`"${name}"`)
    expect(deck?.meta).toMatchObject({ lang: 'en', author: '', description: 'Who pays', keywords: [], minutes: 1 })
    expect(deck?.meta.date).toBe(new Date().toISOString().slice(0, 10))
  })

  it('is no problem where it is all there, keywords or not', () => {
    const whole = 'title: A\nauthor: B\ndate: 2026-11-24\nlang: de\ndescription: C\nminutes: 5'
    expect(talk(whole, slide('Hello.')).problems).toEqual([])
  })

  it('cannot be the title', () => {
    expect(talk('author: B', slide('Hello.')).problems.map(({ rule }) => rule)).toContain('deck')
  })
})

describe('minutes that nobody planned', () => {
  const minutesOf = (minutes: string, ...sections: string[]) => {
    const { deck } = talk(`title: A\n${minutes}`, ...sections)
    return [deck?.meta.minutes, deck?.sections.map((section) => section.minutes)]
  }

  it('are those of the deck, shared by its sections', () => {
    expect(minutesOf('minutes: 20', slide('a'), `${slide('b')}\n---\n\n${slide('c')}`)).toEqual([20, [6.5, 13.5]])
  })

  it('are what the notes take, and a minute a slide at least', () => {
    expect(minutesOf('', slide(words(420)))).toEqual([3.5, [3.5]])
    expect(minutesOf('', `${slide('b')}\n---\n\n${slide('c')}`)).toEqual([2, [2]])
  })

  it('stay as they are where any section or slide has some', () => {
    expect(minutesOf('', `---\ntitle: T\nminutes: 4\n---\n\n${slide('a')}`, slide('b'))).toEqual([4, [4, undefined]])
    expect(minutesOf('minutes: 9', slide('a', '<!-- .slide: data-minutes="3" -->'))).toEqual([9, [undefined]])
  })
})

describe('data of a plain talk', () => {
  const chart = (csv: string, ...files: { path: string; text: string }[]) =>
    parseDeck([
      { path: 'slides/deck.yaml', text: 'title: A\nrules: { deck-default: off }' },
      {
        path: 'slides/00-a.md',
        text: '## A headline\n<!-- .slide: data-layout="figure" -->\n\n```chart\nmeasure: M\ntype: bars\ndata: a.csv\n```\n',
      },
      { path: 'assets/data/a.csv', text: csv },
      ...files,
    ])
  const rowsOf = (csv: string) => chart(csv).deck?.sections[0]?.slides[0]?.figures[0]?.chart?.rows

  it('need a label and a value', () => {
    expect(rowsOf('label,value\nA,1\nB,2\n')).toMatchObject([{ label: 'A', value: 1, unit: '', sources: [] }, {}])
    expect(chart('label\nA\n').problems.map(({ rule }) => rule)).toContain('data-column')
  })

  it('say where they are from in words, until there is a list of references', () => {
    const csv = 'label,value,source\nA,1,City of Berlin\n'
    expect(rowsOf(csv)).toMatchObject([{ sources: [], sourceWords: 'City of Berlin' }])
    const list = { path: 'slides/references.json', text: '[{"id":"R1","type":"book","title":"T"}]' }
    expect(chart(csv, list).problems.map(({ rule }) => rule)).toContain('data-source')
    expect(chart('label,value,source\nA,1,R1\n', list).problems.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    )
  })

  it('are called by the headline where the figure has no name, with a warning each', () => {
    const { deck, problems } = chart('label,value\nA,1\n')
    expect(problems.slice(1).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['figure-title', 'warning'],
      ['figure-description', 'warning'],
    ])
    const { title, description } = deck?.sections[0]?.slides[0]?.figures[0]?.chart ?? {}
    expect([title, description]).toEqual(['A headline', 'A headline'])
  })
})

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

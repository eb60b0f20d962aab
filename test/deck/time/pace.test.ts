import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../../src/deck/parse'
import { notesWords, paceOf, paceOfCut } from '../../../src/deck/time/pace'
import { fixtureDeck, lectureDeck } from '../../fixtures/deck'

/** The fixture deck's first section (3 minutes, half of its words on each of two slides), then a section of its own. */
function paced(front: string, ...slides: string[]) {
  const text = `---\ntitle: More\n${front}---\n\n${slides.join('\n\n---\n\n')}`
  const { deck } = parseDeck([...fixtureDeck(), { path: 'slides/01-more.md', text }])
  if (!deck) throw new Error('no deck')
  // Before the list of references.
  return paceOf(deck).slice(3, -1)
}

const slide = (name: string, words: number, options = '') =>
  `## A headline of ${name}\n<!-- .slide: id="${name}" ${options} -->\n\nNote:\n${Array(words).fill('word').join(' ')}`

const minutesOf = (paces: { minutes: number }[]) => paces.map(({ minutes }) => minutes)

describe('the pace of a talk', () => {
  it("shares a section's minutes as the words of the notes are", () => {
    const paces = paced('minutes: 4\n', slide('a', 30), slide('b', 10))
    expect(paces).toEqual([
      { id: 'a', minutes: 3, from: 3 },
      { id: 'b', minutes: 1, from: 6 },
    ])
  })

  it('gives a slide the minutes of its own, and the others what is left', () => {
    const paces = paced('minutes: 4\n', slide('a', 90, 'data-minutes="2.5"'), slide('b', 20), slide('c', 10))
    expect(minutesOf(paces)).toEqual([2.5, 1, 0.5])
  })

  it('shares evenly where nothing is written', () => {
    expect(minutesOf(paced('minutes: 3\n', slide('a', 0), slide('b', 0)))).toEqual([1.5, 1.5])
  })

  it('plans nothing where nobody said how long, and more than the section has when its slides say so', () => {
    expect(minutesOf(paced('', slide('a', 20), slide('b', 10, 'data-minutes="2"')))).toEqual([0, 2])
    expect(minutesOf(paced('minutes: 1\n', slide('a', 9, 'data-minutes="2"'), slide('b', 9)))).toEqual([2, 0])
  })

  it('counts in steps of five seconds without losing any of a section', () => {
    const paces = paced('minutes: 2\n', slide('a', 11), slide('b', 7), slide('c', 5))
    expect(paces.map(({ minutes }) => Math.round(minutes * 6000) / 100)).toEqual([55, 40, 25])
    expect(paces.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(2)
  })

  it('loses nothing over many sections whose minutes are no multiple of five seconds', () => {
    const files = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => {
      const text = `---\ntitle: More\nminutes: 0.29\n---\n\n${slide(`s${number}`, 9)}`
      return { path: `slides/0${number}-more.md`, text }
    })
    const { deck } = parseDeck([...fixtureDeck(), ...files])
    const last = deck && paceOf(deck).at(-1)
    expect((last?.from ?? 0) + (last?.minutes ?? 0)).toBeCloseTo(3 + 8 * 0.29, 1)
  })

  it('counts words in lists and tables, and no marks', () => {
    const text = 'Note:\nOne *two* [@R1].\n\n- three\n- four five\n\n| six | seven |\n|---|---|\n| eight | – |\n'
    const { deck } = parseDeck([
      ...fixtureDeck(),
      { path: 'slides/01-more.md', text: `---\ntitle: M\n---\n\n## H\n\n${text}` },
    ])
    const counted = deck?.sections[1]?.slides[0]
    expect(counted && notesWords(counted)).toBe(8)
  })

  it('counts prompts by their time and not by their words', () => {
    const prompt = '[Which of the two do you trust? Take three answers.]{.prompt minutes="1.5"}'
    const paces = paced('minutes: 4.5\n', `${slide('a', 30)}\n\n${prompt}`, slide('b', 30))
    expect(minutesOf(paces)).toEqual([3, 1.5])
    const text = `---\ntitle: M\n---\n\n## H\n\nNote:\nOne **two** three. ${prompt} Four.\n`
    const { deck } = parseDeck([...fixtureDeck(), { path: 'slides/01-more.md', text }])
    const counted = deck?.sections[1]?.slides[0]
    expect(counted && notesWords(counted)).toBe(4)
  })

  it('fills the length of a cut with its slides, each keeping its share', () => {
    const slides = [slide('a', 9, 'data-minutes="3" data-cut="2"'), slide('b', 9, 'data-minutes="5"')]
    const more = slide('c', 9, 'data-minutes="1" data-cut="2"')
    const text = `---\ntitle: M\n---\n\n${[...slides, more].join('\n\n---\n\n')}`
    const { deck } = parseDeck([...fixtureDeck(), { path: 'slides/01-more.md', text }])
    const kept = deck ? paceOfCut(deck, 2) : []
    expect(kept.map((each) => [each.slide.id, each.minutes])).toEqual([
      ['a', 1.5],
      ['c', 0.5],
    ])
    expect(deck && paceOfCut(deck, 7)).toEqual([])
  })

  it('plans the whole deck: every slide begins where the one before ends, the sum is the talk', () => {
    const { deck } = parseDeck(lectureDeck())
    if (!deck) throw new Error('no deck')
    const paces = paceOf(deck)
    paces.forEach((pace, index) => {
      const before = paces[index - 1]
      expect(pace.from).toBeCloseTo(before ? before.from + before.minutes : 0)
    })
    const last = paces.at(-1)
    expect((last?.from ?? 0) + (last?.minutes ?? 0)).toBeCloseTo(deck.meta.minutes)
  })
})

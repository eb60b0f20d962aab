import { describe, expect, it } from 'vitest'
import { paceOf } from '../../src/deck/time/pace'
import { renderScript } from '../../src/pages/printed/speaker-script'
import { readPrintOptions } from '../../src/print/options'
import { cutOf, selectSlides } from '../../src/print/selection'
import { readDeck } from './paper'

describe('the command line', () => {
  it('prints all three on A4 into out/ unless told', () => {
    expect(readPrintOptions([])).toMatchObject({ variants: ['deck', 'handout', 'script'], paper: 'a4', out: 'out' })
  })

  it('takes every option', () => {
    const args = [
      'deck',
      '--steps',
      '--slides',
      '3-7',
      '--section',
      '4',
      '--cut',
      '20',
      '--gray',
      '--paper',
      'letter',
      '--open',
    ]
    const options = {
      steps: true,
      slides: { from: 3, to: 7 },
      section: '4',
      cut: '20',
      gray: true,
      paper: 'letter',
      open: true,
    }
    expect(readPrintOptions(args)).toMatchObject({ variants: ['deck'], ...options })
  })

  it.each([
    [['--stpes'], 'npm run pdf has no option "--stpes". Did you mean "--steps"?'],
    [['handouts'], 'npm run pdf does not know "handouts". Did you mean "handout"?'],
    [['--paper', 'a3'], 'There is no paper "a3". Known: a4, letter.'],
    [['--slides', '7-3'], '"--slides 7-3" is no range of slides; write it like 3-7, or 5 for one.'],
    [['--section'], '"--section" needs a value: npm run pdf -- --section 4'],
  ])('%j is refused in a sentence', (args, message) => {
    expect(() => readPrintOptions(args)).toThrow(message)
  })
})

describe('the choice of slides', () => {
  const deck = readDeck()
  const third = deck.sections[2]
  const ids = (index: number) => deck.sections[index]?.slides.map(({ id }) => id)

  it('takes a section by number, label or name', () => {
    for (const section of ['2', third?.label ?? '', third?.id ?? '']) {
      expect(selectSlides(deck, { section })).toEqual(ids(2))
    }
  })

  it('takes slides by number', () => {
    expect(selectSlides(deck, { slides: { from: 2, to: 2 } })).toEqual([ids(0)?.[1]])
  })

  it.each([
    [{ section: '40' }, /^There is no section "40"; there are: 0 front, 1 who/],
    [{ slides: { from: 3, to: 900 } }, /^The deck has \d+ slides, so there is no slide 900\.$/],
    [{ section: '2', slides: { from: 1, to: 1 } }, /^No slide is both in the section "2" and among/],
  ])('%j is refused in a sentence', (asked, message) => {
    expect(() => selectSlides(deck, asked)).toThrow(message)
  })
})

describe('a cut of the deck', () => {
  // Of the shorter cut are the second part's first slide, but not the first part's, and none of the last section.
  const deck = readDeck({
    'slides/01-who.md': (text) => text.replace('data-cut="8 20"', 'data-cut="20"'),
    'slides/02-ways.md': (text) => text.replace('data-cut="20"', 'data-cut="8 20"'),
    'slides/03-question.md': (text) => text.replace('data-cut="8 20"', 'data-cut="20"'),
  })
  const cut = cutOf(deck, '8')
  const idsOf = ({ sections }: typeof deck) => sections.flatMap(({ slides }) => slides.map(({ id }) => id))

  it('is a deck of its slides, in its length, with parts and references as they were', () => {
    const marked = deck.sections.flatMap(({ slides, appendix }) =>
      slides.filter(({ cuts }) => appendix || cuts.includes(8)),
    )
    expect(idsOf(cut)).toEqual(marked.map(({ id }) => id))
    expect(cut).toMatchObject({ meta: { minutes: 8 }, parts: deck.parts, references: deck.references })
    expect(cutOf(deck, undefined)).toBe(deck)
  })

  it("runs the script's clock from 0 to its last minute", () => {
    const paces = paceOf(cut)
    const last = paces.at(-1)
    expect(paces[0]?.from).toBe(0)
    expect((last?.from ?? 0) + (last?.minutes ?? 0)).toBeCloseTo(8)
    const script = renderScript(cut, () => ({ svg: '<svg></svg>' })).text
    expect(script).toContain('The plan: 8 minutes')
    const talk = cut.sections.filter(({ appendix }) => !appendix)
    const spoken = talk.flatMap(({ slides }) => slides).length
    expect(script).toContain(`slide ${spoken} of ${spoken}</p>`)
    expect(script).toContain(`Part 2 of ${deck.parts.length}`)
    expect(script.match(/class="whole-time"/)).toBeNull()
    const minutes = [...script.matchAll(/<td>([\d.]+)<\/td><\/tr>/g)].map(([, each]) => Number(each))
    expect(minutes).toHaveLength(talk.length)
    expect(minutes.reduce((sum, each) => sum + each)).toBeCloseTo(8, 0)
  })

  it('counts its own numbers, and has its own sections', () => {
    expect(selectSlides(cut, { slides: { from: 2, to: 3 } })).toEqual(idsOf(cut).slice(1, 3))
    expect(selectSlides(cut, { section: '2' })).toEqual(
      cut.sections.find(({ id }) => id === 'ways')?.slides.map(({ id }) => id),
    )
    const all = idsOf(cut).length
    expect(() => selectSlides(cut, { slides: { from: 1, to: all + 1 } })).toThrow(`has ${all} slides`)
    const gone =
      deck.sections.find(({ id }) => cut.sections.every((each) => each.id !== id))?.id ??
      expect.fail('The cut has every section')
    expect(() => selectSlides(cut, { section: gone })).toThrow(`There is no section "${gone}"; there are: 0 front`)
  })

  it.each(['99', '8 20', 'short', '2e1'])('"%s" is refused with the cuts there are', (asked) => {
    expect(() => cutOf(deck, asked)).toThrow(`The deck has no cut "${asked}"; there are: 8, 20.`)
  })

  it('is refused where there is none', () => {
    const meta = { ...deck.meta, cuts: undefined }
    expect(() => cutOf({ ...deck, meta }, '20')).toThrow('The deck has no cut "20"; it has none.')
  })
})

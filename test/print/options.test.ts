import { describe, expect, it } from 'vitest'
import { HELP, readOptions } from '../../src/print/options'
import { selectSlides } from '../../src/print/selection'
import { readDeck } from './paper'

describe('the command line', () => {
  it('prints all three on A4 into out/ unless told', () => {
    expect(readOptions([])).toMatchObject({ variants: ['deck', 'handout', 'script'], paper: 'a4', out: 'out' })
  })

  it('takes every option that its help explains', () => {
    const args = ['deck', '--steps', '--slides', '3-7', '--section', '4', '--gray', '--paper', 'letter', '--open']
    const options = { steps: true, slides: { from: 3, to: 7 }, section: '4', gray: true, paper: 'letter', open: true }
    expect(readOptions(args)).toMatchObject({ variants: ['deck'], ...options })
    for (const name of [...args.filter((each) => each.startsWith('--')), '--out', '--help'])
      expect(HELP).toContain(name)
  })

  it.each([
    [['--stpes'], 'There is no option "--stpes". Did you mean "steps"?'],
    [['handouts'], 'There is no "handouts" to print. Did you mean "handout"?'],
    [['--paper', 'a3'], 'There is no paper "a3". Known: a4, letter.'],
    [['--slides', '7-3'], '"--slides 7-3" is no range of slides; write it like 3-7, or 5 for one.'],
    [['--section'], '"--section" needs a value; --help shows how.'],
  ])('%j is refused in a sentence', (args, message) => {
    expect(() => readOptions(args)).toThrow(message)
  })
})

describe('the choice of slides', async () => {
  const deck = await readDeck()
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
    [{ section: '40' }, /^There is no section "40"; there are: 0 front, 1 background/],
    [{ slides: { from: 3, to: 900 } }, /^The deck has \d+ slides, so there is no slide 900\.$/],
    [{ section: '4', slides: { from: 1, to: 1 } }, /^No slide is both in the section "4" and among/],
  ])('%j is refused in a sentence', (asked, message) => {
    expect(() => selectSlides(deck, asked)).toThrow(message)
  })
})

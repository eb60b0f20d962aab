import { describe, expect, it } from 'vitest'
import { cutsIn, type DeckSlide, type Plan, readPlan, rescale, slideOf } from '../../src/talk/plan'

const slide = (id: string, minutes: number, cuts: number[] = [], section = 'One'): DeckSlide => {
  return { id, minutes, section, cuts }
}

const DECK = [
  slide('title', 1, [5, 10]),
  slide('asked', 2, [10]),
  slide('first', 3.25, [5, 10], 'Two'),
  slide('aside', 0.5, [], 'Two'),
  slide('last', 0, [5], 'Three'),
]

const secondsOf = (plan: Plan) => plan.slides.map(({ minutes }) => minutes * 60)
const sumOf = (plan: Plan) => secondsOf(plan).reduce((sum, seconds) => sum + Math.round(seconds), 0)

describe('the plan', () => {
  it('has all slides of the deck and the sum of their minutes', () => {
    const plan = readPlan(DECK)
    expect(plan.slides.map(({ id }) => id)).toEqual(['title', 'asked', 'first', 'aside', 'last'])
    expect(secondsOf(plan)).toEqual([60, 120, 195, 30, 0])
    expect(plan).toMatchObject({ total: 6.75, outside: {} })
  })

  it('of a cut has its slides in its length, and knows the place of the others', () => {
    const plan = readPlan(DECK, 5)
    expect(plan.slides.map(({ id }) => id)).toEqual(['title', 'first', 'last'])
    expect(secondsOf(plan)).toEqual([71, 229, 0])
    expect(plan.total).toBe(5)
    expect(plan.outside).toEqual({ asked: { next: 1, section: 'One' }, aside: { next: 2, section: 'Two' } })
  })

  it('leaves the appendix out, of the whole deck and of a cut, and knows that it comes at the end', () => {
    const deck = [...DECK, { ...slide('terms', 0, [], 'Appendix'), appendix: true }]
    for (const cut of [undefined, 5]) {
      const plan = readPlan(deck, cut)
      expect(plan.slides).toEqual(readPlan(DECK, cut).slides)
      expect(plan.outside.terms).toEqual({ next: plan.slides.length, section: 'Appendix' })
    }
  })

  it('of a cut nobody made is the whole deck', () => {
    expect(readPlan(DECK, 7)).toEqual(readPlan(DECK))
    expect(readPlan(DECK, Number.NaN)).toEqual(readPlan(DECK))
  })

  it('of no slides is empty, and of one slide has all the time', () => {
    expect(readPlan([])).toEqual({ slides: [], total: 0, outside: {} })
    expect(rescale(readPlan([]), 30).slides).toEqual([])
    expect(rescale(readPlan([slide('only', 4)]), 30).slides).toEqual([{ id: 'only', minutes: 30, section: 'One' }])
  })
})

describe('the plan in another time', () => {
  it('adds up to the new total exactly, in whole seconds', () => {
    for (const minutes of [0.5, 1, 7, 20, 29.95, 30, 45, 61.7, 480]) {
      const plan = rescale(readPlan([...DECK, ...DECK, slide('odd', 1 / 3)]), minutes)
      for (const seconds of secondsOf(plan)) expect(seconds).toBeCloseTo(Math.round(seconds), 9)
      expect(sumOf(plan)).toBe(Math.round(minutes * 60))
      expect(plan.total).toBeCloseTo(minutes, 9)
    }
  })

  it('keeps the shares, and nothing for what had nothing', () => {
    expect(secondsOf(rescale(readPlan(DECK), 13.5))).toEqual([120, 240, 390, 60, 0])
  })

  it('shares evenly where nothing was planned', () => {
    const unplanned = readPlan([slide('a', 0), slide('b', 0), slide('c', 0)])
    expect(unplanned.total).toBe(0)
    expect(secondsOf(rescale(unplanned, 1))).toEqual([20, 20, 20])
  })

  it.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY])('of %d minutes is the same plan', (minutes) => {
    const plan = readPlan(DECK)
    expect(rescale(plan, minutes)).toBe(plan)
  })
})

describe('a slide of the document', () => {
  it('is read from its attributes', () => {
    const dataset = { minutes: '1.25', section: 'I · The meeting', cut: '20 45' }
    expect(slideOf({ id: 'meeting', dataset })).toEqual(slide('meeting', 1.25, [20, 45], 'I · The meeting'))
  })

  it('is known as one of the appendix', () => {
    expect(slideOf({ id: 'terms', dataset: { appendix: '2' } })).toMatchObject({ id: 'terms', appendix: true })
  })

  it('counts what is missing or malformed as none', () => {
    expect(slideOf({ id: 'bare', dataset: {} })).toEqual(slide('bare', 0, [], ''))
    for (const minutes of ['abc', '-1', 'Infinity', '']) {
      expect(slideOf({ id: 'bad', dataset: { minutes, cut: ' x ' } })).toEqual(slide('bad', 0, [], ''))
    }
  })

  it('belongs to cuts, which are found shortest first', () => {
    expect(cutsIn([{ cuts: [45, 20] }, { cuts: [] }, { cuts: [45, 5] }])).toEqual([5, 20, 45])
  })
})

import { describe, expect, it } from 'vitest'
import { parseDeck } from '../../src/deck/parse'
import { renderBody } from '../../src/pages/document'
import { readSources } from '../../src/site/sources'
import { readPlan, slideOf } from '../../src/talk/plan'
import { drawn, sectionsOf } from '../pages/printed'

const { files } = await readSources(process.cwd())
const { deck } = parseDeck(files)
if (!deck) throw new Error('no deck')

describe("this talk's plan", () => {
  const slides = sectionsOf(renderBody(deck, drawn).text).map(slideOf)

  it('can be read off the document to the second', () => {
    expect(readPlan(slides).total).toBeCloseTo(deck.meta.minutes)
  })

  it('has a short cut inside of a long one, each with the parts of a talk', () => {
    const [short, long] = [20, 45].map((cut) => readPlan(slides, cut).slides.map(({ id }) => id))
    expect(short?.filter((id) => !long?.includes(id))).toEqual([])
    expect(short?.length).toBeGreaterThanOrEqual(14)
    expect(short?.length).toBeLessThanOrEqual(18)
    expect(long?.length).toBeGreaterThanOrEqual(30)
    expect(long?.length).toBeLessThanOrEqual(37)
    for (const ids of [short, long]) {
      expect(ids?.[0]).toBe('title')
      expect(ids).toEqual(expect.arrayContaining(['registers', 'balance', 'neutrality-checked', 'scorecard']))
      expect(ids?.at(-1)).toBe('questions')
    }
  })

  it('gives the slides of each cut the time they have in the whole talk', () => {
    const whole = new Map(readPlan(slides).slides.map(({ id, minutes }) => [id, minutes]))
    for (const cut of [20, 45]) {
      for (const { id, minutes } of readPlan(slides, cut).slides) expect(minutes, id).toBeCloseTo(whole.get(id) ?? 0)
    }
  })
})

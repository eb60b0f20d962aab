import { describe, expect, it } from 'vitest'
import { pace } from '../../src/strings/en'
import { scheduleInWords, scheduleStatus } from '../../src/talk/pace'
import { type DeckSlide, readPlan } from '../../src/talk/plan'

const slide = (id: string, minutes: number, section: string, cuts: number[] = []): DeckSlide => {
  return { id, minutes, section, cuts }
}

/** Ten minutes: One from 0 to 3, Two from 3 to 9, Three from 9 to 10. */
const DECK = [
  slide('title', 0, 'One', [4]),
  slide('a', 1, 'One'),
  slide('b', 2, 'One', [4]),
  slide('c', 6, 'Two', [4]),
  slide('d', 1, 'Three'),
  slide('end', 0, 'Three'),
]
const plan = readPlan(DECK)
const at = (minutes: number, id: string, of = plan) => scheduleStatus(of, minutes * 60_000, id)
const minutes = (ms: number) => ms / 60_000

describe('how the talk stands', () => {
  it('is on time while the slide on screen has its own time', () => {
    for (const moment of [1, 2, 3]) expect(at(moment, 'b').aheadMs).toBe(0)
    expect(at(2, 'b')).toMatchObject({ shouldBe: 'b', sectionLeftMs: 60_000, leftMs: 8 * 60_000 })
  })

  it('is ahead of what has yet to begin, and behind with what should have ended', () => {
    expect(minutes(at(1, 'c').aheadMs)).toBe(2)
    expect(minutes(at(5, 'b').aheadMs)).toBe(-2)
    expect(at(5, 'b').shouldBe).toBe('c')
    expect(minutes(at(5, 'b').sectionLeftMs)).toBe(-2)
  })

  it('begins at the start, and counts what is before as the start', () => {
    expect(at(-3, 'a')).toEqual(at(0, 'a'))
    expect(at(0, 'a')).toMatchObject({ shouldBe: 'a', aheadMs: 0, leftMs: 600_000 })
    expect(at(0, 'title').aheadMs).toBe(0)
  })

  it('stays on the last slide that had time, beyond the end', () => {
    expect(at(10, 'd')).toMatchObject({ shouldBe: 'd', aheadMs: 0, leftMs: 0, warning: 1 })
    expect(at(12, 'd')).toMatchObject({ shouldBe: 'd', aheadMs: -120_000, leftMs: -120_000, warning: 1 })
    expect(minutes(at(8, 'end').aheadMs)).toBe(2)
    expect(minutes(at(11, 'end').aheadMs)).toBe(-1)
  })

  it('warns at five minutes and at one, and not in a talk of no more than that', () => {
    expect([4.9, 5, 8.9, 9].map((moment) => at(moment, 'c').warning)).toEqual([undefined, 5, 5, 1])
    const short = readPlan([slide('a', 5, 'One')])
    expect([0, 3, 4].map((moment) => at(moment, 'a', short).warning)).toEqual([undefined, undefined, 1])
  })

  it('puts a slide outside the cut where the next one begins, and its section with it', () => {
    const cut = readPlan(DECK, 4)
    expect(cut.slides.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['title', 0],
      ['b', 1],
      ['c', 3],
    ])
    expect(at(0, 'a', cut)).toMatchObject({ shouldBe: 'b', aheadMs: 0, sectionLeftMs: 60_000 })
    expect(minutes(at(0.5, 'a', cut).aheadMs)).toBe(-0.5)
    expect(minutes(at(3, 'd', cut).aheadMs)).toBe(1)
    expect(minutes(at(3, 'd', cut).sectionLeftMs)).toBe(1)
  })

  it('has no opinion on slides nobody knows, or where nothing is planned', () => {
    expect(at(4, 'unknown')).toMatchObject({ shouldBe: 'c', aheadMs: 0, sectionLeftMs: 5 * 60_000 })
    expect(at(4, 'constructor').aheadMs).toBe(0)
    const nothing = { shouldBe: 'a', aheadMs: 0, sectionLeftMs: 0, leftMs: 0 }
    expect(at(4, 'a', readPlan([slide('a', 0, 'One')]))).toEqual(nothing)
    expect(at(4, 'a', readPlan([]))).toEqual(nothing)
  })
})

describe('the pace in words', () => {
  it.each([
    [0, 'on time'],
    [-14_000, 'on time'],
    [15_000, '20 seconds ahead'],
    [-54_000, '50 seconds behind'],
    [-56_000, '1 minute behind'],
    [89_000, '1 minute ahead'],
    [-150_000, '3 minutes behind'],
  ])('says of %d ms: %s', (aheadMs, words) => {
    expect(scheduleInWords({ aheadMs }, pace)).toBe(words)
  })
})

import { describe, expect, it } from 'vitest'
import { fileColumns } from '../../src/strings/en/speaker'
import { type DeckSlide, readPlan } from '../../src/talk/plan'
import { timingCsv, timingReport, timingTotals } from '../../src/talk/timing-report'

const slide = (id: string, minutes: number, cuts: number[] = [2]): DeckSlide => ({ id, minutes, section: 'One', cuts })
const DECK = [slide('a', 1), slide('b', 1, []), slide('c', 1), slide('d', 1, []), slide('e', 3, [])]

describe('the account of a talk', () => {
  it('has a row for every slide of the plan, shown or not', () => {
    const rows = timingReport(readPlan(DECK), { a: 90_000 }, { a: 'The first' })
    expect(rows).toHaveLength(5)
    expect(rows[0]).toEqual({ id: 'a', headline: 'The first', section: 'One', planned: 1, actual: 1.5 })
    expect(rows[1]).toMatchObject({ id: 'b', headline: 'b', actual: 0 })
    expect(timingTotals(rows)).toEqual({ planned: 7, actual: 1.5 })
  })

  it('puts slides outside the cut that were shown where they stand, and strange ones last', () => {
    const spent = { gone: 6000, e: 60_000, b: 30_000, c: 1, d: 0 }
    const rows = timingReport(readPlan(DECK, 2), spent)
    expect(rows.map(({ id, planned }) => [id, planned])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 1],
      ['e', 0],
      ['gone', 0],
    ])
  })

  it('is empty for a talk of nothing', () => {
    expect(timingReport(readPlan([]), {})).toEqual([])
    expect(timingTotals([])).toEqual({ planned: 0, actual: 0 })
  })
})

describe('the account as comma-separated text', () => {
  const lines = (text: string) => text.split('\r\n')

  it('has a header, minutes with two decimals, and the difference', () => {
    const [header, first, end] = lines(timingCsv(timingReport(readPlan([slide('a', 1.5)]), { a: 60_000 }), fileColumns))
    expect(header).toBe('\uFEFFslide,headline,section,planned minutes,actual minutes,difference')
    expect(first).toBe('a,a,One,1.50,1.00,-0.50')
    expect(end).toBe('')
  })

  it('writes no negative zero', () => {
    expect(timingCsv(timingReport(readPlan([slide('a', 1)]), { a: 59_990 }), fileColumns)).toContain(
      '1.00,1.00,0.00\r\n',
    )
  })

  it('quotes what would be taken for something else', () => {
    const headlines = { a: 'Oil, gas and “rare” metals', b: 'The "new stage"', c: 'Two\nlines', d: 'Plain' }
    const text = timingCsv(timingReport(readPlan(DECK), {}, headlines), fileColumns)
    expect(text).toContain('a,"Oil, gas and “rare” metals",One,')
    expect(text).toContain('b,"The ""new stage""",One,')
    expect(text).toContain('c,"Two\nlines",One,')
    expect(text).toContain('d,Plain,One,')
  })
})

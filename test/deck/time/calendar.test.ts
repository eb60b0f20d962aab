import { describe, expect, it } from 'vitest'
import { daysOf, isoOf, monthStarts, precisionOf } from '../../../src/deck/time/calendar'

describe('a date', () => {
  it.each([
    ['2025-10-29', 'day', 1],
    ['2024-02', 'month', 29],
    ['2025', 'year', 365],
    ['2024', 'year', 366],
    ['0044-03-15', 'day', 1],
  ])('%s covers its days', (text, precision, long) => {
    const days = daysOf(text)
    expect(precisionOf(text)).toBe(precision)
    expect((days?.until ?? 0) - (days?.from ?? 0)).toBe(long)
    expect(isoOf(days?.from ?? 0).startsWith(text)).toBe(true)
  })

  it.each(['2025-02-31', '2025-13', '29 October', '', '25-10-29', '2025-1-1'])('"%s" is none', (text) => {
    expect(precisionOf(text)).toBeUndefined()
    expect(daysOf(text)).toBeUndefined()
  })

  it('stands as far from another as days lie between them, over a change of the clock as well', () => {
    expect((daysOf('2025-03-31')?.from ?? 0) - (daysOf('2025-03-29')?.from ?? 0)).toBe(2)
  })

  it('knows the months that begin in a stretch of days', () => {
    const frame = { from: daysOf('2025-11-20')?.from ?? 0, until: daysOf('2026-02-01')?.until ?? 0 }
    expect(monthStarts(frame).map(isoOf)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01'])
  })
})

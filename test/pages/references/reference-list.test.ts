import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../src/deck/model'
import { sourceLine } from '../../../src/pages/references/reference-list'

const LONGEST = 84

/** A reference whose publisher's name has so many letters. */
const source = (letters: number, date = '2025') => ({ publisher: 'x'.repeat(letters), date }) as Reference

const DATE = ', 2025'.length

describe('the source line of a slide', () => {
  it('has names and dates as long as a footer holds them, then names alone; their number where no name has room', () => {
    const dated = sourceLine([source(LONGEST - DATE)], 'en')
    expect([dated.length, dated.slice(-DATE)]).toEqual([LONGEST, ', 2025'])
    expect(sourceLine([source(LONGEST - DATE + 1)], 'en')).toBe('x'.repeat(LONGEST - DATE + 1))
    expect(sourceLine([source(LONGEST)], 'en')).toBe('x'.repeat(LONGEST))
    expect(sourceLine([source(LONGEST + 1)], 'en')).toBe('1 source, named in the references')
  })

  it('counts what stands between the names, and each name once', () => {
    const [one, other] = [source(41 - DATE), source(41 - DATE, '2024')]
    expect(sourceLine([one, other], 'en')).toHaveLength(LONGEST)
    expect(sourceLine([one, one], 'en')).toHaveLength(41)
    expect(sourceLine([source(50), source(50, '2024')], 'en')).toBe('x'.repeat(50))
  })

  it('names those that most of it rests on first, and counts the publishers that have no room', () => {
    expect(sourceLine([source(50), source(40)], 'en')).toBe(`${'x'.repeat(50)} + one more`)
    const named = ['Weekly', 'Daily', 'Daily', 'Monthly'].map((publisher) => ({ publisher, date: '2025' }) as Reference)
    const line = sourceLine([...named, source(40), source(30)], 'en')
    expect(line).toBe('Daily; Weekly + 3 more')
  })
})

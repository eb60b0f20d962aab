import { describe, expect, it } from 'vitest'
import { queryOption } from '../../src/talk/query-option'

describe('an option of a query that something was added to', () => {
  it.each([
    '?cut=20',
    '?cut=20.',
    '?cut=20)',
    '?cut=20%20',
    '?cut=20%C2%A0',
    '?cut=20”',
    '?cut=20&fbclid=IwAR0',
  ])('%s has its value', (query) => {
    expect(queryOption(query, 'cut')).toBe('20')
  })

  it('has its value behind an ampersand written as in HTML', () => {
    expect(queryOption('?view=read&amp;cut=20', 'cut')).toBe('20')
    expect(queryOption('?view=read&amp;cut=20', 'view')).toBe('read')
  })

  it('is what was asked for, also where that names nothing', () => {
    expect(queryOption('?cut=short', 'cut')).toBe('short')
    expect(queryOption('?cut=%D0%BA%D0%BE%D1%80%D0%BE%D1%82%D0%BA%D0%BE', 'cut')).toBe('коротко')
    expect(queryOption('?cut=', 'cut')).toBe('')
    expect(queryOption('?view=read', 'cut')).toBeUndefined()
  })
})

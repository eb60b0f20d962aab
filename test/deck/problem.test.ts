import { describe, expect, it } from 'vitest'
import { codeFrame, formatProblems, lineColumnOf, nearest } from '../../src/deck/problem'

describe('a problem', () => {
  it('has its line and column, from 1', () => {
    expect(lineColumnOf('ab\ncd', 4)).toEqual({ line: 2, column: 2 })
    expect(lineColumnOf('ab', 99)).toEqual({ line: 1, column: 3 })
  })

  it('is framed by the lines around it, long ones cut', () => {
    const text = `one\n${'x'.repeat(300)}y\nthree`
    const frame = codeFrame(text, 4 + 300, 1).split('\n')
    expect(Math.max(...frame.map((line) => line.length))).toBeLessThan(130)
    expect(frame[2]?.indexOf('^')).toBe(frame[1]?.indexOf('y'))
  })

  it('names what may have been meant, but not anything', () => {
    expect(nearest('figre', ['figure', 'table'])).toBe('figure')
    expect(nearest('zzzzzz', ['figure', 'table'])).toBeUndefined()
  })

  it('is listed by file and place, whatever the order it was found in', () => {
    const problem = { rule: 'r', severity: 'error' as const, length: 1, message: 'm', hint: 'h' }
    const files = [
      { path: 'a', text: 'xx\nyy' },
      { path: 'b', text: 'zz' },
    ]
    const listed = formatProblems(
      [
        { ...problem, file: 'b', offset: 0 },
        { ...problem, file: 'a', offset: 3 },
        { ...problem, file: 'a', offset: 0 },
      ],
      files,
    )
    expect([...listed.matchAll(/^([ab]:\d+)/gm)].map((match) => match[1])).toEqual(['a:1', 'a:2', 'b:1'])
  })
})

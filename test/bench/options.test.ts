import { describe, expect, it } from 'vitest'
import { HELP, PARTS, readOptions } from '../../src/bench/options'

describe('the options of the bench', () => {
  it('are all parts and five rounds unless told', () => {
    expect(readOptions([])).toEqual({ parts: PARTS, rounds: 5, short: false, help: false })
    expect(readOptions(['scale', '--rounds', '9'])).toMatchObject({ parts: ['scale'], rounds: 9 })
    expect(readOptions(['--short'])).toMatchObject({ parts: PARTS, rounds: 1, short: true })
  })

  it('are all in its help', () => {
    for (const name of [...PARTS, '--rounds', '--short', '--help']) expect(HELP).toContain(name)
    expect(readOptions(['-h']).help).toBe(true)
  })

  it.each([
    [['scales'], 'There is no part "scales"; there are: visits, talk, print, scale.'],
    [['--rounds', '0'], '"--rounds 0" is no number from 1.'],
    [['--rounds', 'x'], '"--rounds x" is no number from 1.'],
    [['--roundz'], '--roundz'],
  ])('%j is refused in a sentence', (args, message) => {
    expect(() => readOptions(args)).toThrow(message)
  })
})

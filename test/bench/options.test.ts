import { describe, expect, it } from 'vitest'
import { BENCH_HELP, PARTS, readBenchOptions } from '../../src/bench/options'

describe('the options of the bench', () => {
  it('are all parts and five rounds unless told', () => {
    expect(readBenchOptions([])).toEqual({ parts: PARTS, rounds: 5, short: false, help: false })
    expect(readBenchOptions(['scale', '--rounds', '9'])).toMatchObject({ parts: ['scale'], rounds: 9 })
    expect(readBenchOptions(['--short'])).toMatchObject({ parts: PARTS, rounds: 1, short: true })
  })

  it('are all in its help', () => {
    for (const name of [...PARTS, '--rounds', '--short', '--help']) expect(BENCH_HELP).toContain(name)
    expect(readBenchOptions(['-h']).help).toBe(true)
  })

  it.each([
    [['scales'], 'There is no part "scales"; there are: visits, talk, print, scale.'],
    [['--rounds', '0'], '"--rounds 0" is no number from 1.'],
    [['--rounds', 'x'], '"--rounds x" is no number from 1.'],
    [['--roundz'], '--roundz'],
  ])('%j is refused in a sentence', (args, message) => {
    expect(() => readBenchOptions(args)).toThrow(message)
  })
})

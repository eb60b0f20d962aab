import { describe, expect, it } from 'vitest'
import { PARTS, readBenchOptions } from '../../src/bench/options'

describe('the options of the bench', () => {
  it('are all parts and seven rounds unless told', () => {
    expect(readBenchOptions([])).toEqual({ parts: PARTS, rounds: 7, short: false })
    expect(readBenchOptions(['scale', '--rounds', '9'])).toMatchObject({ parts: ['scale'], rounds: 9 })
    expect(readBenchOptions(['--short'])).toMatchObject({ parts: PARTS, rounds: 1, short: true })
  })

  it.each([
    [['scales'], 'npm run bench does not know "scales". Did you mean "scale"?'],
    [['--rounds', '0'], '"--rounds 0" is no number from 1.'],
    [['--rounds', 'x'], '"--rounds x" is no number from 1.'],
    [['--roundz'], 'npm run bench has no option "--roundz". Did you mean "--rounds"?'],
  ])('%j is refused in a sentence', (args, message) => {
    expect(() => readBenchOptions(args)).toThrow(message)
  })
})

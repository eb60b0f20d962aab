import { describe, expect, it } from 'vitest'
import { engineLines } from './summary'

const file = (engine: string, ...statuses: string[]) => fileIn('test', engine, ...statuses)
const fileIn = (folder: string, engine: string, ...statuses: string[]) => ({
  name: `C:\\deck\\${folder}\\engines\\${engine}.test.ts`,
  assertionResults: statuses.map((status) => ({ status, title: 'no WebKit was found' })),
})

describe('the last lines of npm test', () => {
  it('count what each engine passed and failed, and name what was not run', () => {
    const results = [
      file('chromium', 'passed', 'passed'),
      file('firefox', 'passed', 'failed'),
      file('webkit', 'skipped'),
    ]
    expect(engineLines({ testResults: results })).toEqual([
      'Chromium: 2 passed, 0 failed',
      'Firefox: 1 passed, 1 failed',
      'WebKit: not run: no WebKit was found',
    ])
  })

  it('count the tests of the lecture and of this talk together', () => {
    const results = [file('firefox', 'passed', 'failed'), fileIn('test\\slides', 'firefox', 'passed')]
    expect(engineLines({ testResults: results })[1]).toBe('Firefox: 2 passed, 1 failed')
  })

  it('say so of an engine whose tests were not asked for or did not load', () => {
    expect(engineLines({ testResults: [file('webkit')] })).toEqual([
      'Chromium: not run: its tests were not asked for',
      'Firefox: not run: its tests were not asked for',
      'WebKit: not run: its tests did not load',
    ])
  })
})

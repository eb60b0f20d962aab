import { describe, expect, it } from 'vitest'
import { missingRange, readCodeInfo } from '../../../src/deck/code/code-info'

const PLAIN = { steps: [], start: undefined, rest: '' }

describe('what stands behind the marks of a fence', () => {
  it.each([
    [undefined, { ...PLAIN, language: '' }],
    ['js', { ...PLAIN, language: 'js' }],
    [
      'python [1-2|3|4]',
      {
        language: 'python',
        steps: [[{ from: 1, to: 2 }], [{ from: 3, to: 3 }], [{ from: 4, to: 4 }]],
        start: 1,
        rest: '',
      },
    ],
    [
      'js[1,3-4|]',
      {
        language: 'js',
        steps: [
          [
            { from: 1, to: 1 },
            { from: 3, to: 4 },
          ],
          [],
        ],
        start: 1,
        rest: '',
      },
    ],
    [
      'js [10: 11|12]',
      { language: 'js', steps: [[{ from: 11, to: 11 }], [{ from: 12, to: 12 }]], start: 10, rest: '' },
    ],
    ['js []', { language: 'js', steps: [], start: 1, rest: '' }],
    ['[1|2]', { language: '', steps: [[{ from: 1, to: 1 }], [{ from: 2, to: 2 }]], start: 1, rest: '' }],
    [
      'js title="a" [1|2] data-trim',
      { language: 'js', steps: [[{ from: 1, to: 1 }], [{ from: 2, to: 2 }]], start: 1, rest: 'title="a" data-trim' },
    ],
    ['js {1-2}', { ...PLAIN, language: 'js', rest: '{1-2}' }],
  ])('%s', (info, read) => {
    expect(readCodeInfo(info)).toEqual(read)
  })

  it.each([
    ['js [1-3]', undefined],
    ['js [10: 10-12]', undefined],
    ['js [1|4]', { from: 4, to: 4 }],
    ['js [0]', { from: 0, to: 0 }],
    ['js [3-1]', { from: 3, to: 1 }],
    ['js [10: 9]', { from: 9, to: 9 }],
    ['js [1--3]', { from: 1, to: 0 }],
  ])('%s names lines of three', (info, missing) => {
    expect(missingRange(readCodeInfo(info), 3)).toEqual(missing)
  })
})

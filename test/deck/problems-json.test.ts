import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/deck/problem'
import { problemsAsJson } from '../../src/deck/problems-json'

const FILES = [{ path: 'slides/a.md', text: 'one\ntwo three\n' }]
const problem = (file: string, offset: number): Problem => {
  return { rule: 'link-unknown', severity: 'error', file, offset, length: 5, message: 'What.', hint: 'Do.' }
}

describe('problems for other programs', () => {
  it('have line and column, and none where the whole file is meant', () => {
    const all = [problem('slides/deck.yaml', -1), problem('slides/a.md', 8), problem('slides/gone.md', 4)]
    const told = { rule: 'link-unknown', severity: 'error', message: 'What.', hint: 'Do.' }
    expect(JSON.parse(problemsAsJson(all, FILES, 3))).toEqual({
      slides: 3,
      problems: [
        { ...told, file: 'slides/a.md', line: 2, column: 5, length: 5 },
        { ...told, file: 'slides/deck.yaml' },
        { ...told, file: 'slides/gone.md' },
      ],
    })
  })
})

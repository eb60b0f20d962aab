import { describe, expect, it } from 'vitest'
import { checkLongDescription } from '../../../src/checks/drawn/long-description'
import type { Figure, Slide } from '../../../src/deck/model'
import { formatProblems } from '../../../src/deck/problem'

const file = { path: 'slides/a.md', text: '## A headline\n\n```mermaid\npie\n```\n' }
const figure: Figure = { kind: 'mermaid', text: 'pie', span: { file: file.path, start: 15, end: 33 } }
const drawing = (parts: number) => ({
  svg: '',
  title: '',
  description: '',
  width: 1,
  height: 1,
  smallestText: 20,
  parts,
})
const silent = { inWords: [] as unknown[] } as Slide
const told = { inWords: [{ type: 'paragraph', raw: 'Words.' }] } as Slide

describe('a figure of more than five parts', () => {
  it('is a problem at its fence when its slide does not say it in words', () => {
    expect(formatProblems(checkLongDescription(silent, figure, drawing(6)), [file])).toContain(
      'slides/a.md:3:1  error figure-long-description\n  2 |\n  3 | ```mermaid\n    | ^^^^^^^^^^\n  4 | pie\n  The figure has 6 parts',
    )
    expect(checkLongDescription(told, figure, drawing(6))).toEqual([])
  })

  it('may be silent with fewer', () => {
    expect(checkLongDescription(silent, figure, drawing(5))).toEqual([])
  })
})

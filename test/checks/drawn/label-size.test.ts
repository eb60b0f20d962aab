import { describe, expect, it } from 'vitest'
import { checkLabelSize } from '../../../src/checks/drawn/label-size'
import type { Figure } from '../../../src/deck/model'
import { formatProblems } from '../../../src/deck/problem'

const file = { path: 'slides/a.md', text: '## A headline\n\n```mermaid\npie\n```\n' }
const figure: Figure = { kind: 'mermaid', text: 'pie', span: { file: file.path, start: 15, end: 33 } }
const drawing = (width: number, height: number, smallestText: number) => {
  return { svg: '', title: '', description: '', width, height, smallestText, parts: 1 }
}

describe('a drawing on its slide', () => {
  it('fits while its smallest label keeps 18 px', () => {
    expect(checkLabelSize(figure, drawing(1152, 464, 18))).toEqual([])
    expect(checkLabelSize(figure, drawing(576, 232, 9))).toEqual([])
    expect(checkLabelSize(figure, drawing(1152, 464, 17.9))[0]?.message).toContain(
      'would be 17.9 px on the slide; 18 can',
    )
  })

  it('has a form for phones whose labels keep 11 px at a width of 390', () => {
    const withPortrait = (width: number, smallestText: number) => ({
      ...drawing(1152, 464, 18),
      portrait: { svg: '', width, height: 600, smallestText },
    })
    expect(checkLabelSize(figure, withPortrait(358, 11))).toEqual([])
    expect(checkLabelSize(figure, withPortrait(716, 22))).toEqual([])
    expect(checkLabelSize(figure, withPortrait(358, 10.9))[0]?.message).toContain('smallest label would be 10.9 px')
    expect(checkLabelSize(figure, withPortrait(1152, 18))[0]?.message).toContain(
      'As it is drawn for a phone, 1152 px wide, its smallest label would be 5.6 px',
    )
  })

  it('that is too tall is a problem at its fence, and so is one that is too wide', () => {
    const problems = [
      ...checkLabelSize(figure, drawing(300, 928, 22)),
      ...checkLabelSize(figure, drawing(2304, 100, 22)),
    ]
    expect(problems.map((problem) => problem.hint.split(',')[0])).toEqual([
      'Lay it out from left to right',
      'Break long labels into two lines',
    ])
    expect(formatProblems(problems.slice(0, 1), [file])).toContain(
      'slides/a.md:3:1  error figure-label-size\n  2 |\n  3 | ```mermaid\n    | ^^^^^^^^^^\n  4 | pie\n  The drawing is 300 × 928 px',
    )
  })
})

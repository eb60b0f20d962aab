/** A grid's fence and data as the drawing gets them, and what is not complained about. */
import { describe, expect, it } from 'vitest'
import { readGrid } from '../../../src/deck/grid/read-grid'
import type { Figure } from '../../../src/deck/model'

const FENCE = `title: Piers
description: One pier has a crane, the other has not.
data: piers.csv
rows: [North pier, { name: South pier, actor: har, step: 1 }]
columns:
  - { name: Planned, register: letter, width: 2 }
  - { name: Built, register: others, signs: true }
legend: { full: built, empty: not seen }
`

const DATA = `row,column,state,words,source
South pier,Planned,part,"a crane, one day",R2 R1
North pier,Built,full,,R2
North pier,Planned,no,nothing,R1
`

function read(fence = FENCE, data = DATA) {
  const figure: Figure = { kind: 'grid', text: fence, span: { file: 'a.md', start: 0, end: fence.length + 12 } }
  const files = [
    { path: 'a.md', text: `\`\`\`grid\n${fence}\`\`\`` },
    { path: 'assets/data/piers.csv', text: data },
  ]
  const registers = {
    letter: { label: 'Letter', cites: 'source' as const },
    others: { label: 'Others', cites: 'others' as const },
  }
  return readGrid(figure, files, { references: ['R1', 'R2'], actors: ['har'], profile: 'talk', registers })
}

describe('a grid', () => {
  it('has a place for every pair of row and column, in the order of the fence', () => {
    const { grid, problems } = read()
    expect(problems).toEqual([])
    expect(grid?.cells.map((row) => row.map((cell) => cell && [cell.state, cell.words, ...cell.sources]))).toEqual([
      [
        ['no', 'nothing', 'R1'],
        ['full', '', 'R2'],
      ],
      [['part', 'a crane, one day', 'R2', 'R1'], undefined],
    ])
    expect(grid?.rows[1]).toMatchObject({ actor: 'har', step: 1 })
  })

  it('prints in the voice of the text only what a register that cites it says', () => {
    expect(read().grid?.columns.map(({ printed, signs }) => [printed, signs])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('needs no word for nothing where nothing is empty, and none for a state that has its own', () => {
    const full = `${DATA}South pier,Built,full,in May,R1\n`
    const fence = FENCE.replace('legend: { full: built, empty: not seen }', 'legend: { full: built }')
    expect(read(fence, full).problems).toEqual([])
    expect(read(fence).problems).toMatchObject([{ rule: 'grid-legend' }])
  })

  it('complains about a bad cell at its place', () => {
    const bad = DATA.replace(',part,', ',half,').replace('nothing,R1', 'nothing,R7')
    expect(
      read(FENCE, bad)
        .problems.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['data-source', 'data-word'])
  })
})

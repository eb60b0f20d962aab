/** Grids, drawn for real: how each state looks, what is counted, and what comes with which press. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import { drawFigures } from '../../../src/figures/draw'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject, fences } from '../fences'
import { session } from '../session'

const FENCE = `\`\`\`grid
title: Piers
description: Cranes and lights on three piers.
data: piers.csv
rows: [North pier, { name: South pier, actor: har }, { name: Old pier, step: 2 }]
columns:
  - { name: Crane, register: letter }
  - { name: Light, step: 1 }
  - { name: Open, signs: true }
legend: { full: open, part: in part, no: closed, empty: not seen }
count: Piers
\`\`\`
`

const DATA = `row,column,state,words,source
North pier,Crane,full,a large crane,R2
North pier,Light,part,on some days,R2
North pier,Open,full,,R2
South pier,Crane,no,no crane,R2
South pier,Open,part,,R2
Old pier,Open,no,,R2
`

let drawing: Drawing

beforeAll(async () => {
  const { file, figures } = fences('slides/a.md', FENCE, [{ path: 'assets/data/piers.csv', text: DATA }])
  const { drawings, problems } = await drawFigures(figures, {
    ...{ root: emptyProject(), actors: ACTORS, files: [file], session },
  })
  expect(problems).toEqual([])
  drawing = drawings[0] as Drawing
}, 120_000)

describe('a grid', () => {
  it('tells its states by form and not by colour alone', () => {
    const frames = [...drawing.svg.matchAll(/<rect [^>]*fill="none"[^>]*>/g)].map(([rect]) => rect)
    expect(frames.filter((rect) => rect.includes('stroke-dasharray'))).toHaveLength(1)
    expect(frames.filter((rect) => rect.includes('var(--figure-mark)'))).toHaveLength(1)
    expect(drawing.svg.match(/<rect [^>]*width="4"/g)).toHaveLength(1)
    expect(drawing.svg.match(/<circle /g)).toHaveLength(2)
  })

  it('counts what is full or in part, and says how much of it is in part', () => {
    const numbers = [...drawing.svg.matchAll(/<text [^>]*font-size="76"[^>]*>(\d+)</g)].map((match) => match[1])
    expect(numbers).toEqual(['1', '1', '2'])
    expect(drawing.svg.match(/>1 in part</g)).toHaveLength(2)
  })

  it('shows a cell with the later of its row and its column', () => {
    expect(drawing.svg).toMatch(/class="step1"[^>]*>(?:(?!<\/g>).)*on some days/s)
    expect(drawing.svg).toMatch(/step2"[^>]*>(?:(?!step1).)*Old pier/s)
  })

  it('fits its slide, and a phone with all of its words', () => {
    expect(drawing.width).toBeLessThanOrEqual(1152)
    expect(drawing.height).toBeLessThanOrEqual(464)
    expect(drawing.smallestText).toBeGreaterThanOrEqual(18)
    expect(drawing.portrait?.smallestText).toBeGreaterThanOrEqual(11)
    for (const text of ['a large crane', 'on some days', 'no crane', 'South pier']) {
      expect(drawing.portrait?.svg).toContain(text)
    }
  })
})

describe('a grid of threads', () => {
  const THREADS = FENCE.replace('legend:', 'threads: true\nlegend:')
    .replace(', signs: true', ', step: 2')
    .replace('count: Piers\n', '')
  const ROWS = `row,column,state,words,source
North pier,Crane,full,a large crane,R2
North pier,Light,part,on some days,R2
South pier,Crane,full,,R2
Old pier,Crane,part,,R2
`

  it('has a piece for each cell, counts above, and a 0 as large as its room where none arrives', async () => {
    const { file, figures } = fences('slides/a.md', THREADS, [{ path: 'assets/data/piers.csv', text: ROWS }])
    const { drawings, problems } = await drawFigures(figures, {
      ...{ root: emptyProject(), actors: ACTORS, files: [file], session },
    })
    expect(problems).toEqual([])
    for (const picture of [drawings[0], drawings[0]?.portrait]) {
      const svg = picture?.svg ?? ''
      expect(svg.match(/<rect [^>]*fill="var\(--figure-(ink|accent)\)"/g)).toHaveLength(2)
      expect(svg.match(/<rect [^>]*stroke="var\(--figure-(ink|accent)\)"[^>]*>/g)).toHaveLength(2)
      const numbers = [...svg.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>(\d)</g)].map(([, size, n]) => [
        n,
        Number(size),
      ])
      expect(numbers.map(([n]) => n)).toEqual(['3', '1', '0'])
      expect(Number(numbers[2]?.[1])).toBeGreaterThan(2 * Number(numbers[0]?.[1]))
      expect(svg).not.toContain('a large crane')
      expect(picture?.smallestText).toBeGreaterThanOrEqual(11)
    }
    expect(drawings[0]?.height).toBeLessThanOrEqual(464)
    expect(drawings[0]?.portrait?.width).toBeLessThanOrEqual(358)
  })
})

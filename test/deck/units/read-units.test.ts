/** The fence and the data of units as the drawing gets them, and what is not complained about. */
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/deck/model'
import { readUnits } from '../../../src/deck/units/read-units'
import { sizeOf } from '../../../src/deck/units/units'
import { ACTORS } from '../../fixtures/actors'

const FENCE = `title: Permits
description: One permit has two names, two stand alone.
data: permits.csv
mark: sheet
groups:
  - { name: Shared, stack: true }
  - { name: Alone, note: one name each, step: 1 }
`

const DATA = `group,label,words,state,parties,source
Alone,Gate,,full,har: Master: acting,R2
Shared,Crane,by day,full,har; rail,R2 R1
Shared,Light,,part,har; rail,R1
Alone,Sea,,no,,R2
`

function read(fence = FENCE, data = DATA) {
  const figure: Figure = { kind: 'units', text: fence, span: { file: 'a.md', start: 0, end: fence.length + 13 } }
  const files = [
    { path: 'a.md', text: `\`\`\`units\n${fence}\`\`\`` },
    { path: 'assets/data/permits.csv', text: data },
  ]
  const known = { references: ['R1', 'R2'], actors: Object.keys(ACTORS), profile: 'talk' as const, names: ACTORS }
  return readUnits(figure, files, known)
}

const rules = (fence?: string, data?: string) => read(fence, data).problems.map(({ rule }) => rule)

describe('units', () => {
  it('stand in the groups of the fence, in the order of the data', () => {
    const { units, problems } = read()
    expect(problems).toEqual([])
    expect(units?.groups.map((group) => [group.name, ...group.units.map(({ label }) => label)])).toEqual([
      ['Shared', 'Crane', 'Light'],
      ['Alone', 'Gate', 'Sea'],
    ])
    expect(units?.groups[0]?.units[0]?.sources).toEqual(['R2', 'R1'])
  })

  it('have parties by their own names where the data say no other', () => {
    const parties = read().units?.groups.flatMap((group) => group.units.map((unit) => unit.parties))
    expect(parties?.[0]).toEqual([
      { actor: 'har', name: 'Harbour' },
      { actor: 'rail', name: 'Railway' },
    ])
    expect(parties?.slice(2)).toEqual([[{ actor: 'har', name: 'Master: acting' }], []])
  })

  it('are counted, so many of a row as it says', () => {
    const dots = FENCE.replace('mark: sheet\n', '')
    const many = DATA.replace('state,parties', 'state,count,parties').replaceAll(/,(full|part|no),/g, ',$1,12,')
    expect(read(dots, many).units?.groups.map(sizeOf)).toEqual([24, 24])
    expect(new Set(rules(FENCE, many))).toEqual(new Set(['units-count']))
    expect(rules(dots, many.replaceAll(',12,', ',101,'))).toEqual(['units-count'])
    expect(rules(dots, many.replaceAll(',12,', ',100,'))).toEqual([])
  })

  it('may lie on each other in any state, as long as their parties are the same', () => {
    expect(rules(FENCE, DATA.replace('part,har; rail', 'part,har;rail'))).toEqual([])
    expect(rules(FENCE, DATA.replace('part,har; rail', 'part,rail; har'))).toEqual(['units-stack'])
    expect(rules(FENCE.replace(', stack: true', ''), DATA.replace('part,har; rail', 'part,har'))).toEqual([])
  })

  it('are complained about at their cells', () => {
    const bad = DATA.replace('full,har: M', 'half,hat: M').replace('Sea,,no,,R2', 'Sea,,no,,')
    expect(rules(FENCE, bad)).toEqual(['data-word', 'data-word', 'data-blank'])
    expect(rules(FENCE, DATA.replace('parties', 'partys'))).toEqual(['data-column'])
  })

  it('go to an actor as things, one sort a group, with one thing back at most', () => {
    const fence = FENCE.replace('mark: sheet', 'mark: thing\nto: gov').replace('Shared, stack: true', 'Shared')
    const head = 'group,label,state,thing,count,parties,source\n'
    const goods = `${head}Shared,boats,part,plane,14,har,R1\nShared,a loan,full,,,har,R1\nAlone,coins,full,coin,35,rail,R2\n`
    expect(rules(fence, goods)).toEqual([])
    expect(read(fence, goods).units?.to).toEqual({ actor: 'gov', name: 'Government' })
    expect(rules(fence.replace('to: gov', 'to: gove'), goods)).toEqual(['units-thing'])
    expect(rules(fence.replace('to: gov\n', ''), goods)).toEqual(['units-thing'])
    expect(rules(fence.replace('to: gov\n', ''), goods.replace('Shared,a loan,full,,,har,R1\n', ''))).toEqual([])
    expect(rules(fence, goods.replace('coin,35', ',35'))).toEqual(['units-thing'])
    expect(rules(fence, goods.replace('coin,35', 'boat,35'))).toEqual(['data-word'])
    expect(rules(fence.replace('mark: thing\nto: gov\n', ''), goods)).toEqual(['units-thing', 'units-thing'])
  })
})

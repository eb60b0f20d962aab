import { describe, expect, it } from 'vitest'
import { readMermaid } from '../../../src/figures/mermaid/read-mermaid'
import type { Diagram } from '../../../src/figures/page/mermaid/mermaid'
import { ACTORS } from '../../fixtures/actors'

const diagramOf = ({ text }: { text: string }) => JSON.parse(text) as Diagram

describe('what a fence says about itself', () => {
  it('keeps steps and links from Mermaid, and joins an actor’s class with a step’s', () => {
    const source = readMermaid(
      'flowchart LR\n  accTitle: A\n  accDescr: B\n  A:::har:::step2 e1@--> B:::step1:::towns\n  class C,D gov\n  E:::wide\n  classDef wide stroke-width:3px\n  %% step 1: e1\n  click A "#a"',
      ACTORS,
    )
    expect(source.problems).toEqual([])
    expect(diagramOf(source)).toEqual({
      text: 'flowchart LR\n  A:::actor__har__step2 e1@--> B:::actor__towns__step1\n  class C,D actor__gov\n  E:::wide\n  classDef wide stroke-width:3px',
      steps: [{ name: 'e1', step: 1 }],
      links: [{ name: 'A', href: '#a' }],
      participants: [],
      looks: { centre: 'har', double: ['towns'], shapes: { har: 'circle', gov: 'rect', towns: 'hex' } },
    })
  })

  it('is its title and description, in one line or in a block, which Mermaid does not get', () => {
    const source = readMermaid('mindmap\n  accTitle: Areas\n  accDescr {\n    Two\n    lines.\n  }\n  root\n    leaf')
    expect(source).toMatchObject({ title: 'Areas', description: 'Two lines.' })
    expect(diagramOf(source).text).toBe('mindmap\n  root\n    leaf')
    expect(source.problems).toEqual([])
  })

  it('refuses a theme of its own in the front matter, also outside of the settings', () => {
    const { problems } = readMermaid('---\ntheme: dark\n---\nflowchart LR\n  accTitle: A\n  accDescr: B\n  A --> B')
    expect(problems.map(({ message }) => message).join()).toContain('theme')
  })

  it('keeps allowed settings, from front matter and from a directive', () => {
    const front = '---\nconfig:\n  layout: elk\n---\n'
    const directive = '%%{init: {"flowchart": {"curve": "basis"}}}%%'
    const source = readMermaid(`${front}${directive}\nflowchart LR\n  accTitle: A\n  accDescr: B\n  A --> B`)
    expect(diagramOf(source).text).toBe(`${front}${directive}flowchart LR\n  A --> B`)
    expect(source.problems).toEqual([])
  })

  it('does the same with Windows line ends', () => {
    const source = readMermaid(
      '---\r\nconfig:\r\n  layout: elk\r\n---\r\nflowchart LR\r\n  accTitle: A\r\n  accDescr: B\r\n  A',
    )
    expect(source).toMatchObject({ title: 'A', description: 'B', problems: [] })
  })
})

describe('a line that Mermaid names', () => {
  const fence = '\n%% one\nflowchart LR\n  accTitle: A\n\n  accDescr: B\n  %% two\n  A --> B\n  B -->> C  \n'
  const { drawingProblem } = readMermaid(fence)

  it('is the line of the fence, whatever Mermaid did not count', () => {
    const { at } = drawingProblem('Parse error on line 4:\n...A --> B')
    expect(at && fence.slice(at.start, at.end)).toBe('B -->> C')
    const lexer = drawingProblem('Parsing failed: Lexer error on line 3, column 9: unexpected character')
    expect(lexer.at && fence.slice(lexer.at.start, lexer.at.end)).toBe('A --> B')
  })

  it('is the whole fence when there is none, or none such', () => {
    expect(drawingProblem('There can be only one root.').at).toBeUndefined()
    expect(drawingProblem('Parse error on line 40: x').at).toBeUndefined()
  })
})

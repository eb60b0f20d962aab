/** Words of diagrams, drawn as they are written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeHTMLStrict } from 'entities'
import { describe, expect, it } from 'vitest'
import { drawFigures } from '../../../src/figures/draw'
import { protectSigns } from '../../../src/figures/mermaid/signs'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject, figureOf } from '../fences'
import { session } from '../session'

const FIXTURES = join(import.meta.dirname, '../../fixtures/figures/signs')

/** The drawing's words, in its order, line by line. */
function wordsIn(svg: string): string {
  const rows = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inside = '']) => inside.replace(/<[^>]*>/g, ''))
  return `${rows.map((row) => decodeHTMLStrict(row)).join('\n')}\n`
}

describe('signs that mean something to Mermaid', () => {
  it.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.mmd')))('stand as written in %s', async (name) => {
    const figure = figureOf(readFileSync(join(FIXTURES, name), 'utf8'))
    const { drawings, problems } = await drawFigures([figure], {
      root: emptyProject(),
      actors: ACTORS,
      files: [],
      session,
    })
    expect(problems).toEqual([])
    await expect(wordsIn(drawings[0]?.svg ?? '')).toMatchFileSnapshot(join(FIXTURES, name.replace('.mmd', '.txt')))
  })

  it('gives a participant no actor for its name, and the one it is given', async () => {
    const text = (suffix: string) =>
      `sequenceDiagram\n  accTitle: A\n  accDescr: B.\n  participant US as User service${suffix}\n  US->>US: asks`
    const { drawings } = await drawFigures([figureOf(text('')), figureOf(text(':::gov'))], {
      root: emptyProject(),
      actors: ACTORS,
      files: [],
      session,
    })
    expect(drawings[0]?.svg).not.toMatch(/class="[^"]*\bus\b/)
    expect(drawings[1]?.svg).toMatch(/class="node actor--gov"/)
    expect(drawings[1]?.svg).not.toContain(':::')
  })
})

describe('what is Mermaid’s own', () => {
  it.each([
    ['a colour of a style', 'style A fill:#fff'],
    ['a slanted shape', 'A[\\slanted\\] --> B[/other/]'],
    ['a line of words', 'A[Words, and more: words] --> B'],
  ])('%s is left as it is', (_, line) => {
    expect(protectSigns(['flowchart LR', line])).toEqual(['flowchart LR', line])
  })

  it('is a semicolon between two statements of a flowchart', () => {
    expect(protectSigns(['flowchart LR; A --> B; B --> C'])).toEqual(['flowchart LR; A --> B; B --> C'])
  })
})

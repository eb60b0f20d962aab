/** Actors, drawn for real: the same places in every figure, and lines that words leave free. */
import { expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import type { Figure } from '../../../src/deck/model'
import { readActors } from '../../../src/figures/actors/read-actors'
import { drawFigures } from '../../../src/figures/draw'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject } from '../fences'
import { session } from '../session'

async function drawn(fields: string): Promise<Drawing> {
  const text = `title: Actors\ndescription: A harbour and its world.\n${fields}`
  const figure: Figure = { kind: 'actors', text, span: { file: 'a.md', start: 0, end: text.length } }
  const options = { root: emptyProject(), actors: ACTORS, files: [], session }
  const { drawings, problems } = await drawFigures([figure], options)
  expect(problems).toEqual([])
  return drawings[0] as Drawing
}

/** How long the level edge of a hexagon is, px, as it is written. */
const sizeOf = (path: string): string => /h(\d+)/.exec(path)?.[1] ?? path

const plates = (svg: string) => [...svg.matchAll(/<rect [^>]*class="outline"[^>]*>/g)].map(([plate]) => plate)

it('stand where they stood, whatever lines are drawn, on a slide and on a phone', async () => {
  const [none, many] = [
    await drawn(''),
    await drawn(`people:
  - { name: Minister, of: gov }
lines:
  - { from: Minister, to: har, words: pays, act: true }
  - { from: rail, to: towns, words: carries }
  - { from: bank, to: har, words: lends, step: 1 }
`),
  ]
  expect(plates(none.svg)).toHaveLength(4)
  expect(plates(many.svg)).toEqual(plates(none.svg))
  expect([many.width, many.height]).toEqual([none.width, none.height])
  expect(plates(many.portrait?.svg ?? '')).toEqual(plates(none.portrait?.svg ?? ''))
  expect(many.smallestText).toBeGreaterThanOrEqual(18)
  expect(many.portrait?.smallestText).toBeGreaterThanOrEqual(11)
})

it('have thin lines to the middle, a thick one to all around it, and heads where something is done', async () => {
  const { svg } = await drawn(`lines:
  - { from: rail, to: towns, words: carries }
  - { from: har, to: gov, words: pays, act: true, step: 1 }
`)
  expect(svg.match(/class="thick/g)).toHaveLength(1)
  expect(svg.match(/class="stroke/g)).toHaveLength(1)
  expect(svg.match(/class="head/g)).toHaveLength(1)
  expect(svg).toMatch(/<g class="edge actor--gov step1">/)
  expect(svg).toContain('data-says="Harbour, Government: pays"')
  expect(svg).not.toMatch(/rgb\(/)
})

it('have heavier lines to all where few say all', async () => {
  const { svg, portrait } = await drawn('size: large\nlines:\n  - { from: rail, to: towns, words: carries }\n')
  expect(svg.match(/class="heavy/g)).toHaveLength(1)
  expect(portrait?.svg.match(/class="heavy/g)).toHaveLength(1)
})

it('leave out whom the deck gives no place', async () => {
  const { svg } = await drawn('')
  expect(svg).toContain('>Towns<')
  expect(svg).not.toContain('>The rest<')
})

it('stress a word within a label, and set a quotation in its own face', async () => {
  const { svg } = await drawn(`lines:
  - { from: gov, to: har, words: "**tin**, lead" }
  - { from: bank, to: har, words: “credit” }
`)
  expect(svg).toMatch(/font-weight="600"[^>]*>tin<tspan font-weight="400">, lead</)
  expect(svg).toMatch(/class="serif"[^>]*>“credit”/)
})

it('say once what two share, on a line that divides', async () => {
  const { svg, portrait } = await drawn('forks:\n  - { from: har, to: [rail, bank], words: “old ties” }\n')
  expect(svg.match(/>“old ties”</g)).toHaveLength(1)
  const [fork = ''] = /<g class="edge actor--har"[^>]*>.*?<\/g>/s.exec(svg) ?? []
  expect(fork.match(/class="trunk/g)).toHaveLength(3)
  expect(svg).not.toContain('class="stroke')
  expect(svg).toContain('data-says="Harbour, Railway, Bank: “old ties”"')
  expect(portrait?.svg.match(/>“old ties”</g)).toHaveLength(1)
})

it('set the rows of a quotation in its own face, and those before it in the other', async () => {
  const { svg } = await drawn('forks:\n  - { from: har, to: [rail, bank], words: "one line\\n“old\\nties”" }\n')
  expect(svg.match(/class="serif"/g)).toHaveLength(2)
  expect(svg).toMatch(/class="serif"[^>]*>ties”/)
  expect(svg).not.toMatch(/class="serif"[^>]*>one line/)
})

it('are cells of one size where members are equal, with the middle’s code, and no plate there', async () => {
  const { svg, portrait } = await drawn('members: { names: [N, S, E, W], equal: true, note: all five }\n')
  for (const picture of [svg, portrait?.svg ?? '']) {
    const paths = [...picture.matchAll(/<path [^>]*>/g)].map(([path]) => path)
    const cells = paths.filter((path) => path.includes('class="outline"')).map(sizeOf)
    // The first is what is around them.
    cells.shift()
    expect(cells).toHaveLength(5)
    expect(new Set(cells).size).toBe(1)
    expect(picture).toContain('>KZ<')
    expect(picture).toContain('>all five<')
    expect(picture).not.toContain('>Harbour<')
  }
})

it('refuse equal members without names, or beside a middle that has no code', () => {
  const { har, ...others } = ACTORS
  const problems = (fields: string, actors = ACTORS) => {
    const text = `title: Actors\ndescription: A harbour.\n${fields}\n`
    return readActors({ kind: 'actors', text, span: { file: 'a.md', start: 0, end: text.length } }, actors).problems
  }
  const rules = (...all: Parameters<typeof problems>) => problems(...all).map(({ rule }) => rule)
  expect(rules('members: { unnamed: 2, equal: true }')).toEqual(['actors-members'])
  const nameless = { ...others, har: { ...har, name: 'Harbour', code: undefined } } as typeof ACTORS
  expect(rules('members: { names: [N], equal: true }', nameless)).toEqual(['actors-members'])
  expect(rules('members: { names: [N], equal: true }')).toEqual([])
})

it('show an exchange as two broad bands, and quiet lines in grey', async () => {
  const { svg, portrait } = await drawn(`size: large
lines:
  - { from: har, to: rail, words: freight, act: true, quiet: true }
exchange: { from: gov, to: har, gives: money, gets: tin, step: 1 }
`)
  expect(svg.match(/class="broad/g)).toHaveLength(2)
  expect(svg).toMatch(/<g class="edge actor--gov step1">/)
  expect(svg).toMatch(/<g class="edge actor--har step1">/)
  expect(svg).not.toContain('edge actor--rail')
  expect(svg).toMatch(/font-size="44[^>]*>(<tspan[^>]*>)?money/)
  expect(portrait?.smallestText).toBeGreaterThanOrEqual(11)
})

/** Actors, drawn for real: the same places in every figure, and lines that words leave free. */
import { expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import type { Figure } from '../../../src/deck/model'
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
  expect(svg.match(/class="stroke/g)).toHaveLength(2)
  expect(svg.match(/class="trunk/g)).toHaveLength(1)
  expect(svg).toContain('data-says="Harbour, Railway, Bank: “old ties”"')
  expect(portrait?.svg.match(/>“old ties”</g)).toHaveLength(1)
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

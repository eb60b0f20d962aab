/** Ties, drawn for real: who is tied to whom, how strongly, and at what scale. */
import { expect, it } from 'vitest'
import type { Drawing } from '../../../src/deck/drawing'
import type { Figure } from '../../../src/deck/model'
import { drawFigures } from '../../../src/figures/draw'
import { ACTORS } from '../../fixtures/actors'
import { emptyProject } from '../fences'
import { session } from '../session'

async function drawn(ties: string): Promise<Drawing> {
  const text = `title: Ties\ndescription: A harbour and its ties.\ncentre: har\n${ties}`
  const figure: Figure = { kind: 'ties', text, span: { file: 'ties.md', start: 0, end: text.length } }
  const options = { root: emptyProject(), actors: ACTORS, files: [], session }
  const { drawings, problems } = await drawFigures([figure], options)
  expect(problems).toEqual([])
  return drawings[0] as Drawing
}

it('have a line in the colour of each, a thick one where they are strong, and come in steps', async () => {
  const { svg, parts } = await drawn(`ties:
  - { to: gov, label: Government, side: left }
  - { to: bank, label: "Bank: owner", side: upper right, strong: true, step: 1 }
`)
  expect(parts).toBe(3)
  expect(svg).toMatch(/<g class="edge actor--gov">/)
  expect(svg).toMatch(/<g class="edge actor--bank step1">/)
  expect(svg.match(/class="stroke/g)).toHaveLength(1)
  expect(svg.match(/class="head/g)).toHaveLength(1)
  expect(svg.match(/step1/g)).toHaveLength(2)
  expect(svg).not.toMatch(/rgb\(/)
})

it('may be none, and the ring has the same size then', async () => {
  const [alone, tied] = [await drawn(''), await drawn('ties:\n  - { to: gov, label: Government, side: left }\n')]
  const ring = (svg: string) => / r="([\d.]+)"/.exec(svg)?.[1]
  expect(alone.parts).toBe(1)
  expect(ring(alone.svg)).toBe('40')
  expect(ring(tied.svg)).toBe('40')
  expect(alone.width).toBeLessThan(tied.width)
})

it('has its name in a ring that is larger, with or without ties', async () => {
  const named = await drawn('name: Harbour\nties:\n  - { to: gov, label: Government, side: left }\n')
  const alone = await drawn('name: Harbour\n')
  for (const { svg } of [named, alone]) {
    expect(svg).toContain('>Harbour<')
    expect(/ r="([\d.]+)"/.exec(svg)?.[1]).toBe('96')
  }
  expect(named.svg).toMatch(/d="M-96 0h-54"/)
})

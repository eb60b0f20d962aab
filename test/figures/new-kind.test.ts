/** A kind that is added by its recipe is drawn, with whatever its module imports. */
import { afterEach, expect, it } from 'vitest'
import type { FigureKind } from '../../src/deck/model'
import { drawFigures } from '../../src/figures/draw'
import { KINDS, type Kind } from '../../src/figures/kinds'
import { emptyProject, figureOf } from './fences'

const dots: Kind = {
  read: ({ text }) => ({
    title: 'Two dots',
    description: 'Astana and Washington.',
    text,
    problems: [],
    drawingProblem: (message) => ({ rule: 'dots', message, hint: 'Write "longitude latitude".' }),
  }),
  module: '../../../test/fixtures/figures/new-kind/dots',
  bundled: true,
  part: / class="place\b/g,
  packages: ['d3-geo'],
  pipeline: 1,
}

afterEach(() => Reflect.deleteProperty(KINDS, 'dots'))

const drawWith = (kind: Kind) => {
  Object.assign(KINDS, { dots: kind })
  const figure = { ...figureOf('71.4 51.2\n-77 38.9'), kind: 'dots' as FigureKind }
  return drawFigures([figure], { root: emptyProject(), files: [] })
}

it('a new kind is a row of the table and a module', async () => {
  const { drawings, problems } = await drawWith(dots)
  expect(problems).toEqual([])
  expect(drawings[0]).toMatchObject({ title: 'Two dots', parts: 2 })
  expect(drawings[0]?.svg.match(/<circle /g)).toHaveLength(2)
})

it('one that does not say what it needs is refused with the reason', async () => {
  const { drawings, problems } = await drawWith({ ...dots, bundled: false })
  expect(drawings).toEqual([undefined])
  expect(problems).toMatchObject([{ rule: 'figure-failed' }])
  expect(problems[0]?.message).toContain('"d3-geo"')
})

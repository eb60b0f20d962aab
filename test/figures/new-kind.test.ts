/** A kind that is added by its recipe is drawn, with whatever its module imports. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { FigureKind } from '../../src/deck/model'
import { drawFigures, pruneFigures } from '../../src/figures/draw'
import { KINDS, type Kind } from '../../src/figures/kinds'
import { PORTRAIT_WIDTH } from '../../src/figures/page/form'
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

const figure = { ...figureOf('71.4 51.2\n-77 38.9'), kind: 'dots' as FigureKind }

const drawWith = (kind: Kind, root = emptyProject()) => {
  Object.assign(KINDS, { dots: kind })
  return drawFigures([figure, figure], { root, files: [] })
}

const cacheIn = (root: string) => readdirSync(join(root, 'assets/figures')).sort()

it('a new kind is a row of the table and a module', async () => {
  const { drawings, problems } = await drawWith(dots)
  expect(problems).toEqual([])
  expect(drawings[0]).toMatchObject({ title: 'Two dots', parts: 2 })
  expect(drawings[0]?.svg.match(/<circle /g)).toHaveLength(2)
})

it('one that does not say what it needs is refused with the reason', async () => {
  const { drawings, problems } = await drawWith({ ...dots, bundled: false })
  expect(drawings).toEqual([undefined, undefined])
  expect(problems).toMatchObject([{ rule: 'figure-failed' }, { rule: 'figure-failed' }])
  expect(problems[0]?.message).toContain('"d3-geo"')
})

it('one with a portrait has a second picture for phones, kept beside the first and with ids of its own', async () => {
  const root = emptyProject()
  const { drawings, problems } = await drawWith({ ...dots, portrait: true }, root)
  expect(problems).toEqual([])
  const [first, second] = drawings
  expect(first?.width).toBeGreaterThan(PORTRAIT_WIDTH / 2)
  expect(first?.portrait?.width).toBeLessThan(PORTRAIT_WIDTH / 2)
  expect(first?.portrait?.svg.match(/<circle /g)).toHaveLength(2)
  const ids = [first?.svg, first?.portrait?.svg, second?.svg, second?.portrait?.svg].flatMap((svg) => [
    ...[...(svg?.matchAll(/ id="([^"]+)"/g) ?? [])].map((match) => match[1]),
  ])
  expect(new Set(ids).size).toBe(8)
  expect(cacheIn(root)).toEqual([
    expect.stringMatching(/^\w{16}\.portrait\.svg$/),
    expect.stringMatching(/^\w{16}\.svg$/),
  ])
  expect(await pruneFigures([figure], { root })).toEqual([])
  expect(await pruneFigures([], { root })).toHaveLength(2)
})

it('a portrait that the cache lacks is drawn, and the picture that it has is kept', async () => {
  const root = emptyProject()
  await drawWith(dots, root)
  const [name = ''] = cacheIn(root)
  const kept = join(root, 'assets/figures', name)
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('<circle ', '<circle data-node="kept" '))
  const { drawings } = await drawWith({ ...dots, portrait: true }, root)
  expect(drawings[0]?.svg).toContain('data-node="kept"')
  expect(drawings[0]?.portrait?.svg).toContain('<circle ')
})

it('says where what matters is, in shares of the picture, and leaves nothing else behind', async () => {
  const { drawings } = await drawWith(dots)
  expect(drawings[0]?.svg).toMatch(/^<svg [^>]*data-focus="0\.0\d 0\.\d\d"/)
  expect(drawings[0]?.svg).not.toMatch(/class="[^"]*focus/)
})

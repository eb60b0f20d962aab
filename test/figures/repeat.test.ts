/** One text, one drawing: whenever and in whatever order it is drawn. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Figure } from '../../src/deck/model'
import { drawFigures } from '../../src/figures/draw'
import { ACTORS } from '../fixtures/actors'
import { emptyProject, kinds } from './fences'

async function cacheOf(figures: readonly Figure[]): Promise<Map<string, string>> {
  const root = emptyProject()
  const { problems } = await drawFigures(figures, { root, actors: ACTORS, files: [] })
  expect(problems).toEqual([])
  const folder = join(root, 'assets/figures')
  const names = readdirSync(folder).sort()
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

it('an empty cache is filled with the same bytes again, also in reverse order', async () => {
  const figures = [...kinds().values()]
  const first = await cacheOf(figures)
  expect(first.size).toBe(figures.length)
  expect(await cacheOf([...figures].reverse())).toEqual(first)
})

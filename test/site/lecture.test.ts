/** The lecture that the engine is tested with, whatever stands in `slides/`. */
import { afterAll, describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../src/deck/model'
import { formatProblems } from '../../src/deck/problem'
import { compile } from '../../src/site/compile'
import { makeLecture } from '../fixtures/project'

describe('the lecture', () => {
  const project = makeLecture()
  afterAll(() => project.remove())

  it('has one of everything, and no problem', async () => {
    const { deck, drawings, files, problems } = await compile(project.root)
    expect(formatProblems(problems, files)).toBe('0 errors, 0 warnings')
    const slides = deck?.sections.flatMap((section) => section.slides) ?? []
    expect(new Set(slides.map(({ layout }) => layout))).toEqual(new Set(LAYOUTS))
    const drawn = [...drawings.values()].flat()
    expect(drawn.length).toBe(6)
    expect(drawn.filter((drawing) => drawing?.parts === undefined)).toEqual([])
    const { 'default-cut': opening = 0 } = deck?.meta ?? {}
    expect(slides.filter(({ cuts }) => cuts.includes(opening)).length).toBeLessThan(slides.length - 2)
    expect(Object.keys(deck?.meta.actors ?? {})).toEqual(['west', 'east', 'port', 'rest'])
  })
})

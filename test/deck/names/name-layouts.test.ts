import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../../src/deck/model'
import { nameLayouts } from '../../../src/deck/names/name-layouts'
import { parseDeck } from '../../../src/deck/parse'
import { fixtureDeck } from '../../fixtures/deck'

const sheet = (name: string) => ({ path: `slides/layouts/${name}.css`, text: '' })
const section = (layout: string) => ({
  path: 'slides/01-own.md',
  text: `---\ntitle: Own\n---\n\n## A slide of our own\n<!-- .slide: id="own" data-layout="${layout}" -->\n\n### One\n\nWords.\n`,
})

const read = (layout: string, ...names: string[]) => {
  const { deck, problems } = parseDeck([...fixtureDeck(), ...names.map(sheet), section(layout)])
  return { slide: deck?.sections[1]?.slides[0], problems: problems.filter(({ rule }) => rule.startsWith('layout')) }
}

describe('a layout of the deck’s own', () => {
  it('is what a slide asks for by the name of its sheet', () => {
    const { slide, problems } = read('two-thirds', 'two-thirds')
    expect([slide?.layout, slide?.ownLayout, problems]).toEqual(['own', 'two-thirds', []])
  })

  it('is named where a slide asks for one that is nearly so', () => {
    const { problems } = read('two-third', 'two-thirds')
    expect(problems).toMatchObject([{ rule: 'layout-unknown', hint: expect.stringContaining('"two-thirds"') }])
    expect(problems[0]?.hint).toContain('references, two-thirds.')
  })

  it.each(['own', 'two-thirds'])('is unknown without a sheet, %s', (name) => {
    expect(read(name).problems).toMatchObject([{ rule: 'layout-unknown' }])
  })

  it.each([...LAYOUTS, 'own', 'Agenda', 'two thirds', '2-thirds', 'деңгей'])('cannot be called %s', (name) => {
    const { layouts, problems } = nameLayouts([sheet(name)])
    expect(layouts).toEqual([])
    expect(problems).toMatchObject([{ rule: 'layout-name', file: `slides/layouts/${name}.css` }])
  })
})

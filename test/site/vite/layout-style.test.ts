import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutStyle } from '../../../src/site/vite/layout-style'
import { deckWith } from '../../pages/printed'

const slideOf = (layout: string) => `## A slide\n<!-- .slide: data-layout="${layout}" -->\n\n> “One.”\n`

describe('the style of a layout that few decks use', () => {
  it.each(['quote', 'reading', 'ranks'])('comes with a deck that has it, %s', (layout) => {
    const style = layoutStyle(deckWith(slideOf(layout)))
    const sheets = [...style.matchAll(/"\/(src\/[^"]+)"/g)].map(([, path = '']) => path)
    const own = sheets.filter((sheet) => readFileSync(sheet, 'utf8').includes(`.layout-${layout}`))
    expect(own.length).toBeGreaterThan(1)
  })

  it('comes with no other', () => {
    expect(layoutStyle(deckWith(slideOf('sentence')))).not.toContain('reading')
  })
})

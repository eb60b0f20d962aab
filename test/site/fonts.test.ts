import { describe, expect, it } from 'vitest'
import { dropUnusedFaces } from '../../src/site/fonts'

const face = (name: string, range: string) =>
  `@font-face{font-family:A;src:url("./assets/${name}.woff2");unicode-range:${range}}`
const page = (text: string) =>
  `<style>${face('latin', 'U+0000-00FF')}${face('cyrillic', 'U+0301,U+0400-045F')}${face('ext', 'U+04??')}</style><p>${text}</p>`

describe('faces that no letter needs', () => {
  it('are left out, with their files', () => {
    const { page: kept, unused } = dropUnusedFaces(page('Tokayev'))
    expect(unused).toEqual(['assets/cyrillic.woff2', 'assets/ext.woff2'])
    expect(kept).toContain('latin.woff2')
    expect(kept).not.toContain('cyrillic.woff2')
  })

  it('stay for one letter, one combining mark, one wildcard, one entity', () => {
    expect(dropUnusedFaces(page('Тоқаев')).unused).toEqual([])
    expect(dropUnusedFaces(page('Gor\u0301')).unused).toEqual(['assets/ext.woff2'])
    expect(dropUnusedFaces(page('&#1179;')).unused).toEqual(['assets/cyrillic.woff2'])
  })

  it('stay when they name no range', () => {
    const css = '<style>@font-face{font-family:B;src:url("./assets/b.woff2")}</style>'
    expect(dropUnusedFaces(css)).toEqual({ page: css, unused: [] })
  })
})

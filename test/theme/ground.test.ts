import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sheet = (path: string) => readFileSync(new URL(`../../src/theme/${path}`, import.meta.url), 'utf8')

/** Tokens that a block sets in a sheet. */
const tokensIn = (css: string, selector: string) =>
  [...(css.split(selector)[1]?.split('}')[0] ?? '').matchAll(/(--[\w-]+):/g)].map(([, name]) => name)

describe('a coloured slide', () => {
  it('has no paper of another colour under its words, be they code, a quotation or a band', () => {
    const tokens = tokensIn(sheet('images/images.css'), '[data-ground] .canvas {')
    expect(tokens).toEqual(expect.arrayContaining(['--paper', '--proof', '--wash', '--ink', '--mark']))
  })

  it('gives all of them back where its colour is not shown', () => {
    const changed = ['[data-ground] .canvas {', ':is([data-ground], [data-veil]) .canvas {']
      .flatMap((selector) =>
        tokensIn(
          sheet('images/images.css').replace(
            /:is\(\[data-ground\], \[data-veil\]\) \.canvas \{/g,
            (each) => `\n${each}`,
          ),
          selector,
        ),
      )
      .sort()
    const back = tokensIn(sheet('images/article.css'), ':is([data-ground], [data-veil]) .canvas {').sort()
    expect([...new Set(changed)].filter((name) => !back.includes(name))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LECTURE } from '../fixtures/deck'
import { contrast, difference, lightness, rgbOf } from './colour'
import { paletteOf, readable, THEMES } from './palette'

const palette = paletteOf(join(LECTURE, 'slides'))

describe('colour arithmetic', () => {
  it('agrees with published figures', () => {
    expect(contrast(rgbOf('#000000'), rgbOf('#ffffff'))).toBeCloseTo(21, 5)
    expect(contrast(rgbOf('#777777'), rgbOf('#ffffff'))).toBeCloseTo(4.48, 2)
    // Red against green, to those who see neither: far apart for most, near for a deuteranope.
    expect(difference(rgbOf('#ff0000'), rgbOf('#00ff00'))).toBeCloseTo(86.6, 0)
    expect(difference(rgbOf('#a50000'), rgbOf('#5a5a00'), 'deutan')).toBeLessThan(
      difference(rgbOf('#a50000'), rgbOf('#5a5a00')) / 2,
    )
    expect(lightness(rgbOf('#777777'))).toBeCloseTo(50, 0)
  })
})

describe.each(THEMES)('the %s theme', (theme) => {
  readable(palette, theme)

  it('gives the browser the colour of its paper', () => {
    const content = new RegExp(`name="theme-color" content="(#\\w+)"[^>]*data-theme="${theme}"`).exec(
      readFileSync('index.html', 'utf8'),
    )?.[1]
    expect(rgbOf(content ?? '')).toEqual(palette.token('paper', theme))
  })
})

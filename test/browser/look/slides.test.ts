import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { present } from '../support/present-page'
import { walkSlides } from '../support/slide-walk'

describe('every slide of the lecture, at every step', () => {
  it('is whole, in the deck’s own letters, stands out in light and dark, and has no fault that axe finds', async () => {
    await present({ browser, context: { reducedMotion: 'reduce' } }, async (page) => {
      const { faults, states, glyphs, inks, fonts, unset } = await walkSlides(page)
      expect(faults).toEqual([])
      expect(states).toBeGreaterThan(20)
      expect(glyphs).toBeGreaterThan(1000)
      expect(inks).toBeGreaterThan(500)
      expect(unset).toEqual([])
      // None is still to come.
      expect(fonts[0]).toBeGreaterThan(3)
      expect(fonts[1]).toBe(fonts[0])
    })
  })
})

/** What must hold on every slide of this talk, on one walk. */
import { describe, expect, it } from 'vitest'
import { browser } from '../browser/support/browser'
import { stepFaults, steppedFigures } from '../browser/support/figure-steps'
import { present } from '../browser/support/present-page'
import { walkSlides } from '../browser/support/slide-walk'

const stepped = await steppedFigures(process.cwd())

describe('every slide of this talk, at every step', () => {
  it('is whole, in the deck’s own letters, stands out in light and dark, and has no fault that axe finds; its figures build up as written', async () => {
    await present({ browser, context: { reducedMotion: 'reduce' } }, async (page) => {
      const { faults, states, glyphs, inks, fonts, unset } = await walkSlides(page)
      expect(faults).toEqual([])
      expect(states).toBeGreaterThan(55)
      expect(glyphs).toBeGreaterThan(5000)
      expect(inks).toBeGreaterThan(3000)
      expect(unset).toEqual([])
      // None is still to come.
      expect(fonts[0]).toBeGreaterThan(5)
      expect(fonts[1]).toBe(fonts[0])

      expect(stepped.length).toBeGreaterThanOrEqual(4)
      for (const each of stepped) expect(await stepFaults(page, each)).toEqual([])
    })
  })
})

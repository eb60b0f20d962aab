/** What a reader with a screen reader or enlarged letters meets in every engine. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Size } from '../drive/engine'
import { until } from '../drive/until'
import { UPRIGHT, type Visitor } from '../visitor'

/** 1280 × 720 at 400 %. */
export const ENLARGED: Size = { width: 320, height: 180 }

export function assistive(visitor: () => Visitor): void {
  it('names every slide of the overview, and puts the focus on the headline of the one that is chosen', async () => {
    await visitor().fromStart()
    await visitor().tab.press('o')
    await until(visitor().tab, () => document.querySelector('.slides[role="listbox"]'))
    expect(await visitor().tab.evaluate(namelessOptions)).toEqual([])
    await visitor().tab.press('ArrowRight', 'ArrowRight', 'Enter')
    await visitor().onStage(visitor().id(2))
    await expect
      .poll(() => visitor().tab.evaluate(() => document.activeElement?.id))
      .toBe(`${visitor().id(2)}-headline`)
  })

  it('gives the focus back after a black screen', async () => {
    await visitor().fromStart()
    await visitor().goTo(visitor().id(3))
    await visitor().tab.press('b')
    await until(visitor().tab, () => document.activeElement?.classList.contains('blackout'))
    await visitor().tab.press('b')
    await expect
      .poll(() => visitor().tab.evaluate(() => document.activeElement?.id))
      .toBe(`${visitor().id(3)}-headline`)
  })

  describe('enlarged', () => enlarged(visitor))
}

function enlarged(visitor: () => Visitor): void {
  beforeAll(() => visitor().open('?view=present', UPRIGHT))

  it.each([UPRIGHT, ENLARGED])('has all of the bar in the window at $width × $height', async (size) => {
    await visitor().resize(size)
    expect(await visitor().tab.evaluate(buttonsOutside)).toEqual([])
  })

  it('keeps heading, field, chosen slide and close button in sight at four times the size', async () => {
    await visitor().resize(ENLARGED)
    await visitor().show(visitor().id(-1))
    await visitor().tab.press('g')
    await visitor().dialog()
    await visitor().tab.press('ArrowUp', 'PageUp')
    expect(await visitor().tab.evaluate(outOfSight)).toEqual([])
    await visitor().tab.press('Escape')
  })
}

/** Runs in the page. */
const namelessOptions = () =>
  [...document.querySelectorAll('.slides > section:not([data-outside])')]
    .filter((slide) => {
      const headline = slide.querySelector('.headline')?.textContent?.replace(/\s+/g, ' ').trim() ?? '-'
      return !slide.getAttribute('aria-label')?.endsWith(`. ${headline}`) || slide.hasAttribute('aria-labelledby')
    })
    .map(({ id }) => id)

/** Runs in the page. */
const buttonsOutside = () =>
  [...document.querySelectorAll('.toolbar button')]
    .filter((each) => {
      const { left, right, top, bottom, width } = each.getBoundingClientRect()
      return width > 0 && (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
    })
    .map((each) => each.getAttribute('aria-label'))

/** Runs in the page: what of the dialog is outside of the window, or under something else. */
const outOfSight = () =>
  [...document.querySelectorAll('.sheet h2, .sheet-close, #go-to-words, [aria-selected="true"]')]
    .filter((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return top < 0 || bottom > innerHeight || !shown || !(each.contains(shown) || shown.contains(each))
    })
    .map((each) => each.outerHTML.slice(0, 60))

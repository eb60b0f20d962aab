/** What a reader with a screen reader or enlarged letters meets in every engine. */
import { expect, it } from 'vitest'
import type { Size } from '../drive/engine'
import { until } from '../drive/until'
import { UPRIGHT, type Visitor } from '../visitor'

/** 1280 × 720 at 400 %. */
const ENLARGED: Size = { width: 320, height: 180 }

export function assistive(visitor: () => Visitor): void {
  it('names every slide of the overview, and puts the focus on the headline of the one that is chosen', async () => {
    await visitor().open()
    await visitor().tab.press('o')
    await until(visitor().tab, () => document.querySelector('.slides[role="listbox"]'))
    expect(await visitor().tab.evaluate(namelessOptions)).toEqual([])
    await visitor().tab.press('ArrowRight', 'ArrowRight', 'Enter')
    await visitor().onStage(visitor().id(2))
    expect(await visitor().tab.evaluate(() => document.activeElement?.id)).toBe(`${visitor().id(2)}-headline`)
  })

  it('gives the focus back after a black screen', async () => {
    await visitor().open()
    await visitor().goTo(visitor().id(3))
    await visitor().tab.press('b')
    await until(visitor().tab, () => document.activeElement?.classList.contains('blackout'))
    await visitor().tab.press('b')
    expect(await visitor().tab.evaluate(() => document.activeElement?.id)).toBe(`${visitor().id(3)}-headline`)
  })

  it.each([UPRIGHT, ENLARGED])('has all of the bar in the window at $width × $height', async (size) => {
    await visitor().open('?view=present', size)
    expect(await visitor().tab.evaluate(buttonsOutside)).toEqual([])
  })

  it('keeps heading, field, chosen slide and close button in sight at four times the size', async () => {
    await visitor().open('?view=present', ENLARGED)
    await visitor().show(visitor().id(-1))
    await visitor().tab.press('g')
    await visitor().dialog()
    await visitor().tab.press('ArrowUp', 'PageUp')
    expect(await visitor().tab.evaluate(outOfSight)).toEqual([])
    await visitor().tab.press('Escape')
  })

  it('has slides as large as their frames on the speaker page, and no line around their figures', async () => {
    const page = await visitor().tab.beside()
    await page.goTo(`${visitor().host.address}speaker/`)
    await until(page, () => document.querySelector('.list-picture, .now-picture')?.shadowRoot?.querySelector('section'))
    expect(await page.evaluate(ownRules)).toEqual([])
    expect(await page.evaluate(pictureFaults)).toEqual([])
    // As WebKit took the angle of `100cqw` before it was a registered length.
    await page.evaluate(() => {
      const canvas = document.querySelector('.now-picture')?.shadowRoot?.querySelector<HTMLElement>('.canvas')
      canvas?.style.setProperty('transform', 'scale(0.9)')
    })
    expect(await page.evaluate(pictureFaults)).toHaveLength(1)
    await page.close()
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

/** Runs in the page: slides that are not drawn at the size of their frame, among those that are shown. */
const pictureFaults = () => {
  const frames = [...document.querySelectorAll('.now-picture, .next-picture, .list-picture')].filter(
    (each) => each.clientWidth > 0 && each.shadowRoot?.querySelector('.canvas'),
  )
  if (frames.length === 0) return ['no slide is shown']
  return frames.flatMap((frame) => {
    const { width = 0, height = 0 } = frame.shadowRoot?.querySelector('.canvas')?.getBoundingClientRect() ?? {}
    const isRight = [width / frame.clientWidth, height / frame.clientHeight].every((part) => Math.abs(part - 1) < 0.005)
    return isRight ? [] : [`${frame.className} is ${frame.clientWidth} wide, its slide ${width} × ${height}`]
  })
}

/** Runs in the page: rules of the page's own style that pictures of slides have taken for the deck's. */
const ownRules = () => {
  const root = document.querySelector('.now-picture')?.shadowRoot
  const layers = [...(root?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules])
  const rules = layers.flatMap((rule) => ('cssRules' in rule ? [...(rule as CSSGroupingRule).cssRules] : [rule]))
  return rules.map(({ cssText }) => cssText).filter((text) => /\.(controls|clock-buttons|talk-time)\b/.test(text))
}

/** The same page as an article, at each size. */
import { beforeAll, describe, expect, it } from 'vitest'
import { articleFaults } from '../measure/article'
import { figureFaults } from '../measure/figures'
import { SIZES, spread, UPRIGHT, type Visitor } from '../visitor'

/** Labels have 11 px or more where a figure cannot be drawn as large as the canvas has it. */
export const IN_ARTICLE = { within: 'main', label: 11 }

export function article(visitor: () => Visitor): void {
  describe.each(SIZES)('at $width × $height', (size) => {
    beforeAll(() => visitor().open('?view=read', size))

    it('has nothing cut off, overlapping or outside the window', async () => {
      expect((await visitor().place()).view).toBe('read')
      expect(await visitor().tab.evaluate(articleFaults)).toEqual([])
    })

    it('has figures and labels of the right size', async () => {
      expect(visitor().drawn.length).toBeGreaterThan(2)
      expect(await visitor().tab.evaluate(figureFaults, IN_ARTICLE)).toEqual([])
    })
  })

  it('is what an upright phone gets, ten deep links cold, each at its headline', async () => {
    const missed: string[] = []
    for (const { id } of spread(visitor().slides, 10)) {
      await visitor().open(`#${id}`, UPRIGHT)
      if (!(await visitor().reads(id))) missed.push(id)
    }
    expect(missed).toEqual([])
  })

  it('lets the address follow the reader, over a reload as well', async () => {
    await visitor().open('', UPRIGHT)
    const slide = visitor().idAt(0.6)
    await visitor().scrollTo(slide)
    await visitor().at(`#${slide}`)
    await visitor().tab.reload()
    await visitor().ready()
    await visitor().reading(slide)
  })

  it('is searched by words, shows the place, and leads back and forward', async () => {
    const from = visitor().idAt(0.25)
    await visitor().open(`#${from}`, UPRIGHT)
    const { id, query } = visitor().findable
    await visitor().click('.search-switch')
    await visitor().find(query)
    await visitor().reading(id)
    await visitor().tab.back()
    await visitor().reading(from)
    await visitor().tab.forward()
    await visitor().reading(id)
  })

  it('enlarges a figure much, and gives it back', async () => {
    await visitor().open('', UPRIGHT)
    const before = await visitor().tab.evaluate(firstFigure)
    await visitor().click('.figure .zoom-switch')
    const enlarged = await visitor().tab.evaluate(firstFigure)
    expect(enlarged.zoomed).toBe(true)
    expect(enlarged.scale).toBeGreaterThan(before.scale * 1.6)
    expect(enlarged.reach).toBeGreaterThan(enlarged.width - 2)
    await visitor().tab.press('Escape')
    expect(await visitor().tab.evaluate(firstFigure)).toEqual(before)
  })
}

/** Runs in the page: how large the first figure is drawn, and how much of it can be brought into sight. */
function firstFigure() {
  const figure = document.querySelector<HTMLElement>('.figure:has(svg)')
  const svg = [...(figure?.querySelectorAll('svg') ?? [])].find((each) => each.clientWidth > 0)
  if (!figure || !svg) throw new Error('The deck has no figure')
  const view = svg.viewBox.baseVal
  const { width } = svg.getBoundingClientRect()
  const zoomed = figure.hasAttribute('data-zoomed')
  return { zoomed, width, reach: figure.scrollWidth, scale: width / view.width }
}

/** The same page as an article, at each size. */
import { beforeAll, describe, expect, it } from 'vitest'
import { articleFaults } from '../measure/article'
import { figureFaults } from '../measure/figures'
import { scaleFaults } from '../measure/scale'
import { LARGE, SIDEWAYS, SIZES, spread, UPRIGHT, type Visitor } from '../visitor'
import { IN_ARTICLE } from './in-article'
import { cutOff, wrongFigure } from './planted'
import { turned } from './turned'

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

    if ([LARGE, UPRIGHT].includes(size)) wrongFigure(visitor)

    it('changes to the stage and back and keeps the slide', async () => {
      const slide = visitor().idAt(0.4)
      await visitor().scrollTo(slide)
      await visitor().at(`#${slide}`)
      await visitor().click('.present-switch')
      await visitor().onStage(slide)
      await visitor().ready()
      expect(await visitor().tab.evaluate(scaleFaults)).toEqual([])
      await visitor().tab.press('ArrowRight')
      const { slide: next = '' } = await visitor().place()
      await visitor().tab.press('r')
      await visitor().reading(next)
    })

    if (size === UPRIGHT) cutOff(visitor)
  })

  it('is what an upright phone gets, ten deep links cold, each at its headline, and presented when it is turned before anything else', async () => {
    const missed: string[] = []
    const links = spread(visitor().slides, 10)
    const turning = spread(
      links.filter(({ inTalk }) => inTalk),
      5,
    ).slice(1, 4)
    for (const { id } of links) {
      await visitor().open(`#${id}`, UPRIGHT)
      if (!(await visitor().reads(id))) missed.push(id)
      if (turning.some((slide) => slide.id === id)) await turned(visitor(), SIDEWAYS, id)
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
    expect(enlarged.scale).toBeGreaterThanOrEqual(before.scale * 1.99)
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

/** Figures on the stage: their steps, their links, and how they are there at once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { parseDeck } from '../../../src/deck/parse'
import { readSources } from '../../../src/site/sources'
import { browser } from '../support/browser'
import { present, staged, told, visit } from '../support/present-page'

const { deck } = parseDeck((await readSources(process.cwd())).files)
const withFigures = deck?.sections.flatMap(({ slides }) => slides).filter(({ figures }) => figures.length > 0) ?? []

/** Slide id to how many steps its figures are written with. */
const stepped = withFigures.flatMap(({ id, figures }) => {
  const written = figures.flatMap(({ text }) => [...text.matchAll(/\bstep:? ?(\d+)/g)].map((match) => Number(match[1])))
  return written.length > 0 ? [{ id, steps: new Set(written).size }] : []
})

/** Of a step in words, characters. */
const LONGEST = 300

async function show(page: Page, id: string, steps = 0): Promise<void> {
  await page.evaluate((slug) => {
    location.hash = slug
  }, id)
  await page.waitForFunction((slug) => document.querySelector('section.present')?.id === slug, id)
  for (let step = 1; step <= steps; step++) await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await told(page)).shown).toBe(steps)
}

/** Where every part of the figures and of their slide is, and what is unshown. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const slide = document.querySelector('section.present') as HTMLElement
    const parts = [...slide.querySelectorAll('.headline, .caption, .figure svg, .figure svg *')]
    const hidden = [...slide.querySelectorAll('.fragment')].filter(
      (part) => getComputedStyle(part).visibility === 'hidden',
    )
    return {
      boxes: parts.map((part) =>
        Object.values(part.getBoundingClientRect().toJSON() as Record<string, number>)
          .map(Math.round)
          .join(' '),
      ),
      hidden: hidden.map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean),
      unshown: hidden.length,
      /** What lines say that came with this step. */
      lines: [...slide.querySelectorAll('.current-fragment.edgeLabel')].map((part) =>
        (part.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
      steps: new Set([...slide.querySelectorAll('.fragment')].map((part) => part.getAttribute('data-fragment-index')))
        .size,
    }
  })

/** From the headline, where a jump puts the reader, past the button that enlarges the figure, to its first link. */
async function tabFromHeadline(page: Page): Promise<void> {
  await page.locator('.present .headline').evaluate((headline: HTMLElement) => {
    headline.tabIndex = -1
    headline.focus()
  })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
}

describe('a figure with steps', () => {
  it('builds up as written: nothing moves, and nothing unshown is told', async () => {
    expect(stepped.length).toBeGreaterThanOrEqual(4)
    await present({ browser }, async (page) => {
      for (const { id, steps } of stepped) {
        await show(page, id)
        const start = await seen(page)
        expect(start.steps, id).toBe(steps)
        let unshown = start.unshown
        for (let step = 1; step <= steps; step++) {
          await page.keyboard.press('ArrowRight')
          await expect.poll(async () => (await told(page)).shown).toBe(step)
          const { status } = await told(page)
          const now = await seen(page)
          expect(now.boxes, `${id}, step ${step}`).toEqual(start.boxes)
          expect(now.unshown).toBeLessThan(unshown)
          unshown = now.unshown
          expect(status).toMatch(new RegExp(`^Step ${step} of ${steps}: \\S`))
          expect(status?.length).toBeLessThanOrEqual(LONGEST)
          expect(now.lines.filter((words) => !status?.includes(words))).toEqual([])
          expect(now.hidden.filter((words) => status?.includes(words))).toEqual([])
        }
        expect(unshown, id).toBe(0)
      }
    })
  })

  it('is whole without scripts', async () => {
    await visit({ browser, context: { javaScriptEnabled: false } }, async ({ page }) => {
      await page.waitForLoadState()
      const hidden = await page
        .locator('.figure .fragment')
        .evaluateAll((all) => all.filter((each) => getComputedStyle(each).visibility !== 'visible').length)
      expect(await page.locator('.figure .fragment').count()).toBeGreaterThan(20)
      expect(hidden).toBe(0)
    })
  })
})

describe('a link in a figure', () => {
  it('leads by Enter, with a ring of 3:1 around it, and back; what is unshown cannot be reached', async () => {
    await present({ browser }, async (page) => {
      const { steps = 0 } = stepped.find(({ id }) => id === 'actors') ?? {}
      await show(page, 'actors')
      await tabFromHeadline(page)
      expect(await page.evaluate(focused)).toMatchObject({ href: '#meeting', layer: true })
      await page.keyboard.press('Tab')
      expect(await page.evaluate(focused)).not.toMatchObject({ layer: true })
      await show(page, 'actors', steps)
      const targets = await page.$$eval('.present .figure-links a', (all) => all.map((a) => a.getAttribute('href')))
      expect(targets.length).toBeGreaterThanOrEqual(6)
      await tabFromHeadline(page)
      for (const href of targets) {
        const ring = await page.evaluate(focused)
        expect(ring).toMatchObject({ href, layer: true })
        expect(ring.width).toBeGreaterThanOrEqual(2)
        expect(ring.contrast).toBeGreaterThanOrEqual(3)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => told(page)).toMatchObject({ slide: targets.at(-1)?.slice(1), hash: targets.at(-1) })
      await page.goBack()
      await expect.poll(() => told(page)).toMatchObject({ slide: 'actors', shown: steps })
    })
  })

  it('leads by a click beside the words of its node, which is 24 px high and wide at least', async () => {
    await present({ browser }, async (page) => {
      const { steps = 0 } = stepped.find(({ id }) => id === 'actors') ?? {}
      await show(page, 'actors', steps)
      const links = await page.$$eval('.present .figure-links a', (all) =>
        all.map((a) => {
          const { x, y, width, height } = a.getBoundingClientRect()
          return { href: a.getAttribute('href'), x, y, width, height, cursor: getComputedStyle(a).cursor }
        }),
      )
      expect(links.length).toBeGreaterThanOrEqual(6)
      expect(links.filter((link) => Math.min(link.width, link.height) < 24 || link.cursor !== 'pointer')).toEqual([])
      for (const { href, x, y, width, height } of [links[0], links.at(-1)].filter((link) => link !== undefined)) {
        await page.mouse.click(x + width * 0.25, y + height * 0.9)
        await expect.poll(() => told(page)).toMatchObject({ slide: href?.slice(1) })
        await page.goBack()
        await expect.poll(() => told(page)).toMatchObject({ slide: 'actors', shown: steps })
      }
    })
  })

  it('is a control with a name beside the picture, which is one image', async () => {
    await present({ browser, path: '#actors' }, async (page) => {
      const client = await page.context().newCDPSession(page)
      const { nodes } = await client.send('Accessibility.getFullAXTree')
      const named = (role: string) =>
        nodes.filter((node) => node.role?.value === role).map((node) => String(node.name?.value))
      const [image] = nodes.filter((node) => node.role?.value === 'image')
      // Each once: the title is not in the description, nor the other way round.
      expect(named('image')).toEqual(['The actors as the article draws them'])
      expect(image?.description?.value).toMatch(/^Trump invites Tokayev, .* Russia and China\.$/)
      expect(named('link').filter((name) => name.startsWith('Tokayev, Kazakhstan: '))).toHaveLength(1)
      expect(named('group')).toContain('Links in the figure')
    })
  })
})

describe('a cold link to a figure', () => {
  const later = withFigures.filter((_, index) => index === 4 || index === withFigures.length - 1)

  it.each(later.map(({ id }) => id))('%s paints it at its right size from the first frame on', async (id) => {
    await visit(
      { browser, path: `#${id}`, before: (page) => page.addInitScript(watchFrames, id) },
      async ({ page }) => {
        await staged(page)
        await page.evaluate(() => document.fonts.ready)
        const {
          x = 0,
          y = 0,
          width = 0,
          height = 0,
        } = (await page.locator(`#${id} svg.drawing`).first().boundingBox()) ?? {}
        expect(width).toBeGreaterThan(400)
        const frames = await page.evaluate(() => document.documentElement.dataset.frames)
        expect(frames).toBe([x, y, width, height].map(Math.round).join(' '))
      },
    )
  })
})

describe('all figures of the deck on one page', () => {
  it('share no id, hold nothing foreign, and are each named and described', async () => {
    await visit({ browser, path: '?view=read' }, async ({ page }) => {
      await page.waitForLoadState()
      const found = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
        const words = (svg: Element) =>
          ['aria-labelledby', 'aria-describedby'].map(
            (name) => document.getElementById(svg.getAttribute(name) ?? '')?.textContent ?? '',
          )
        const drawings = [...document.querySelectorAll('.figure svg.drawing')]
        return {
          twice: ids.filter((id, index) => ids.indexOf(id) < index),
          foreign: document.querySelectorAll('.figure :is(foreignObject, filter, script, style, image, [style])')
            .length,
          drawings: drawings.length,
          unnamed: drawings.filter((svg) => words(svg).includes('')).length,
          other: [...document.querySelectorAll('.figure svg:not(.drawing)')].filter(
            (svg) => !svg.getAttribute('aria-label'),
          ).length,
        }
      })
      const count = withFigures.flatMap(({ figures }) => figures).length
      expect(found).toEqual({ twice: [], foreign: 0, drawings: count, unnamed: 0, other: 0 })
    })
  })

  it('weigh 60 kB at most, compressed', () => {
    const page = readFileSync(join(inject('dist'), 'index.html'), 'utf8')
    const drawings = [...page.matchAll(/<svg [^>]*class="(?:drawing|figure-links)".*?<\/svg>/gs)].map(
      (match) => match[0],
    )
    expect(drawings.length).toBeGreaterThan(withFigures.length)
    expect(gzipSync(drawings.join('\n'), { level: 9 }).length).toBeLessThanOrEqual(60_000)
  })
})

/** The element with the focus, and the line around it: its width on screen and its contrast to the paper. */
function focused() {
  const active = document.activeElement as Element
  const rect = active.querySelector('rect')
  const style = rect && getComputedStyle(rect)
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [one, other] = [light(style?.stroke ?? ''), light(getComputedStyle(document.documentElement).backgroundColor)]
  return {
    href: active.getAttribute('href'),
    layer: active.closest('.figure-links') !== null,
    width: Number.parseFloat(style?.strokeWidth ?? '0') * (rect?.getScreenCTM()?.a ?? 0),
    contrast: style?.stroke === 'none' ? 0 : (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
  }
}

/** Writes down every box a slide's drawing has in any frame, from the first in which it is laid out. */
function watchFrames(id: string): void {
  const boxes = new Set<string>()
  const look = () => {
    const box = document.getElementById(id)?.querySelector('svg.drawing')?.getBoundingClientRect()
    if (box && box.width > 0) boxes.add([box.x, box.y, box.width, box.height].map(Math.round).join(' '))
    if (document.documentElement) document.documentElement.dataset.frames = [...boxes].join(', ')
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

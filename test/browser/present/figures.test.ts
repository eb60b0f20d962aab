/** Figures on the stage: their steps, their links, and how they are there at once. */

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { makeLecture } from '../../fixtures/project'
import { browser } from '../support/browser'
import { figureNames } from '../support/figure-names'
import { showStep, stepFaults, steppedFigures } from '../support/figure-steps'
import { present, staged, told, visit } from '../support/present-page'

const lecture = makeLecture()
const stepped = await steppedFigures(lecture.root).finally(() => lecture.remove())
/** How many steps the figure of the slide `actors` has. */
const steps = stepped.find(({ id }) => id === 'actors')?.steps ?? 0

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
    expect(stepped).toEqual([
      { id: 'actors', steps: 3 },
      { id: 'corridor', steps: 2 },
    ])
    await present({ browser }, async (page) => {
      for (const each of stepped) expect(await stepFaults(page, each)).toEqual([])
    })
  })

  it('would be found to move, to tell what is unshown, to show all at once, and to say nothing', async () => {
    await present({ browser, path: '#actors' }, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`#actors:has(.fragment.visible) .caption { margin-top: 20px }
          #actors .fragment[data-fragment-index="2"] { visibility: visible !important; opacity: 1 !important }`)
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
        const number = document.querySelector('#actors .fragment[data-fragment-index="1"]')
        if (number) number.textContent = '4'
        const status = document.querySelector('[role="status"]') as Element
        new MutationObserver(() => {
          if (/^Step 1 of .*[^4]$/.test(status.textContent ?? '')) status.textContent += ', 4'
        }).observe(status, { childList: true, characterData: true, subtree: true })
      })
      const faults = await stepFaults(page, { id: 'actors', steps: 3 })
      expect(faults).toContain('actors, step 1: "4" is told before it is shown')
      expect(faults).toContain('actors, step 1: something has moved')
      expect(faults).toContain('actors, step 3: nothing has come')
      expect(await stepFaults(page, { id: 'corridor', steps: 3 })).toContain('corridor has 2 steps, not 3')
    })
  })

  it('is whole without scripts', async () => {
    await visit({ browser, context: { javaScriptEnabled: false } }, async ({ page }) => {
      await page.waitForLoadState()
      const hidden = await page
        .locator('.figure .fragment')
        .evaluateAll((all) => all.filter((each) => getComputedStyle(each).visibility !== 'visible').length)
      expect(await page.locator('.figure .fragment').count()).toBeGreaterThan(5)
      expect(hidden).toBe(0)
    })
  })
})

describe('a link in a figure', () => {
  it('leads by Enter, with a ring of 3:1 around it, and back; what is unshown cannot be reached', async () => {
    await present({ browser }, async (page) => {
      await showStep(page, 'actors')
      await tabFromHeadline(page)
      expect(await page.evaluate(focused)).toMatchObject({ href: '#names', layer: true })
      await page.keyboard.press('Tab')
      expect(await page.evaluate(focused)).not.toMatchObject({ layer: true })
      await showStep(page, 'actors', steps)
      const targets = await page.$$eval('.present .figure-links a', (all) => all.map((a) => a.getAttribute('href')))
      expect(targets.length).toBe(2)
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
      await showStep(page, 'actors', steps)
      const links = await page.$$eval('.present .figure-links a', (all) =>
        all.map((a) => {
          const { x, y, width, height } = a.getBoundingClientRect()
          return { href: a.getAttribute('href'), x, y, width, height, cursor: getComputedStyle(a).cursor }
        }),
      )
      expect(links.length).toBe(2)
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
      expect(named('image')).toEqual(['Three of four meetings led to West Shore, one of them twice'])
      expect(image?.description?.value).toMatch(/^East Shore, the ports .* met the ports\.$/)
      expect(named('link').filter((name) => name.startsWith('West Shore: '))).toHaveLength(1)
      expect(named('group')).toContain('Links in the figure')
    })
  })
})

describe('a cold link to a figure', () => {
  it.each(['meeting', 'counts'])('%s paints it at its right size from the first frame on', async (id) => {
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
  it('share no id, hold nothing foreign, and are each named and described; and what is not so is found', async () => {
    await visit({ browser, path: '?view=read' }, async ({ page }) => {
      await page.waitForLoadState()
      expect(await figureNames(page)).toEqual({ drawings: 6, faults: [] })
      await page.evaluate(() => {
        const [first, second] = document.querySelectorAll('.figure svg.drawing')
        first?.removeAttribute('aria-describedby')
        if (second) second.id = 'actors'
        second?.setAttribute('style', 'color: red')
        document.querySelector('.figure-links')?.removeAttribute('aria-label')
      })
      expect((await figureNames(page)).faults).toEqual([
        'two elements are called actors',
        'meeting has a svg',
        'a drawing of actors has no name or no description',
        'actors has links without a name',
      ])
    })
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

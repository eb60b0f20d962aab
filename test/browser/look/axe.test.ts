import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { browser } from '../support/browser'
import { complete, LARGE, slidesOf, staged } from '../support/present-page'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds in a part of the page as it is, one line each: all of it in light, and in dark the colours again. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
  const light = await run(page, part, TAGS)
  await page.evaluate(setTheme, 'dark')
  // A theme only changes colours.
  const dark = await run(page, part, ['color-contrast'])
  await page.evaluate(setTheme, 'light')
  return [...light, ...dark.map((each) => `dark ${each}`)]
}

const setTheme = (theme: string) => {
  document.documentElement.dataset.theme = theme
}

/** `preload` fetches styles of other hosts, of which there are none, each time. */
const run = (page: Page, part: string, only: readonly string[]): Promise<string[]> =>
  page.evaluate(
    `axe.run('${part}', { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'], preload: false })
      .then((result) => result.violations.flatMap((each) => each.nodes.map((node) => each.id + ': ' + node.html.slice(0, 120))))`,
  )

/** Takes the other slides off the page, or puts them back: axe reads all there is each time, hidden or not. */
const alone = (page: Page) =>
  page.evaluate(() => {
    const slides = document.querySelector('.slides') as Element & { others: Element[] | undefined }
    if (slides.others) slides.replaceChildren(...slides.others)
    slides.others = slides.others ? undefined : [...slides.children]
    if (slides.others) slides.replaceChildren(document.querySelector('section.present') as Element)
  })

/** Shows so many steps of the slide on screen, as reveal.js does. */
const showSteps = (page: Page, shown: number) =>
  page.evaluate((count) => {
    for (const step of document.querySelectorAll('.present .fragment')) {
      const index = Number(step.getAttribute('data-fragment-index'))
      step.classList.toggle('visible', index < count)
      step.classList.toggle('current-fragment', index === count - 1)
    }
  }, shown)

/** One page for all of it: axe is slow until the browser has compiled it. */
const opened = async (page: Page, path: string) => {
  await page.goto(inject('deckAddress') + path)
  await complete(page)
  await page.evaluate(AXE)
}

describe('axe', () => {
  let page: Page
  beforeAll(async () => {
    // Steps are there at once.
    const context = await browser.newContext({ viewport: LARGE, serviceWorkers: 'block', reducedMotion: 'reduce' })
    page = await context.newPage()
  })

  it('finds nothing on any slide, at any step, in light and in dark', async () => {
    await opened(page, '')
    await staged(page)
    const found = await violations(page)
    let states = 0
    for (const { id, steps } of await slidesOf(page)) {
      await page.evaluate((slug) => {
        location.hash = slug
      }, id)
      await page.waitForFunction((slug) => document.querySelector('section.present')?.id === slug, id)
      await alone(page)
      for (let shown = 0; shown <= steps; shown++) {
        await showSteps(page, shown)
        states++
        const faults = await violations(page, 'section.present')
        found.push(...faults.map((each) => `${id}, step ${shown}: ${each}`))
      }
      await alone(page)
    }
    expect(states).toBeGreaterThan(55)
    expect(found).toEqual([])
  })

  it('finds nothing in the article, narrow and wide; and would find a missing name', async () => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await opened(page, '?view=read')
      expect(await violations(page), `${width} px`).toEqual([])
    }
    await page.evaluate(() => document.querySelector('.figure svg')?.removeAttribute('aria-labelledby'))
    await page.evaluate(() => document.querySelector('.figure svg title')?.remove())
    expect((await run(page, '.figure', TAGS)).join()).toContain('svg-img-alt')
  })
})

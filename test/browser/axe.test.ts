import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'
import { slidesOf, staged, visit } from './present-page'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A theme only changes colours. */
async function inDark(page: Page, part?: string): Promise<string[]> {
  const wear = (theme: string) =>
    page.evaluate((value) => {
      document.documentElement.dataset.theme = value
    }, theme)
  await wear('dark')
  const found = await violations(page, part, ['color-contrast'])
  await wear('light')
  return found.map((each) => `dark ${each}`)
}

/** What axe finds in a part of the page as it is, one line each: all of it, or what these rules find. */
async function violations(page: Page, part = 'html', only: readonly string[] = TAGS): Promise<string[]> {
  const found = (await page.evaluate(
    `axe.run('${part}', { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })
      .then((result) => result.violations.flatMap((each) => each.nodes.map((node) => each.id + ': ' + node.html.slice(0, 120))))`,
  )) as string[]
  return found
}

describe('axe', () => {
  it('finds nothing on any slide', async () => {
    await visit({ browser }, async ({ page }) => {
      await staged(page)
      await page.evaluate(AXE)
      const found = await violations(page)
      for (const { id } of await slidesOf(page)) {
        await page.evaluate((slug) => {
          location.hash = slug
        }, id)
        await page.waitForFunction((slug) => document.querySelector('section.present')?.id === slug, id)
        const part = 'section.present'
        const faults = [...(await violations(page, part)), ...(await inDark(page, part))]
        found.push(...faults.map((each) => `${id}: ${each}`))
      }
      expect(found).toEqual([])
    })
  }, 240_000)

  it.each([390, 1280])('finds nothing in the article at %d px', async (width) => {
    await visit({ browser, path: '?view=read', context: { viewport: { width, height: 800 } } }, async ({ page }) => {
      await page.waitForLoadState('networkidle')
      await page.evaluate(AXE)
      expect([...(await violations(page)), ...(await inDark(page))]).toEqual([])
    })
  })

  it('would find a missing name', async () => {
    await visit({ browser, path: '?view=read' }, async ({ page }) => {
      await page.waitForLoadState('networkidle')
      await page.evaluate(AXE)
      await page.evaluate(() => document.querySelector('.figure svg')?.removeAttribute('aria-labelledby'))
      await page.evaluate(() => document.querySelector('.figure svg title')?.remove())
      expect((await violations(page)).join()).toContain('svg-img-alt')
    })
  })
})

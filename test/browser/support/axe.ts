/** What axe finds on a page, in light and in dark. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Puts axe into a page, once for all its runs: it is slow until the browser has compiled it. */
export const addAxe = (page: Page): Promise<unknown> => page.evaluate(AXE)

/**
 * What it finds in a part of the page as it is, one line each. In dark it looks at colours alone, since a theme changes
 * nothing else.
 */
export async function violations(page: Page, part = 'html', themes = ['light', 'dark']): Promise<string[]> {
  const found: string[] = []
  for (const theme of themes) {
    await setTheme(page, theme)
    const faults = await run(page, part, theme === 'dark' ? ['color-contrast'] : TAGS)
    found.push(...faults.map((each) => (theme === 'dark' ? `dark ${each}` : each)))
  }
  await setTheme(page, 'light')
  return found
}

export const setTheme = (page: Page, theme: string) =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)

/** From the top: a link half under the article's bar is as small as what is seen of it. `preload` would fetch styles of other hosts, of which there are none, each time. */
const run = (page: Page, part: string, only: readonly string[]): Promise<string[]> =>
  page.evaluate(
    `scrollTo(0, 0); axe.run('${part}', { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'], preload: false })
      .then((result) => result.violations.flatMap((each) => each.nodes.map((node) => each.id + ': ' + node.html.slice(0, 120))))`,
  )

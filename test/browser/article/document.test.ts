import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { BUDGETS } from '../../../src/site/hosting/weight-budget'
import { makeLecture } from '../../fixtures/project'
import { browser } from '../support/browser'
import { deckOf, documentFaults, publicWords, publishedNotes } from '../support/document-faults'
import { filesForWhoSaves, weighFirstVisit } from '../support/first-visit'
import { visit } from '../support/present-page'

const lecture = makeLecture()
const deck = await deckOf(lecture.root).finally(() => lecture.remove())

const built = (name: string) => readFileSync(join(inject('dist'), name))
const bundle = (ending: string) => readdirSync(join(inject('dist'), 'assets')).filter((name) => name.endsWith(ending))

const WITHOUT_SCRIPTS = { javaScriptEnabled: false }

describe('the document without scripts', () => {
  it('has every public word, every headline as a heading, and every link leads somewhere', async () => {
    expect(publicWords(deck).length).toBeGreaterThan(500)
    await visit({ browser, context: WITHOUT_SCRIPTS }, async ({ page, faults }) => {
      await page.waitForLoadState()
      expect(await documentFaults(page, deck)).toEqual([])
      // Where scripts are off, Chromium refuses to fetch one ahead.
      expect(faults.filter((fault) => !/^csp: .*\.js$/.test(fault))).toEqual([])
    })
  })

  it('would be found to lack a word, a heading, a level, a link, or the way back', async () => {
    const spoil = (page: Page) =>
      page.route(inject('deckAddress'), async (route) => {
        const response = await route.fetch()
        const body = (await response.text())
          .replaceAll('hundredweight', 'weight')
          .replace(/<h3([^>]*id="balance-headline"[^>]*>[^<]*<\/)h3>/, '<h5$1h5>')
          .replace(/(?<=href="?#ref-)R07\b/g, 'R77')
          .replace(/class="?reference-number"?/, '')
          .replace('</main>', '<h1>Another</h1></main>')
        await route.fulfill({ response, body })
      })
    await visit({ browser, context: WITHOUT_SCRIPTS, before: spoil }, async ({ page }) => {
      await page.waitForLoadState()
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('.handout p { font-size: 12px !important }')
        document.adoptedStyleSheets = [sheet]
      })
      expect(await documentFaults(page, deck)).toEqual([
        'no word "hundredweight"',
        'no word "hundredweight"',
        'heading "Another" is no headline',
        '2 headings of the first level',
        'a level is skipped at "What crossed fell twice, and grew again in the third year"',
        '#ref-R77 leads nowhere',
        'nothing leads to R07',
        '1 references lead nowhere back',
        'text of 12 px',
      ])
    })
  })

  it('is readable: text of 16 px, lines no wider than the window, down to 320 px', async () => {
    await visit({ browser, context: WITHOUT_SCRIPTS }, async ({ page }) => {
      await page.waitForLoadState()
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}px`).toBeLessThanOrEqual(width)
        const sizes = await page
          .locator('.handout p')
          .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
      }
    })
  })
})

describe('the built page', () => {
  it('ships no Mermaid, no Markdown parser, no YAML and no source map', () => {
    const scripts = bundle('.js').map((name) => String(built(`assets/${name}`)))
    expect(scripts.length).toBeGreaterThan(0)
    for (const trace of [/mermaid/i, /\bmarked\b/, /lheading/, /yaml/i, /sourceMappingURL/, /zod/i]) {
      expect(scripts.filter((script) => trace.test(script)).length, String(trace)).toBe(0)
    }
    expect(bundle('.map')).toEqual([])
  })

  it('holds no word of the notes, no comment and no path', () => {
    const page = String(built('index.html'))
    const { sentences, published } = publishedNotes(page, deck)
    expect(sentences).toBeGreaterThan(20)
    expect(published).toEqual([])
    expect(
      publishedNotes(
        page.replace(
          '</main>',
          '<p>One look: down, down, up. The last column is provisional, so it is the one to be careful with.</p></main>',
        ),
        deck,
      ).published,
    ).toHaveLength(1)
    expect(page).not.toMatch(/<!--|slides\/\d|node_modules|\/src\//)
  })

  it('has no style attribute and no event handler attribute, which its policy would stop', () => {
    expect(String(built('index.html')).match(/<[^>]+\s(style|on\w+)=/g)).toBeNull()
  })

  it('asks for a policy without unsafe-inline and unsafe-eval', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(String(built('index.html')))?.[1] ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/)
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:/)
  })

  it('has no more script to present than its budget', async () => {
    const { script } = await weighFirstVisit()
    expect(script).toBeGreaterThan(10_000)
    expect(script).toBeLessThanOrEqual(BUDGETS.script)
  })

  it('fetches nothing ahead for who saves data', async () => {
    const asked = await filesForWhoSaves()
    expect(asked.filter((name) => /presentation-/.test(name))).toHaveLength(1)
    expect(asked.filter((name) => /tools-|search-|room-|cyrillic/.test(name))).toEqual([])
  })

  it('works under a path of its own, by relative addresses', () => {
    const page = String(built('index.html'))
    const addresses = [...page.matchAll(/(?:src|href)="([^"#][^"]*)"|url\(["']?([^)"']+)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    )
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((address) => address.startsWith('/'))).toEqual([])
  })
})

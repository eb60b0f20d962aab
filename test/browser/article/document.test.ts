import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { walk } from '../../../src/deck/markdown/locate'
import type { DeckToken } from '../../../src/deck/model'
import { parseDeck } from '../../../src/deck/parse'
import { expandReferences } from '../../../src/pages/references/paginate'
import { BUDGETS } from '../../../src/site/hosting/weight-budget'
import { readSources } from '../../../src/site/sources'
import { browser } from '../support/browser'
import { complete, openDialog, slidesOf, staged, visit } from '../support/present-page'

const { files } = await readSources(process.cwd())
const { deck: parsed } = parseDeck(files)
if (!parsed) throw new Error('the deck has problems')
const deck = expandReferences(parsed)
const slides = deck.sections.flatMap((section) => section.slides)

const built = (name: string) => readFileSync(join(inject('dist'), name))
const bundle = (ending: string) => readdirSync(join(inject('dist'), 'assets')).filter((name) => name.endsWith(ending))

const WITHOUT_SCRIPTS = { javaScriptEnabled: false }

describe('the document without scripts', () => {
  it('shows every word of the deck that is public', async () => {
    await visit({ browser, context: WITHOUT_SCRIPTS }, async ({ page, faults }) => {
      await page.waitForLoadState()
      const shown = ((await page.locator('main').innerText()) as string).replace(/\s+/g, ' ')
      const words = new Set(shown.match(/[\p{L}\p{N}]+/gu))
      const wanted = slides.flatMap((slide) =>
        leafWords([...slide.headline, ...slide.body, ...slide.inWords, ...slide.handout]),
      )
      expect(wanted.length).toBeGreaterThan(3000)
      expect(wanted.filter((word) => !words.has(word))).toEqual([])
      // Where scripts are off, Chromium refuses to fetch one ahead.
      expect(faults.filter((fault) => !/^csp: .*\.js$/.test(fault))).toEqual([])
    })
  })

  it('has every headline as a heading, in order, no level skipped, one of the first', async () => {
    await visit({ browser, context: WITHOUT_SCRIPTS }, async ({ page }) => {
      await page.waitForLoadState()
      const headings = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) =>
        all.map((each) => ({
          level: Number(each.tagName[1]),
          text: (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
        })),
      )
      expect(headings.map((each) => each.text)).toEqual(slides.map((slide) => slide.headlineText))
      expect(headings.filter((each) => each.level === 1)).toHaveLength(1)
      const skipped = headings.filter((each, index) => each.level > (headings[index - 1]?.level ?? 0) + 1)
      expect(skipped).toEqual([])
    })
  })

  it('is readable: text of 16 px, lines no wider than the window, down to 320 px', async () => {
    for (const width of [320, 390, 820, 1440]) {
      const context = { ...WITHOUT_SCRIPTS, viewport: { width, height: 800 } }
      await visit({ browser, context }, async ({ page }) => {
        await page.waitForLoadState()
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}px`).toBeLessThanOrEqual(width)
        const sizes = await page
          .locator('.handout p')
          .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
      })
    }
  })

  it('leads from every citation to its reference, and from every reference back', async () => {
    await visit({ browser, context: WITHOUT_SCRIPTS }, async ({ page }) => {
      await page.waitForLoadState()
      const links = await page
        .locator('main a[href^="#"]')
        .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
      const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map((each) => each.id)))
      expect(links.length).toBeGreaterThan(200)
      expect([...new Set(links)].filter((href) => !ids.has(href.slice(1)))).toEqual([])
      const cited = new Set(links.filter((href) => href.startsWith('#ref-')))
      expect(deck.references.filter((each) => !cited.has(`#ref-${each.id}`)).map((each) => each.id)).toEqual([])
      expect(await page.locator('.references li:not(:has(.reference-number))').count()).toBe(0)
    })
  })
})

describe('the built page', () => {
  it('has 34 to 45 slides beside the appendix and at least eight figures as inline SVG with a name and a description', async () => {
    await visit({ browser }, async ({ page }) => {
      await staged(page)
      const count = (await slidesOf(page)).length
      expect(count).toBe(slides.length)
      const appendix = await page.locator('.slides > section[data-appendix]').count()
      expect(count - appendix).toBeGreaterThanOrEqual(34)
      expect(count - appendix).toBeLessThanOrEqual(45)
      const figures = await page
        .locator('.figure svg.drawing')
        .evaluateAll((all) =>
          all.map((svg) =>
            ['aria-labelledby', 'aria-describedby'].map(
              (name) => document.getElementById(svg.getAttribute(name) ?? '')?.textContent,
            ),
          ),
        )
      expect(figures.length).toBeGreaterThanOrEqual(8)
      expect(figures.filter((parts) => parts.some((part) => !part))).toEqual([])
    })
  })

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
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
    const notes = slides.flatMap((slide) => slide.notes.map((token) => token.raw.replace(/\s+/g, ' ').trim()))
    const sentences = notes.flatMap((text) => text.split(/(?<=\.) /)).filter((sentence) => sentence.length > 30)
    expect(sentences.length).toBeGreaterThan(150)
    expect(sentences.filter((sentence) => page.includes(sentence))).toEqual([])
    expect(String(built('index.html'))).not.toMatch(/<!--|slides\/\d|node_modules|\/src\//)
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

  it('stays within the budgets: 40 kB of script to present, 170 kB for the first visit', async () => {
    const { presenting, settled } = await firstVisit()
    const total = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + compressed(name), 0)
    const script = total([...presenting].filter((name) => name.endsWith('.js')))
    const all = total(settled)
    expect(script).toBeGreaterThan(10_000)
    expect(script).toBeLessThanOrEqual(BUDGETS.script)
    expect(all, [...settled].map((name) => `${compressed(name)} ${name}`).join('\n')).toBeLessThanOrEqual(170_000)
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

/** The files a first visit asks for: until the presentation runs, and once the page has fetched ahead what it may need. */
async function firstVisit(): Promise<{ presenting: Set<string>; settled: Set<string> }> {
  const settled = new Set<string>()
  let presenting = new Set<string>()
  const before = async (page: Page) => {
    page.on('request', (request) => settled.add(new URL(request.url()).pathname.slice(1) || 'index.html'))
    await page.addInitScript(restLater)
  }
  await visit({ browser, before }, async ({ page }) => {
    await staged(page)
    presenting = new Set(settled)
    await page.evaluate(() => dispatchEvent(new Event('rest')))
    await page.locator('.ink-layer').waitFor({ state: 'attached' })
    await page.keyboard.press('?')
    await openDialog(page).waitFor()
    await complete(page)
  })
  return { presenting, settled }
}

/** Runs in the page: it is not at rest before it is told so, however long that takes. */
function restLater(): void {
  Object.assign(window, { requestIdleCallback: (run: () => void) => addEventListener('rest', run, { once: true }) })
}

/** Compressed as every host can; fonts are compressed already. */
function compressed(name: string): number {
  const bytes = built(name)
  return name.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

function leafWords(tokens: readonly DeckToken[]): string[] {
  const leaves = [...walk(tokens)].flatMap((token) => (token.type === 'text' && !token.tokens ? [token] : []))
  return leaves.flatMap((token) => token.text.match(/[\p{L}\p{N}]+/gu) ?? [])
}

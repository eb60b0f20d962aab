/** A layout and the logo of a deck's own in the built deck: on the stage, in the article, in print and in the one file. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'
import { buildDeck } from '../../src/site/build'
import { compile } from '../../src/site/compile'
import { packDeck } from '../../src/site/pack'
import { answerFrom, ORIGIN } from '../../src/site/visit/answer-from-folder'
import { makeProject, type Project } from '../fixtures/project'

/** With and without the layout's own class, which is the slide itself. */
const SHEET = `/* A row. */
.body { display: grid; grid-template-columns: 2fr 1fr; gap: 24px 48px; counter-reset: points }
.body > p { grid-column: 1 / -1 }
.layout-two-thirds .region-2 { padding: 24px; background: url(dots.svg) var(--proof) }
.x-boxed { border: 2px solid var(--pencil) }
.x-boxed::after { content: "}" }
`
const OTHER = '.body { color: #123456 }'
const SLIDES = `---
title: Own
---

## Two thirds are for what was seen, and one for what it means
<!-- .slide: id="thirds" data-layout="two-thirds" -->

This runs across.

### Seen

- A list
- of points

### Meant

<div class="x-boxed">

In a box.

</div>

Note:
Said.

---

## This one is laid out as always
<!-- .slide: id="plain" -->

Words.
`
const DOTS =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="1" fill="#888"/></svg>'

let project: Project
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
  project = makeProject()
  mkdirSync(join(project.root, 'slides/layouts'))
  project.write('01-own.md', SLIDES)
  project.write('layouts/two-thirds.css', SHEET)
  project.write('layouts/dots.svg', DOTS)
  project.write('layouts/unused.css', OTHER)
  const logo = 'logo: { file: layouts/dots.svg, alt: "Whose it is", on: all }'
  project.write('deck.yaml', `${readFileSync(join(project.root, 'slides/deck.yaml'), 'utf8')}${logo}\n`)
  await buildDeck(project.root, join(project.root, 'dist'), { launch: async () => browser })
})
afterAll(async () => {
  await browser.close()
  project.remove()
})

async function open(address: string, viewport = { width: 1280, height: 720 }): Promise<Page> {
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
  await page.route('**/*', (route) => answerFrom(join(project.root, 'dist'), route))
  await page.goto(`${ORIGIN}${address}`)
  return page
}

const REGIONS = '#thirds .region'
const boxesOf = (page: Page) =>
  page.locator(REGIONS).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect))
const styleOf = (page: Page, selector: string, name: string) =>
  page.locator(selector).evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name)

describe('a layout of the deck’s own', () => {
  it('arranges regions and boxes of its slides on the stage, and of no others', async () => {
    const page = await open('?view=present#thirds')
    await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
    const [seen, meant] = await boxesOf(page)
    expect(meant?.top).toBe(seen?.top)
    expect((seen?.width ?? 0) / (meant?.width ?? 1)).toBeCloseTo(2, 1)
    expect(await styleOf(page, '#thirds .x-boxed', 'border-top-width')).toBe('2px')
    expect(await styleOf(page, '#thirds .region-2', 'background-image')).toMatch(/assets\/dots-[\w-]{8}\.svg/)
    expect(await styleOf(page, '#plain .body', 'display')).not.toBe('grid')
    await page.close()
  })

  it('is words in their order in the article', async () => {
    const page = await open('', { width: 390, height: 800 })
    const [seen, meant] = await boxesOf(page)
    expect(meant?.left).toBe(seen?.left)
    expect(meant?.top).toBeGreaterThanOrEqual(seen?.bottom ?? 0)
    await page.emulateMedia({ media: 'print' })
    expect(await styleOf(page, '#thirds .body', 'display')).toBe('grid')
    await page.close()
  })

  it('comes with its slides, whatever it says, and with nothing that no slide asks for', async () => {
    await packDeck(project.root, join(project.root, 'out/deck.html'))
    for (const file of ['dist/index.html', 'out/deck.html']) {
      const page = readFileSync(join(project.root, file), 'utf8')
      expect(page).toContain('layout-own layout-two-thirds')
      expect(page).not.toContain('123456')
    }
    expect(readFileSync(join(project.root, 'out/deck.html'), 'utf8')).toContain('url(data:image/svg+xml')
  })
})

describe('the logo of a deck', () => {
  it('is named on the title, and stands at the foot of other slides', async () => {
    const page = await open('')
    const words = await page.locator('.logo img').evaluateAll((all) => all.map((each) => each.getAttribute('alt')))
    expect([words[0], new Set(words.slice(1))]).toEqual(['Whose it is', new Set([''])])
    expect(words).toHaveLength(await page.locator('.slide').count())
    expect(await page.locator('.logo img:visible').count()).toBe(1)
    await page.close()
  })

  it('is in the one file once, and shown there on every slide', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(`${pathToFileURL(join(project.root, 'out/deck.html')).href}?view=present#thirds`)
    await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
    const logos = await page.locator('.logo svg').count()
    expect(logos).toBe(await page.locator('.slide').count())
    expect(await page.locator('.logo image').count()).toBe(1)
    expect(await page.locator('.logo svg[role=img]').evaluateAll((all) => all.map((each) => each.ariaLabel))).toEqual([
      'Whose it is',
    ])
    const picture = await page.locator('#thirds .logo svg').screenshot()
    const data = await sharp(picture).raw().toBuffer()
    expect(Math.max(...data) - Math.min(...data), 'the logo is drawn').toBeGreaterThan(50)
    await page.close()
  })

  it.each([
    ['gone.svg', 'image-missing'],
    ['https://pictures.example/a.svg', 'image-remote'],
    ['../logo.svg', 'image-outside'],
    ['logo.pdf', 'image-format'],
  ])('is a problem as %s', async (file, rule) => {
    const before = readFileSync(join(project.root, 'slides/deck.yaml'), 'utf8')
    project.write('deck.yaml', before.replace(/^logo:.*$/m, `logo: { file: "${file}", alt: "" }`))
    const { problems } = await compile(project.root)
    project.write('deck.yaml', before)
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map((each) => [each.rule, each.file])).toEqual([[rule, 'slides/deck.yaml']])
  })
})

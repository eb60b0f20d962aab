/** A deck of another ratio, as a browser shows it and as it is printed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'
import { canvasOf, RATIOS } from '../../src/deck/canvas'
import { readPrintOptions } from '../../src/print/options'
import { printDeck } from '../../src/print/print'
import { buildDeck } from '../../src/site/build'
import { compile } from '../../src/site/compile'
import { answerFrom, ORIGIN } from '../../src/site/visit/answer-from-folder'
import { makeProject, type Project } from '../fixtures/project'

let project: Project
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
  project = makeProject()
  project.write('deck.yaml', `${readFileSync(join(project.root, 'slides/deck.yaml'), 'utf8')}ratio: 4:3\n`)
  await buildDeck(project.root, join(project.root, 'dist'), { launch: async () => browser })
})
afterAll(async () => {
  await browser.close()
  project.remove()
})

async function open(address: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
  await page.route('**/*', (route) => answerFrom(join(project.root, 'dist'), route))
  await page.goto(`${ORIGIN}${address}`)
  return page
}

const shapeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { width, height } = element.getBoundingClientRect()
      return Math.round((width / height) * 100) / 100
    })

describe('a deck of 4 : 3', () => {
  it('fills a screen of that ratio, and is so in the overview, too', async () => {
    const page = await open('?view=present', { width: 1024, height: 768 })
    await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
    expect(await page.locator('section.present .canvas').boundingBox()).toEqual({
      x: 0,
      y: 0,
      width: 1024,
      height: 768,
    })
    await page.keyboard.press('o')
    await page.waitForFunction(() => document.documentElement.dataset.stage === 'overview')
    expect(await shapeOf(page, '.slides > section')).toBe(1.33)
    await page.close()
  })

  it('has pictures of that shape on the speaker’s page', async () => {
    const page = await open('speaker/', { width: 1280, height: 800 })
    await expect.poll(() => shapeOf(page, '.picture:visible')).toBe(1.33)
    await page.close()
  })

  it('is printed on pages of that shape, which are as large as was promised', async () => {
    const options = readPrintOptions(['--out', join(project.root, 'out')])
    await printDeck(project.root, options, () => undefined)
    const file = await PDFDocument.load(readFileSync(join(project.root, 'out/deck.pdf')))
    expect(file.getPages().map((page) => page.getSize())).toEqual(
      file.getPages().map(() => ({ width: 960, height: 720 })),
    )
  })

  it('is the only other one', async () => {
    project.write('deck.yaml', readFileSync(join(project.root, 'slides/deck.yaml'), 'utf8').replace('4:3', '3:2'))
    const { problems } = await compile(project.root)
    expect(problems.map(({ rule, hint, message }) => [rule, `${message} ${hint}`])).toEqual([
      ['deck', expect.stringContaining('16:9, 4:3')],
    ])
  })
})

describe('the canvas', () => {
  it('of a deck that names no ratio is the theme’s', () => {
    const tokens = readFileSync('src/theme/tokens.css', 'utf8')
    const { width, height } = canvasOf({})
    expect(tokens).toContain(`--canvas-height: ${height}px;`)
    expect([16 / 9, /--ratio: (\d+) \/ (\d+);/.exec(tokens)?.slice(1)]).toEqual([width / height, ['16', '9']])
  })

  it('is as wide in every ratio', () => {
    expect(RATIOS.map((ratio) => canvasOf({ ratio }).width)).toEqual(RATIOS.map(() => 1280))
    expect(RATIOS.map((ratio) => canvasOf({ ratio }).height)).toEqual([720, 960])
  })
})

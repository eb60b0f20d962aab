/** Whether the pages of a printed deck look like its slides on the screen. */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Browser, Page, Route } from 'playwright-core'
import { launchChromium } from '../../src/chromium/launch'
import { answerFrom, ORIGIN } from '../../src/site/visit/answer-from-folder'
import { showSlide } from '../../src/site/visit/show-slide'
import { cameraOf } from '../browser/support/contrast'

const SIZE = { width: 1280, height: 720 }

/** pdf.js in the same browser: what is left to differ is what is drawn, not how its edges are smoothed. */
async function paper(browser: Browser, bytes: Uint8Array): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE })
  await page.route('**/*', (route) => answer(route, bytes))
  await page.goto(ORIGIN)
  await page.evaluate(`import('/build/pdf.mjs').then(async ({ getDocument, GlobalWorkerOptions }) => {
    GlobalWorkerOptions.workerSrc = '/build/pdf.worker.mjs'
    window.paper = await getDocument({ url: '/deck.pdf' }).promise
  })`)
  return page
}

function answer(route: Route, bytes: Uint8Array): Promise<void> {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') {
    const body = '<body style="margin:0"><canvas width="1280" height="720"></canvas>'
    return route.fulfill({ contentType: 'text/html', body })
  }
  if (pathname === '/deck.pdf') return route.fulfill({ body: Buffer.from(bytes) })
  const contentType = extname(pathname) === '.mjs' ? 'text/javascript' : 'application/octet-stream'
  return route.fulfill({ contentType, body: readFileSync(join('node_modules/pdfjs-dist/legacy', pathname)) })
}

const drawn = (page: Page, number: number) =>
  page.evaluate(`paper.getPage(${number}).then((sheet) => {
    const canvas = document.querySelector('canvas')
    const viewport = sheet.getViewport({ scale: 1280 / 960 })
    return sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport, intent: 'print' }).promise
  })`)

async function screen(browser: Browser, dist: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', serviceWorkers: 'block' })
  await page.route('**/*', (route) => answerFrom(dist, route))
  await page.goto(`${ORIGIN}?view=present`)
  await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
  // Buttons and marks of focus that only a screen has.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.zoom-switch, .stage-part { display: none !important } :focus { outline: none !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  return page
}

/** Share of pixels that are not the same but for how edges are smoothed; 0 where too few are others at all. */
const differing = (a: Buffer, b: Buffer) =>
  isAnother(a, b)
    ? pixelmatch(a, b, undefined, SIZE.width, SIZE.height, { threshold: 0.25 }) / (SIZE.width * SIZE.height)
    : 0

/** Whether a hundredth of the pixels, or more, are others. */
function isAnother(a: Buffer, b: Buffer): boolean {
  let left = (SIZE.width * SIZE.height) / 100
  for (let at = 0; at < a.length && left > 0; at += 4) if (a.readUInt32LE(at) !== b.readUInt32LE(at)) left--
  return left <= 0
}

/**
 * Slides of the built deck in `dist` that are drawn otherwise on their page of `deck.pdf`: more than 1 % of pixels differ. What
 * is compared has to change from slide to slide.
 */
export async function differingPages(dist: string, bytes: Uint8Array): Promise<string[]> {
  const browser = await launchChromium()
  try {
    return await comparedPages(await Promise.all([paper(browser, bytes), screen(browser, dist)]))
  } finally {
    await browser.close()
  }
}

async function comparedPages(pages: [Page, Page]): Promise<string[]> {
  const [onPaper, onScreen] = pages
  const ids = await onScreen.$$eval('.slides > section', (all) => all.map(({ id }) => id))
  if (ids.length === 0) return ['there are no slides']
  const far: string[] = []
  const cameras = await Promise.all(pages.map(cameraOf))
  let before: Buffer | undefined
  for (const [index, id] of ids.entries()) {
    await Promise.all([drawn(onPaper, index + 1), showSlide(onScreen, id)])
    const [a, b] = (await Promise.all(cameras.map((picture) => picture()))).map(({ data }) => data) as [Buffer, Buffer]
    const share = differing(a, b)
    if (share >= 0.01) far.push(`${id}: ${(share * 100).toFixed(2)} %`)
    // What is compared has changed since the slide before.
    if (before && !isAnother(before, b)) far.push(`${id}: as the slide before`)
    before = a
  }
  return far
}

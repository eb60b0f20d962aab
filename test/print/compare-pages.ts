/** Whether the pages of a printed deck look like its slides on the screen. */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import type { Page, Route } from 'playwright-core'
import { answerFrom, ORIGIN } from '../../src/site/visit/answer-from-folder'
import { showSlide } from '../../src/site/visit/show-slide'
import { browser } from '../browser/support/browser'
import { cameraOf } from '../browser/support/contrast'

/** Half the canvas each way: a word or a field that is another is as large a share of the slide, for a quarter of the pixels. */
const SIZE = { width: 640, height: 360 }

/** pdf.js in the same browser: what is left to differ is what is drawn, not how its edges are smoothed. */
async function paper(bytes: Uint8Array): Promise<Page> {
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
    const body = `<body style="margin:0"><canvas width="${SIZE.width}" height="${SIZE.height}"></canvas>`
    return route.fulfill({ contentType: 'text/html', body })
  }
  if (pathname === '/deck.pdf') return route.fulfill({ body: Buffer.from(bytes) })
  const contentType = extname(pathname) === '.mjs' ? 'text/javascript' : 'application/octet-stream'
  return route.fulfill({ contentType, body: readFileSync(join('node_modules/pdfjs-dist/legacy', pathname)) })
}

const drawn = (page: Page, number: number) =>
  page.evaluate(`paper.getPage(${number}).then((sheet) => {
    const canvas = document.querySelector('canvas')
    const viewport = sheet.getViewport({ scale: ${SIZE.width} / 960 })
    return sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport, intent: 'print' }).promise
  })`)

async function screen(dist: string): Promise<Page> {
  // Without motion no slide is waited for until its steps have come in.
  const still = { colorScheme: 'light', reducedMotion: 'reduce' } as const
  const page = await browser.newPage({ viewport: SIZE, serviceWorkers: 'block', ...still })
  await page.route('**/*', (route) => answerFrom(dist, route))
  await page.goto(`${ORIGIN}?view=present`)
  await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
  // Buttons, marks of focus and of the lines that are spoken of, which only a screen has.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    const hidden = '.zoom-switch, .stage-part { display: none !important } :focus { outline: none !important }'
    sheet.replaceSync(`${hidden} .code-steps .line { background: none !important }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  return page
}

/** Most pixels that may differ, as a share: a headline that is missing are more, and sound pages have a tenth of it. */
const MOST = 0.004

/** Share of pixels that are not the same but for how edges are smoothed; 0 where too few are others at all. */
const differing = (a: Buffer, b: Buffer) =>
  isAnother(a, b, MOST)
    ? pixelmatch(a, b, undefined, SIZE.width, SIZE.height, { threshold: 0.25 }) / (SIZE.width * SIZE.height)
    : 0

/** In pixels: the sides of the fields whose grounds are compared, and the step from one pixel that is looked at to the next. */
const [FIELD, STEP] = [16, 2]

/** Share of fields whose ground, the colour that most of a field has, is another: pale bands and sheets, which edges hide. */
function otherGrounds(a: Buffer, b: Buffer): number {
  const [across, down] = [Math.floor(SIZE.width / FIELD), Math.floor(SIZE.height / FIELD)]
  let others = 0
  for (let at = 0; at < across * down; at++) {
    const corner = { x: (at % across) * FIELD, y: Math.floor(at / across) * FIELD }
    if (distance(groundAt(a, corner), groundAt(b, corner)) > 3) others++
  }
  return others / (across * down)
}

/** Red, green and blue of the commonest colour in a field, as one number. */
function groundAt(pixels: Buffer, corner: { x: number; y: number }): number {
  const counts = new Map<number, number>()
  for (let y = corner.y; y < corner.y + FIELD; y += STEP) {
    for (let x = corner.x; x < corner.x + FIELD; x += STEP) {
      const colour = pixels.readUInt32BE((y * SIZE.width + x) * 4) >>> 8
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

/** Of the part in which two colours are furthest from each other, 0 to 255. */
const distance = (one: number, other: number) =>
  Math.max(...[16, 8, 0].map((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255))))

/** Whether this share of the pixels, or more, are others. */
function isAnother(a: Buffer, b: Buffer, share: number): boolean {
  let left = SIZE.width * SIZE.height * share
  for (let at = 0; at < a.length && left > 0; at += 4) if (a.readUInt32LE(at) !== b.readUInt32LE(at)) left--
  return left <= 0
}

/**
 * Slides of the built deck in `dist` that are drawn otherwise on their page of `deck.pdf`: more than 0.4 % of pixels differ, or
 * the ground of more than 1 % of the slide. What is compared has to change from slide to slide.
 */
export async function differingPages(dist: string, bytes: Uint8Array): Promise<string[]> {
  const pages = await Promise.all([paper(bytes), screen(dist)])
  try {
    return await comparedPages(pages)
  } finally {
    await Promise.all(pages.map((page) => page.close()))
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
    if (share >= MOST) far.push(`${id}: ${(share * 100).toFixed(2)} %`)
    const grounds = otherGrounds(a, b)
    if (grounds >= 0.01) far.push(`${id}: the ground is another on ${(grounds * 100).toFixed(1)} % of it`)
    // What is compared has changed since the slide before.
    if (before && !isAnother(before, b, 0.01)) far.push(`${id}: as the slide before`)
    before = a
  }
  return far
}

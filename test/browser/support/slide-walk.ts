/** One walk through all slides of a deck, on which everything is looked at that has to hold on each, whatever it says. */
import type { Page } from 'playwright-core'
import { faultsOnCanvas } from '../../../src/site/overflow/canvas-faults'
import { showSlide } from '../../../src/site/visit/show-slide'
import { forcedFaults } from '../look/forced-colours'
import type { Picture } from '../look/picture'
import { addAxe, setTheme, violations } from './axe'
import { cameraOf, type Ink, inksOf, tooFaint } from './contrast'
import { glyphsOf } from './platform-fonts'
import { slidesOf, talkBegun } from './present-page'

/** What was found, and how much was looked at. */
export interface SlideWalk {
  /** One line each, with its slide. */
  faults: string[]
  /** Slides and their steps. */
  states: number
  /** In the deck's own fonts. */
  glyphs: number
  /** Words and marks whose colours were measured, in each theme. */
  inks: number
  /** Font files that have come, before the walk and after it. */
  fonts: [before: number, after: number]
  /** Of these, files with letters that no text of the deck is set in. */
  unset: string[]
}

/**
 * Shows every slide of a presented deck, with all its steps and at each of them: nothing may run out of the canvas, stand
 * in a font of the machine's, stand out too little in light, in dark or in forced colours, or be a fault for axe. The page
 * asks for reduced motion, so that steps are there at once.
 */
export async function walkSlides(page: Page): Promise<SlideWalk> {
  // Fonts are asked for at rest, just before the page looks for signs of a talk.
  await talkBegun(page)
  const slides = await slidesOf(page)
  const { length: before } = await fontsCome(page)
  const walk: SlideWalk = { faults: [], states: 0, glyphs: 0, inks: 0, fonts: [before, before], unset: [] }
  const picture = await cameraOf(page)
  for (const { id, steps } of slides) {
    await showSlide(page, id)
    await alone(page, id, walk, async () => [
      ...(await lookAt(page, picture, walk)),
      ...(await lookBack(page, steps, picture, walk)),
    ])
  }
  // Before axe, which measures letters that no text is set in.
  const come = await fontsCome(page)
  walk.fonts[1] = come.length
  walk.unset = come.filter((name) => name.includes('-others-'))
  await addAxe(page)
  walk.faults.push(...(await violations(page)))
  for (const { id, steps } of slides) {
    await turnTo(page, id)
    await alone(page, id, walk, () => listenTo(page, steps))
    walk.states += steps + 1
  }
  return walk
}

/** Looks for faults while no other slide is on the page: axe and the browser's account of fonts go through all there is, hidden or not. */
async function alone(page: Page, id: string, { faults }: SlideWalk, look: () => Promise<string[]>): Promise<void> {
  await toggleOthers(page)
  const found = await look()
  await toggleOthers(page)
  faults.push(...found.map((fault) => `${id}: ${fault}`))
}

/** The names of font files that have come. */
async function fontsCome(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return [...new Set(names.filter((name) => name.endsWith('.woff2')))].map((name) => name.replace(/^.*\//, ''))
}

/** Brings a slide on the stage that has been there before, with all that it needs. */
async function turnTo(page: Page, id: string): Promise<void> {
  await page.evaluate((slug) => {
    location.hash = slug
  }, id)
  await page.waitForFunction((slug) => document.querySelector('section.present')?.id === slug, id)
}

async function lookAt(page: Page, picture: () => Promise<Picture>, walk: SlideWalk): Promise<string[]> {
  const faults = (await page.evaluate(faultsOnCanvas)).map(({ message }) => message)
  const { own, foreign } = await glyphsOf(page, '.present .canvas *')
  walk.glyphs += own
  faults.push(...foreign)
  faults.push(...(await contrastFaults(page, picture, walk)))
  return [...faults, ...(await forcedFaults(page, picture))]
}

/** What stands out too little in the picture, of all words and marks or of those that are `wanted` by their number, in dark and in light. */
async function contrastFaults(
  page: Page,
  picture: () => Promise<Picture>,
  walk: SlideWalk,
  wanted: (index: number) => boolean = () => true,
): Promise<string[]> {
  const faults: string[] = []
  for (const theme of ['dark', 'light']) {
    await setTheme(page, theme)
    const inks = (await inksOf(page)).filter((_, index) => wanted(index))
    walk.inks += inks.length
    faults.push(...tooFaint(await picture(), inks).map((fault) => `in ${theme} ${fault}`))
  }
  return faults
}

/** The colours of what is shown otherwise at an earlier step than at the last one, which was measured. */
async function lookBack(
  page: Page,
  steps: number,
  picture: () => Promise<Picture>,
  walk: SlideWalk,
): Promise<string[]> {
  if (steps === 0) return []
  const faults: string[] = []
  const atEnd = new Set((await inksOf(page)).map(asShown))
  for (let shown = 0; shown < steps; shown++) {
    await showSteps(page, shown)
    const others = (await inksOf(page)).flatMap((ink, index) => (atEnd.has(asShown(ink)) ? [] : [index]))
    if (others.length === 0) continue
    const found = await contrastFaults(page, picture, walk, (index) => others.includes(index))
    faults.push(...found.map((each) => `step ${shown}: ${each}`))
  }
  return faults
}

/** The same for two that look alike and stand in one place. */
const asShown = ({ what, colour, opacity, box, mark }: Ink): string =>
  [mark || what, colour, opacity.toFixed(2), ...box.map(Math.round)].join(' ')

/** In dark axe looks at colours alone, and those are measured in the picture. */
async function listenTo(page: Page, steps: number): Promise<string[]> {
  const faults: string[] = []
  for (let shown = 0; shown <= steps; shown++) {
    await showSteps(page, shown)
    const found = await violations(page, 'section.present', ['light'])
    faults.push(...found.map((each) => `step ${shown}: ${each}`))
  }
  return faults
}

/** Takes the other slides off the page, or puts them back. */
const toggleOthers = (page: Page) =>
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

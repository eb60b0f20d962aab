/** The slides on the stage: opened cold at each size, walked through, seen all at once. */
import { beforeAll, describe, expect, it } from 'vitest'
import { faultsOnCanvas } from '../../../src/site/overflow/canvas-faults'
import type { Size } from '../drive/engine'
import { bound, together } from '../drive/together'
import { until } from '../drive/until'
import { figureFaults } from '../measure/figures'
import { scaleFaults } from '../measure/scale'
import { smallWords } from '../measure/words'
import { hasLetters, LARGE, placeInPage, SIZES, type SlideFacts, spread, UPRIGHT, type Visitor } from '../visitor'
import { wrongScale } from './planted'

/** A screen held upright presents only when it is asked to. */
const asked = ({ width }: Size) => (width < 800 ? '?view=present' : '')

const look = together(
  placeInPage,
  scaleFaults,
  faultsOnCanvas,
  smallWords,
  bound(figureFaults, { within: 'section.present', label: 18 }),
)
/** Runs in the page: nothing before a slide's letters are there, which come when it is shown. */
const looked = new Function(`return (${hasLetters})() && (${look})()`) as () => ReturnType<typeof look> | undefined

/** Where the window is, and what is wrong with the slide on show. */
async function lookAt({ tab }: Visitor): Promise<{ place: string; faults: string[] }> {
  const [{ slide, shown }, scale, canvas, words, figures] = await until(tab, looked)
  // Small labels are found by their boxes: WebKit leaves the canvas' scale out of what the canvas is measured by.
  const outside = canvas.filter(({ kind }) => kind !== 'small').map(({ message }) => message)
  return { place: `${slide} ${shown}`, faults: [...scale, ...outside, ...words, ...figures] }
}

/** What is wrong with the slide on show, each with the slide's name. */
async function stageFaults(visitor: Visitor, id: string): Promise<string[]> {
  const { faults } = await lookAt(visitor)
  return faults.map((fault) => `${id}: ${fault}`)
}

/** Presses the key for each step of all slides, those outside the talk included, and measures each. */
export async function walkFaults(visitor: Visitor): Promise<string[]> {
  const [appendix, whole] = [true, false].map((is) => visitor.slides.filter((slide) => slide.appendix === is))
  await visitor.open('?cut=all')
  const faults = await pressedFaults(visitor, whole ?? [])
  if (!appendix?.[0]) return faults
  await visitor.open(`?cut=all#${appendix[0].id}`)
  return [...faults, ...(await pressedFaults(visitor, appendix))]
}

/** Of slides that follow one another, the first of which is on show. */
async function pressedFaults(visitor: Visitor, slides: readonly SlideFacts[]): Promise<string[]> {
  const wanted = slides.flatMap(({ id, steps }) => Array.from({ length: steps + 1 }, (_, step) => `${id} ${step}`))
  const faults: string[] = []
  for (const [index, step] of wanted.entries()) {
    if (index > 0) await visitor.tab.press('ArrowRight')
    const { place, faults: found } = await lookAt(visitor)
    if (place !== step) faults.push(`${place} came, not ${step}`)
    faults.push(...found.map((fault) => `${step}: ${fault}`))
  }
  return faults
}

/** Ten slides for the large window; the others are shared out among the other sizes, so that each slide is opened cold once. */
function linksAt({ slides }: Visitor, size: Size): SlideFacts[] {
  const ten = spread(slides, 10)
  if (size === LARGE) return ten
  const others = SIZES.filter((each) => each !== LARGE)
  return slides
    .filter((each) => !ten.includes(each))
    .filter((_, index) => index % others.length === others.indexOf(size))
}

/** What one visit shows at a size. */
function atSize(visitor: () => Visitor, size: Size): void {
  beforeAll(() => (size === LARGE ? visitor().fromStart() : visitor().open(asked(size), size)))

  it('opens on its first slide, scaled to the window', async () => {
    expect(await visitor().place()).toMatchObject({ view: 'present', slide: visitor().id(0) })
    expect(await visitor().tab.evaluate(scaleFaults)).toEqual([])
  })

  it('shows all slides as pictures of one size, the right one', async () => {
    await visitor().tab.press('o')
    await until(visitor().tab, () => document.documentElement.dataset.stage === 'overview')
    expect(await visitor().tab.evaluate(pictureFaults)).toEqual([])
    await visitor().tab.press('Escape')
    await until(visitor().tab, () => document.documentElement.dataset.stage === 'slide')
  })

  // A screen held upright that is asked to present is left: it has the same canvas.
  if (size !== UPRIGHT) wrongScale(visitor)
  // At the first size all of them are looked at.
  if (size === SIZES[0]) return
  it('has nothing clipped, overlapping or of the wrong size', async () => {
    const faults: string[] = []
    for (const { id } of [...spread(visitor().drawn, 4), ...spread(visitor().slides, 4)]) {
      await visitor().show(id)
      faults.push(...(await stageFaults(visitor(), id)))
    }
    expect(faults).toEqual([])
  })
}

export function stage(visitor: () => Visitor): void {
  describe.each(SIZES)('at $width × $height', (size) => atSize(visitor, size))

  it.each(
    SIZES,
  )('opens deep links cold, each on its slide and scaled to the window, at $width × $height', async (size) => {
    const links = linksAt(visitor(), size)
    expect(links.length).toBeGreaterThanOrEqual(size === LARGE ? 10 : 2)
    const faults: string[] = []
    for (const { id } of links) {
      await visitor().open(`${asked(size)}#${id}`, size)
      const { slide } = await visitor().place()
      faults.push(...(slide === id ? [] : [`${id} opens ${slide}`]))
      faults.push(...(await visitor().tab.evaluate(scaleFaults)).map((fault) => `${id}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  it('goes through every slide and step by the arrow key; nothing is clipped, overlaps, or has the wrong size', async () => {
    expect(await walkFaults(visitor())).toEqual([])
  })

  it('leads from the overview to the slide that was chosen, by key and by click', async () => {
    await visitor().fromStart()
    await visitor().tab.press('o')
    await until(visitor().tab, () => document.documentElement.dataset.stage === 'overview')
    await visitor().tab.press('ArrowRight', 'Enter')
    await visitor().onStage(visitor().id(1))
    await visitor().tab.press('o')
    await until(visitor().tab, () => document.documentElement.dataset.stage === 'overview')
    await visitor().click(`[id="${visitor().id(2)}"]`)
    await visitor().onStage(visitor().id(2))
    await visitor().tab.press('Home')
    await visitor().onStage(visitor().id(0))
    expect(await visitor().tab.evaluate(scaleFaults)).toEqual([])
  })
}

/** Runs in the page: the overview's pictures that are in sight. */
function pictureFaults(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('.slides > section')]
  const sections = all.filter((section) => section.getClientRects().length > 0)
  const shown = sections.filter((section) => section.getBoundingClientRect().top < innerHeight)
  const columns = sections.filter((section) => section.offsetTop === sections[0]?.offsetTop).length
  const grid = document.querySelector('.slides')
  const wanted = (innerWidth - 64 - (columns - 1) * 24 - 16) / columns / 1280
  const faults = shown.flatMap((section) => {
    const { width, height } = section.querySelector('.canvas')?.getBoundingClientRect() ?? { width: 0, height: 0 }
    const right = Math.abs(width / 1280 / wanted - 1) < 0.005 && Math.abs(height / 720 / wanted - 1) < 0.005
    const filled = Math.abs(section.getBoundingClientRect().width - width) < 2
    return right && filled ? [] : [`${section.id} is ${width} × ${height}, not ${wanted * 1280} wide`]
  })
  if (columns < (innerWidth < 600 ? 2 : 3)) faults.push(`there are ${columns} columns`)
  if (shown.length < columns) faults.push(`only ${shown.length} are in sight`)
  if (grid && grid.scrollWidth > grid.clientWidth) faults.push('the pictures run out of the window')
  return faults
}

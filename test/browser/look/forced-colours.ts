/** What may be wrong with the slide that is shown where the reader's system gives the colours. */
import type { Page } from 'playwright-core'
import { type Ink, inksOf, tooFaint } from '../support/contrast'
import type { Picture } from './picture'

/** Where the reader's own colours are forced on figures and columns, and on the marks of their registers. */
export async function forcedFaults(page: Page, picture: () => Promise<Picture>): Promise<string[]> {
  if ((await page.locator('.present :is(.figure, .columns, .numeral)').count()) === 0) return []
  await page.emulateMedia({ forcedColors: 'active' })
  const registers = await page.$$eval('.present .register', (all) => {
    const colour = getComputedStyle(document.documentElement).color
    return all.map((each): { colour: string; box: [number, number, number, number] } => {
      const { left, top, height } = each.getBoundingClientRect()
      return { colour, box: [left - 4, top, 16, height] }
    })
  })
  const marks = registers.map((each): Ink => ({ ...each, what: 'register', opacity: 1, least: 3, mark: true }))
  const faults = [...tooFaint(await picture(), [...(await inksOf(page)), ...marks]), ...(await wordsUnderPlates(page))]
  await page.emulateMedia({ forcedColors: 'none' })
  return faults.map((fault) => `in forced colours ${fault}`)
}

/** A browser lays a plate under words, as high as their line; words that are placed freely lie over all others. */
const wordsUnderPlates = (page: Page) =>
  page.$$eval('.present .canvas :not(svg *)', (all) => {
    const boxesOf = ({ childNodes }: Element) =>
      [...childNodes].flatMap((node) => {
        const range = document.createRange()
        range.selectNode(node)
        return node.nodeType === 3 ? [...range.getClientRects()] : []
      })
    const isOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
    const words = all.filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    const isPlate = (each: Element) => {
      const { position, forcedColorAdjust } = getComputedStyle(each)
      return position === 'absolute' && forcedColorAdjust === 'auto'
    }
    return words.filter(isPlate).flatMap((plate) => {
      const below = words.filter((each) => !plate.contains(each) && !isPlate(each))
      const covered = below.filter((each) => boxesOf(plate).some((a) => boxesOf(each).some((b) => isOver(a, b))))
      return covered.map((each) => `the plate of “${plate.textContent}” lies over “${each.textContent}”`)
    })
  })

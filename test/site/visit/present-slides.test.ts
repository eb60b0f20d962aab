import type { Browser, Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'
import { presentSlides } from '../../../src/site/visit/present-slides'

const SLUGS = Array.from({ length: 40 }, (_, index) => `slide-${index}`)

let opened = 0
let closed = 0
beforeEach(() => {
  opened = 0
  closed = 0
})

/** Shows whatever it is asked for at once. */
const browser = {
  newPage: async () => {
    opened++
    const done = async () => undefined
    return { route: done, goto: done, waitForFunction: done, evaluate: done, close: async () => void closed++ }
  },
} as unknown as Browser

const visit = (slugs: readonly string[], each: (page: Page, slug: string) => Promise<void>) =>
  presentSlides({ browser, folder: '', slugs, viewport: { width: 1, height: 1 } }, each)

it('hands each slide over once, whichever page shows it, and closes what it opened', async () => {
  const seen: string[] = []
  await visit(SLUGS, async (_, slug) => void seen.push(slug))
  expect(seen.toSorted()).toEqual(SLUGS.toSorted())
  expect(closed).toBe(opened)
})

it('opens one page for a few slides, and none for none', async () => {
  await visit(SLUGS.slice(0, 3), async () => undefined)
  expect(opened).toBe(1)
  await visit([], async () => undefined)
  expect(opened).toBe(1)
})

it('shows no more slides once one went wrong, tells the first fault, and leaves no page open', async () => {
  const seen: string[] = []
  const ends = visit(SLUGS, async (_, slug) => {
    seen.push(slug)
    await new Promise((later) => setTimeout(later))
    if (seen.length >= 6) throw new Error(`bad ${slug}`)
  })
  await expect(ends).rejects.toThrow('bad slide-')
  expect(seen.length).toBeLessThan(SLUGS.length / 2)
  expect(closed).toBe(opened)
})

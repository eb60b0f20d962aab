/** Figures that build up: what each step may change on the slide, and what is told of it. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { slidesOf } from '../../../src/deck/slides-of'
import { deckOf } from './document-faults'
import { told } from './present-page'

export interface SteppedFigures {
  id: string
  /** How many steps the slide's figures are written with; undefined where a file of data has some of them. */
  steps: number | undefined
}

/** Of a step in words, characters. */
const LONGEST = 300

/** The slides of a project whose figures have steps. */
export async function steppedFigures(root: string): Promise<SteppedFigures[]> {
  return slidesOf(await deckOf(root)).flatMap(({ id, figures }) => {
    const written = figures.flatMap(({ text }) => [...text.matchAll(/\bstep:? ?(\d+)/g)].map((match) => match[1]))
    const isElsewhere = figures.some(({ text }) => /^data:/m.test(text))
    return written.length > 0 ? [{ id, steps: isElsewhere ? undefined : new Set(written).size }] : []
  })
}

/** Shows a slide with so many of its steps. */
export async function showStep(page: Page, id: string, steps = 0): Promise<void> {
  await page.evaluate((slug) => {
    location.hash = slug
  }, id)
  await page.waitForFunction((slug) => document.querySelector('section.present')?.id === slug, id)
  for (let step = 1; step <= steps; step++) await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await told(page)).shown).toBe(steps)
}

/** Shows the figures of a slide step by step. Nothing may move, each step shows something, and only that is told. */
export async function stepFaults(page: Page, { id, steps }: SteppedFigures): Promise<string[]> {
  await showStep(page, id)
  const start = await seen(page)
  const faults = steps === undefined || start.steps === steps ? [] : [`${id} has ${start.steps} steps, not ${steps}`]
  let before = start
  for (let step = 1; step <= start.steps; step++) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await told(page)).shown).toBe(step)
    const { status = '' } = await told(page)
    const now = await seen(page)
    const found = [
      ...(now.boxes.join() === start.boxes.join() ? [] : ['something has moved']),
      ...(now.unshown < before.unshown ? [] : ['nothing has come']),
      ...toldFaults(status ?? '', `Step ${step} of ${start.steps}: `, now),
    ]
    faults.push(...found.map((each) => `${id}, step ${step}: ${each}`))
    before = now
  }
  return before.unshown === 0 ? faults : [...faults, `${id} never shows ${before.hidden}`]
}

function toldFaults(status: string, start: string, { lines, hidden, shown }: Seen): string[] {
  const told = status.slice(start.length)
  return [
    ...(status.startsWith(start) && status.length > start.length ? [] : [`"${status}" is told`]),
    ...(status.length <= LONGEST ? [] : [`${status.length} characters are told`]),
    ...lines.filter((words) => !status.includes(words)).map((words) => `"${words}" is not told`),
    ...hidden
      .filter((words) =>
        words.length > 2 ? told.includes(words) : has(told, words) && !shown.some((each) => has(each, words)),
      )
      .map((words) => `"${words}" is told before it is shown`),
  ]
}

/** Whether a text has a number or a sign that stands alone: one that is shown already may be told again. */
const has = (text: string, sign: string) => text.split(/[^\p{L}\p{N}]+/u).includes(sign)

type Seen = Awaited<ReturnType<typeof seen>>

/** Where every part of the figures and of their slide is, and what is unshown. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const slide = document.querySelector('section.present') as HTMLElement
    const textOf = (part: Element) => (part.textContent ?? '').replace(/\s+/g, ' ').trim()
    const parts = [...slide.querySelectorAll('.headline, .caption, .figure svg, .figure svg *')]
    const steps = [...slide.querySelectorAll('.fragment')]
    const hidden = steps.filter((part) => getComputedStyle(part).visibility === 'hidden')
    return {
      boxes: parts.map((part) =>
        Object.values(part.getBoundingClientRect().toJSON() as Record<string, number>)
          .map(Math.round)
          .join(' '),
      ),
      hidden: hidden.map(textOf).filter(Boolean),
      /** What is written in the figures already. */
      shown: [...slide.querySelectorAll('.figure text, .figure .label, .figure .edgeLabel')]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map(textOf),
      unshown: hidden.length,
      /** What lines say that came with this step. */
      lines: [...slide.querySelectorAll('.current-fragment.edgeLabel')].map(textOf),
      steps: new Set(steps.map((part) => part.getAttribute('data-fragment-index'))).size,
    }
  })

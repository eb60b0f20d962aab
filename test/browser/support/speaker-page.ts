/** A talk in two windows: the room and the speaker page it opened, with an account of what goes wrong in either. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { browser } from './browser'
import { LARGE, painted, staged, talkBegun, told, watch } from './present-page'

export interface Talk {
  profile: BrowserContext
  room: Page
  speaker: Page
  /** Console errors and warnings, uncaught errors, requests that failed. */
  faults: string[]
}

/** Opens the deck in a profile of its own, made ready by `before`, and the speaker page by its key. */
export async function openTalk(before?: (profile: BrowserContext) => Promise<unknown>): Promise<Talk> {
  const profile = await browser.newContext({ viewport: LARGE, serviceWorkers: 'block' })
  await before?.(profile)
  const faults: string[] = []
  profile.on('page', (page) => watch(page, faults))
  const room = await profile.newPage()
  await room.goto(inject('deckAddress'))
  await ready(room)
  const speaker = await openSpeaker(room)
  return { profile, room, speaker, faults }
}

/** One talk for all tests of a file or a block, in which nothing goes wrong to its end. */
export function sharedTalk(): () => Talk {
  let talk: Talk | undefined
  beforeAll(async () => {
    talk = await openTalk()
  })
  afterAll(async () => {
    await talk?.profile.close()
    expect(talk?.faults).toEqual([])
  })
  return () => {
    if (!talk) throw new Error('The talk has not begun')
    return talk
  }
}

/** Presses the room's key for the speaker page. */
export async function openSpeaker(room: Page): Promise<Page> {
  const [speaker] = await Promise.all([room.context().waitForEvent('page'), room.keyboard.press('s')])
  await following(speaker)
  return speaker
}

/** The room's side is there. */
export async function ready(room: Page): Promise<void> {
  await staged(room)
  await talkBegun(room)
}

/** The speaker page follows a room, and has said so. */
export async function following(speaker: Page): Promise<void> {
  await speaker.locator('.controls button').first().waitFor()
  await speaker.waitForFunction(() => document.querySelector<HTMLElement>('.message')?.hidden === true)
  await painted(speaker)
}

/** Sets a page's clock forward by so many ms, and no timer with it. */
export const pass = (page: Page, ms: number) =>
  page.evaluate((by) => {
    for (const clock of [Date, performance]) {
      const now = clock.now.bind(clock)
      clock.now = () => now() + by
    }
  }, ms)

/** What the speaker page says it shows. */
export const seen = (speaker: Page) =>
  speaker.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    return {
      place: text('.place'),
      flags: text('.flags'),
      coming: text('.coming'),
      words: text('.coming-words'),
      elapsed: text('.elapsed'),
      picture: document.querySelector('.now-picture')?.getAttribute('aria-label') ?? '',
    }
  })

/** Which controls are pressed. */
export const pressed = (speaker: Page): Promise<string[]> =>
  speaker.$$eval('.controls [aria-pressed="true"]', (all) =>
    all.map((each) => (each as HTMLElement).dataset.command ?? ''),
  )

export const control = (speaker: Page, command: string) => speaker.locator(`.controls [data-command="${command}"]`)

/** Where the room is. */
export const place = async (room: Page): Promise<string> => {
  const { slide, shown } = await told(room)
  return `${slide} ${shown}`
}

/** Shows the first slide of the room that fits, and tells its slug. */
export async function showSlideWith(room: Page, selector: string): Promise<string> {
  const slug = await room.$eval(`.slides > section:has(${selector})`, (slide) => slide.id)
  await room.evaluate((id) => {
    location.hash = id
  }, slug)
  await expect.poll(async () => (await told(room)).slide).toBe(slug)
  return slug
}

/** The strokes a window shows: how many, and where the first begins. */
export const strokes = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('.now-picture')
    const paths = [...(host?.shadowRoot ?? document).querySelectorAll('.ink-layer path')]
    return paths.map((path) => path.getAttribute('d')?.replace(/^M([\d.-]+) ([\d.-]+).*/, '$1 $2') ?? '')
  })

/** Where the dot of the pointer is in a window, px of the canvas; undefined where there is none. */
export const dot = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('.now-picture')
    const laser = (host?.shadowRoot ?? document).querySelector('.ink-layer .laser:not([hidden])')
    return laser ? [Number(laser.getAttribute('cx')), Number(laser.getAttribute('cy'))] : undefined
  })

/** Draws a line on the picture of a window, in px of the canvas. */
export async function drawOn(page: Page, surface: string, from: [number, number], to: [number, number]): Promise<void> {
  const { x, y, scale } = await page.$eval(surface, (element) => {
    const box = element.getBoundingClientRect()
    return { x: box.x, y: box.y, scale: box.width / 1280 }
  })
  const move = ([px, py]: [number, number]) => page.mouse.move(x + px * scale, y + py * scale)
  await move(from)
  await page.mouse.down()
  await move([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])
  await move(to)
  await page.mouse.up()
}

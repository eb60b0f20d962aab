import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openTalk, pass, seen, strokes } from '../support/speaker-page'

const HOURS = 2
const MOVES = 600
const ROUNDS = 4

/** A way through the talk: the places it leads from and to, as the page names them, and how many steps it takes. */
interface Way {
  near: string
  far: string
  steps: number
}

/** There and back, as fast as keys can be pressed; waits until the page shows where that leads. */
async function walk(speaker: Page, { near, far, steps }: Way): Promise<void> {
  for (const [key, end] of [
    ['ArrowRight', far],
    ['ArrowLeft', near],
  ] as const) {
    await speaker.evaluate(
      ([name, count]) => {
        for (let step = 0; step < count; step++) {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
        }
      },
      [key, steps] as const,
    )
    await speaker.waitForFunction((place) => document.querySelector('.place')?.textContent === place, end)
  }
}

/** From here to the end of the talk. */
async function wayOn(speaker: Page): Promise<Way> {
  const near = (await seen(speaker)).place
  let far = near
  let steps = 0
  for (; (await seen(speaker)).coming !== 'End of the talk'; steps++) {
    await speaker.keyboard.press('ArrowRight')
    await speaker.waitForFunction((before) => document.querySelector('.place')?.textContent !== before, far)
    far = (await seen(speaker)).place
  }
  for (let step = 0; step < steps; step++) await speaker.keyboard.press('ArrowLeft')
  await speaker.waitForFunction((place) => document.querySelector('.place')?.textContent === place, near)
  return { near, far, steps }
}

/** A line of sixty points, each told by itself as at a slow hand, without a wait for the frame after each. */
async function drawLine(speaker: Page): Promise<void> {
  const { x = 0, y = 0 } = (await speaker.locator('.surface').boundingBox()) ?? {}
  await speaker.mouse.move(x + 40, y + 40)
  await speaker.mouse.down()
  await speaker.$eval(
    '.surface',
    async (surface, [left, top]) => {
      const framed = window.requestAnimationFrame
      window.requestAnimationFrame = (run) => window.setTimeout(() => run(performance.now()))
      for (let point = 1; point <= 60; point++) {
        const at = { clientX: left + point * 3, clientY: top + point }
        surface.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }))
        await new Promise((told) => setTimeout(told))
      }
      window.requestAnimationFrame = framed
    },
    [x + 40, y + 40] as const,
  )
  await speaker.mouse.up()
}

/** What the clock shows when it changes, and when that was: shown between two changes it is up to a second old. */
const nextSecond = (speaker: Page) =>
  speaker.evaluate(
    () =>
      new Promise<readonly [shown: string, now: number]>((tell) => {
        const clock = document.querySelector('.elapsed') as HTMLElement
        const watch = new MutationObserver(() => {
          watch.disconnect()
          tell([clock.textContent ?? '', Date.now()])
        })
        watch.observe(clock, { childList: true, characterData: true, subtree: true })
      }),
  )

/** When the clock was at nought, by the page's own time. */
const startOf = (speaker: Page) =>
  speaker.evaluate(() => {
    const kept = Object.keys(localStorage).find((key) => key.endsWith(':clock'))
    const { since, before } = JSON.parse(localStorage.getItem(kept ?? '') ?? '{}')
    return since - before
  })

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

describe('a talk of two hours', () => {
  it('keeps its time to a second and its memory within a tenth', async () => {
    const { profile, room, speaker, faults } = await openTalk()
    const sessions = await Promise.all([room, speaker].map((page) => profile.newCDPSession(page)))
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(async () => (await seen(speaker)).elapsed).not.toBe('0:00')
    const way = await wayOn(speaker)
    expect(way.steps).toBeGreaterThan(15)
    const start = await startOf(speaker)
    const heaps: number[][] = []
    for (let round = 0; round < ROUNDS; round++) {
      for (let lap = 0; lap < MOVES / ROUNDS / (2 * way.steps); lap++) await walk(speaker, way)
      await speaker.keyboard.press('w')
      await drawLine(speaker)
      await speaker.keyboard.press('w')
      for (const page of [room, speaker]) await pass(page, (HOURS * 3_600_000) / ROUNDS)
      heaps.push(await Promise.all(sessions.map(heapOf)))
    }
    expect(await strokes(room)).toHaveLength(ROUNDS)
    const [elapsed, now] = await nextSecond(speaker)
    const [hours = 0, minutes = 0, seconds = 0] = elapsed.split(':').map(Number)
    expect(Math.abs(hours * 3600 + minutes * 60 + seconds - (now - start) / 1000)).toBeLessThanOrEqual(1)
    expect(hours).toBe(2)
    const [first = [], last = []] = [heaps[0], heaps.at(-1)]
    const growth = last.map((bytes, index) => bytes / (first[index] ?? 1))
    expect(Math.max(...growth), JSON.stringify(heaps)).toBeLessThanOrEqual(1.1)
    expect(faults).toEqual([])
    await profile.close()
  })
})

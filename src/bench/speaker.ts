/** How long it takes from a key on the speaker page until the room's window shows the other slide. */
import type { Browser } from 'playwright-core'

/** Most that half of the moves may take, ms. */
export const SPEAKER_LIMIT = 50

/**
 * Opens a built deck at its address, and its speaker page; presses so many keys there. Returns the milliseconds of each
 * until the room has changed its slide, by the clock the two windows share.
 */
export async function measureSpeaker(browser: Browser, address: string, moves: number): Promise<number[]> {
  const profile = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
  try {
    const room = await profile.newPage()
    await room.goto(`${address}?view=present`)
    const speaker = await profile.newPage()
    await speaker.goto(`${address}speaker/`)
    await speaker.waitForFunction(() => document.querySelector<HTMLElement>('.message')?.hidden === true)
    // What a room needs comes with the first word of its talk.
    await room.locator('.ink-layer').waitFor({ state: 'attached' })
    await room.evaluate(noteMoves)
    const times: number[] = []
    for (let move = 0; move < moves; move++) {
      const pressed = await speaker.evaluate(pressKey, move % 20 < 10 ? 'ArrowRight' : 'ArrowLeft')
      const shown = await room.waitForFunction((since) => window.moves.find((at) => at >= since), pressed)
      times.push(((await shown.jsonValue()) as number) - pressed)
    }
    return times
  } finally {
    await profile.close()
  }
}

declare global {
  interface Window {
    /** When the room's slide changed, ms of the clock the two windows share. */
    moves: number[]
  }
}

/** Runs in the room. */
function noteMoves(): void {
  window.moves = []
  for (const change of ['slidechanged', 'fragmentshown', 'fragmenthidden']) {
    document.addEventListener(change, () => window.moves.push(performance.timeOrigin + performance.now()))
  }
}

/** Runs on the speaker's page; tells when. */
function pressKey(key: string): number {
  const at = performance.timeOrigin + performance.now()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  return at
}

/** How long it takes from a key on the speaker page until the room's window shows the other slide. */
import type { Browser } from 'playwright-core'

/** Most that half of the moves may take, ms. */
export const SPEAKER_LIMIT = 50

/**
 * Opens a built deck at its address, and its speaker page; presses so many keys there. Returns the milliseconds of each
 * until the room has changed its slide, by the clock the two windows share.
 */
export async function measureSpeaker(browser: Browser, address: string, moves = 40): Promise<number[]> {
  const profile = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
  try {
    const room = await profile.newPage()
    await room.goto(`${address}?view=present`)
    await room.locator('.ink-layer').waitFor({ state: 'attached' })
    const speaker = await profile.newPage()
    await speaker.goto(`${address}speaker/`)
    await speaker.waitForFunction(() => document.querySelector<HTMLElement>('.message')?.hidden === true)
    const times: number[] = []
    for (let move = 0; move < moves; move++) {
      const key = move % 20 < 10 ? 'ArrowRight' : 'ArrowLeft'
      const shown = room.evaluate(
        () =>
          new Promise<number>((tell) => {
            // A named function would not be one in the page (tsx keeps names by a helper of its own).
            for (const change of ['slidechanged', 'fragmentshown', 'fragmenthidden']) {
              document.addEventListener(change, () => tell(performance.timeOrigin + performance.now()), { once: true })
            }
          }),
      )
      const pressed = await speaker.evaluate((name) => {
        const at = performance.timeOrigin + performance.now()
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
        return at
      }, key)
      times.push((await shown) - pressed)
    }
    return times
  } finally {
    await profile.close()
  }
}

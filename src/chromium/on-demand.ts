/** A Chromium that is started when it is first asked for. */
import type { Browser } from 'playwright-core'
import { launchChromium } from './launch'

export class ChromiumOnDemand {
  #browser: Promise<Browser> | undefined
  #fault: Error | undefined

  /** The same one each time. Rejects as `launchChromium` does. */
  readonly launch = (): Promise<Browser> => {
    this.#browser ??= launchChromium().catch((error: Error) => {
      this.#fault = error
      throw error
    })
    return this.#browser
  }

  /** Why it did not start, once it has been tried. */
  get fault(): Error | undefined {
    return this.#fault
  }

  /** Ends it, if it was started. */
  async close(): Promise<void> {
    const browser = await this.#browser?.catch(() => undefined)
    await browser?.close()
  }
}

/** One headless browser with one page that draws figure after figure. */
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../chromium/launch'
import type { FigureForm } from '../deck/drawing'
import type { Drawn } from './page/drawn'
import { FIGURES_ORIGIN, serve } from './serve'

/** There is no browser to draw in; the message says what to do. */
export class NoBrowser extends Error {}

interface Look {
  form: FigureForm
  /** Faces of the deck's own, as a style sheet. */
  fonts: string | undefined
}

/**
 * Draws with a browser that starts with the first figure and stays until `close`, so that an edit is redrawn at once.
 * One page for all: opening one and loading Mermaid takes longer than a drawing.
 */
export class DrawingSession {
  #browser: Browser | undefined
  #page: Page | undefined
  #fonts = ''
  #last: Promise<unknown> = Promise.resolve()
  readonly #launch: () => Promise<Browser>

  constructor(launch: () => Promise<Browser> = launchChromium) {
    this.#launch = launch
  }

  /** Draws with a module of `page/`, one picture at a time; throws `NoBrowser` when no browser can be started. */
  draw(module: string, text: string, look: Partial<Look> = {}): Promise<Drawn> {
    const drawn = this.#last.then(() => this.#drawNow(module, text, { form: 'landscape', fonts: '', ...look }))
    this.#last = drawn.catch(() => undefined)
    return drawn
  }

  /** Ends the browser, if one was started. A later `draw` starts a new one. */
  async close(): Promise<void> {
    await this.#last
    await this.#end()
  }

  async #drawNow(module: string, text: string, { form, fonts = '' }: Look): Promise<Drawn> {
    const page = await this.#open(fonts)
    const address = JSON.stringify(`/src/figures/page/${module}`)
    const call = `import(${address}).then((module) => module.draw(${JSON.stringify(text)}, '${form}'))`
    try {
      return (await page.evaluate(call)) as Drawn
    } catch (error) {
      await this.#end()
      throw error
    }
  }

  async #open(fonts: string): Promise<Page> {
    if (this.#page?.isClosed() === false && this.#fonts === fonts) return this.#page
    await this.#end()
    this.#fonts = fonts
    this.#browser = await this.#launch().catch((error: Error) => {
      throw new NoBrowser(error.message)
    })
    this.#page = await this.#browser.newPage({
      viewport: { width: 1280, height: 720 },
      deviceScaleFactor: 1,
      locale: 'en-GB',
      timezoneId: 'UTC',
    })
    await this.#page.route('**/*', (route) => serve(route, fonts))
    await this.#page.goto(FIGURES_ORIGIN)
    return this.#page
  }

  async #end(): Promise<void> {
    const browser = this.#browser
    this.#browser = undefined
    this.#page = undefined
    await browser?.close()
  }
}

/** One window of a browser that speaks WebDriver. */
import { anotherPage } from './another-page'
import type { Size, Tab } from './engine'
import { actionsOf, clickActions } from './keys'
import { callText, resultOf } from './page-call'
import { eventually, until } from './until'
import type { WebDriver } from './webdriver'

/** What the windows of one browser share. */
export interface WebDriverBrowser {
  webDriver: WebDriver
  /** What the consoles of all its windows said since the last call. */
  complaints(): string[]
  /** The window that commands go to at present. */
  current?: string
}

export class WebDriverTab implements Tab {
  readonly #browser: WebDriverBrowser
  readonly #handle: string
  #size: Size = { width: 0, height: 0 }

  private constructor(browser: WebDriverBrowser, handle: string) {
    this.#browser = browser
    this.#handle = handle
  }

  static async attach(browser: WebDriverBrowser, handle: string, size: Size): Promise<WebDriverTab> {
    const tab = new WebDriverTab(browser, handle)
    await tab.resize(size)
    return tab
  }

  async goTo(address: string): Promise<void> {
    await anotherPage(this, () => this.#post('url', { url: address }), address)
  }

  async evaluate<Arguments extends readonly unknown[], Result>(
    run: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    const script = `const [done] = arguments; Promise.resolve(${callText(run, values)}).then(done)`
    return resultOf<Awaited<Result>>(await this.#post<string>('execute/async', { script, args: [] }))
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#act({ type: 'key', id: 'keyboard', actions: actionsOf(key) })
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#act({ type: 'pointer', id: 'mouse', actions: clickActions(x, y) })
  }

  async resize(size: Size): Promise<void> {
    this.#size = size
    await this.#post('window/rect', { x: 0, y: 0, ...size })
    await until(this, (width, height) => innerWidth === width && innerHeight === height, size.width, size.height)
  }

  async back(): Promise<void> {
    await this.#post('back')
  }

  async forward(): Promise<void> {
    await this.#post('forward')
  }

  async reload(): Promise<void> {
    await anotherPage(this, () => this.#post('refresh'))
  }

  async picture(): Promise<Buffer> {
    await this.#front()
    return Buffer.from(await this.#browser.webDriver.get<string>('screenshot'), 'base64')
  }

  async complaints(): Promise<string[]> {
    return this.#browser.complaints()
  }

  async opened(act: () => Promise<unknown>): Promise<Tab> {
    const before = await this.#handles()
    await act()
    const found = await eventually('the page opens a window', async () =>
      (await this.#handles()).find((handle) => !before.includes(handle)),
    )
    return WebDriverTab.attach(this.#browser, found, this.#size)
  }

  async beside(): Promise<Tab> {
    const { handle } = await this.#post<{ handle: string }>('window/new', { type: 'window' })
    return WebDriverTab.attach(this.#browser, handle, this.#size)
  }

  async close(): Promise<void> {
    await this.#front()
    await this.#browser.webDriver.delete('window')
    delete this.#browser.current
  }

  #handles(): Promise<string[]> {
    return this.#browser.webDriver.get<string[]>('window/handles')
  }

  async #act(source: Record<string, unknown>): Promise<void> {
    await this.#post('actions', { actions: [source] })
  }

  async #post<Result>(path: string, body?: Record<string, unknown>): Promise<Result> {
    await this.#front()
    return this.#browser.webDriver.post<Result>(path, body)
  }

  async #front(): Promise<void> {
    if (this.#browser.current === this.#handle) return
    await this.#browser.webDriver.post('window', { handle: this.#handle })
    this.#browser.current = this.#handle
  }
}

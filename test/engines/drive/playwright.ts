/** Chromium, and Playwright's own builds of Firefox and WebKit where they exist. */
import { type Browser, type BrowserType, firefox, type Page, webkit } from 'playwright-core'
import { browserEnvironment } from '../../../src/chromium/fallback-font'
import { launchChromium } from '../../../src/chromium/launch'
import type { Engine, EngineName, Size, Tab } from './engine'
import { callText, resultOf } from './page-call'

const BUILDS: Readonly<Record<'firefox' | 'webkit', BrowserType>> = { firefox, webkit }

/** Where Playwright keeps its build of an engine, installed or not; undefined on systems it has none for. */
export function playwrightBuild(name: 'firefox' | 'webkit'): string | undefined {
  try {
    return BUILDS[name].executablePath()
  } catch {
    return undefined
  }
}

/** Starts an engine that Playwright drives; throws when it does not come up. */
export async function startPlaywright(name: EngineName): Promise<Engine> {
  const browser =
    name === 'chromium' ? await launchChromium() : await BUILDS[name].launch({ env: await browserEnvironment() })
  return {
    name,
    version: `${name === 'chromium' ? 'Chromium' : `Playwright’s ${name === 'firefox' ? 'Firefox' : 'WebKit'}`} ${browser.version()}`,
    open: (size, { scripts = true } = {}) => open(browser, size, scripts),
    close: () => browser.close(),
  }
}

async function open(browser: Browser, size: Size, scripts: boolean): Promise<Tab> {
  const context = await browser.newContext({ viewport: size, javaScriptEnabled: scripts })
  return new PlaywrightTab(await context.newPage())
}

class PlaywrightTab implements Tab {
  readonly #page: Page
  #complaints: string[] = []

  constructor(page: Page) {
    this.#page = page
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return
      // What could not be loaded is named by its place alone.
      this.#complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => this.#complaints.push(error.message))
  }

  async goTo(address: string): Promise<void> {
    await this.#page.goto(address)
  }

  async evaluate<Arguments extends readonly unknown[], Result>(
    run: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    return resultOf<Awaited<Result>>(await this.#page.evaluate(callText(run, values)))
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key)
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y)
  }

  async resize(size: Size): Promise<void> {
    await this.#page.setViewportSize(size)
  }

  async back(): Promise<void> {
    await this.#page.goBack()
  }

  async forward(): Promise<void> {
    await this.#page.goForward()
  }

  async reload(): Promise<void> {
    await this.#page.reload()
  }

  picture(): Promise<Buffer> {
    return this.#page.screenshot()
  }

  async complaints(): Promise<string[]> {
    return this.#complaints.splice(0)
  }

  async opened(act: () => Promise<unknown>): Promise<Tab> {
    const [page] = await Promise.all([this.#page.context().waitForEvent('page'), act()])
    return new PlaywrightTab(page)
  }

  async beside(): Promise<Tab> {
    return new PlaywrightTab(await this.#page.context().newPage())
  }

  async close(): Promise<void> {
    const context = this.#page.context()
    await this.#page.close()
    if (context.pages().length === 0) await context.close()
  }
}

/** One window of a browser that speaks WebDriver BiDi. */
import { anotherPage } from './another-page'
import type { Bidi } from './bidi'
import type { Size, Tab } from './engine'
import { actionsOf, clickActions } from './keys'
import { callText, resultOf } from './page-call'

interface Context {
  context: string
  userContext: string
}

interface LogEntry {
  level: string
  text: string | null
  source: { context?: string }
}

interface Evaluation {
  type: 'success' | 'exception'
  result?: { value: string }
  exceptionDetails?: { text: string }
}

export class BidiTab implements Tab {
  readonly #bidi: Bidi
  readonly #context: string
  readonly #profile: string
  #size: Size
  #complaints: string[] = []

  private constructor(bidi: Bidi, context: string, profile: string, size: Size) {
    this.#bidi = bidi
    this.#context = context
    this.#profile = profile
    this.#size = size
    bidi.on<LogEntry>('log.entryAdded', ({ level, text, source }) => {
      if (source.context === context && (level === 'error' || level === 'warn'))
        this.#complaints.push(`${level}: ${text}`)
    })
  }

  /** A new window in a profile ("user context"). */
  static async open(bidi: Bidi, profile: string, size: Size): Promise<BidiTab> {
    const created = await bidi.send<Context>('browsingContext.create', { type: 'window', userContext: profile })
    return BidiTab.#attach(bidi, created.context, profile, size)
  }

  static async #attach(bidi: Bidi, context: string, profile: string, size: Size): Promise<BidiTab> {
    const tab = new BidiTab(bidi, context, profile, size)
    await tab.resize(size)
    return tab
  }

  async goTo(address: string): Promise<void> {
    await anotherPage(this, () => this.#send('browsingContext.navigate', { url: address, wait: 'complete' }), address)
  }

  async evaluate<Arguments extends readonly unknown[], Result>(
    run: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    const { type, result, exceptionDetails } = await this.#bidi.send<Evaluation>('script.evaluate', {
      expression: callText(run, values),
      awaitPromise: true,
      target: { context: this.#context },
    })
    if (type === 'exception') throw new Error(`In the page: ${exceptionDetails?.text}`)
    return resultOf<Awaited<Result>>(result?.value ?? '{}')
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#act({ type: 'key', id: 'keyboard', actions: actionsOf(key) })
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#act({ type: 'pointer', id: 'mouse', actions: clickActions(x, y) })
  }

  async resize(size: Size): Promise<void> {
    await this.#send('browsingContext.setViewport', { viewport: { ...size } })
    this.#size = size
  }

  async back(): Promise<void> {
    await this.#send('browsingContext.traverseHistory', { delta: -1 })
  }

  async forward(): Promise<void> {
    await this.#send('browsingContext.traverseHistory', { delta: 1 })
  }

  async reload(): Promise<void> {
    await anotherPage(this, () => this.#send('browsingContext.reload', { wait: 'complete' }))
  }

  async picture(): Promise<Buffer> {
    const { data } = await this.#send<{ data: string }>('browsingContext.captureScreenshot', {})
    return Buffer.from(data, 'base64')
  }

  async complaints(): Promise<string[]> {
    return this.#complaints.splice(0)
  }

  async opened(act: () => Promise<unknown>): Promise<Tab> {
    const created = new Promise<string>((resolve) => {
      this.#bidi.on<Context & { parent: string | null }>('browsingContext.contextCreated', (found) => {
        if (found.userContext === this.#profile && !found.parent) resolve(found.context)
      })
    })
    await act()
    return BidiTab.#attach(this.#bidi, await created, this.#profile, this.#size)
  }

  beside(): Promise<Tab> {
    return BidiTab.open(this.#bidi, this.#profile, this.#size)
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close', {})
  }

  #send<Result>(method: string, params: Record<string, unknown>): Promise<Result> {
    return this.#bidi.send<Result>(method, { context: this.#context, ...params })
  }

  async #act(source: Record<string, unknown>): Promise<void> {
    await this.#send('input.performActions', { actions: [source] })
  }
}

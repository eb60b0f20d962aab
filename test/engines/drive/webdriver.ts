/** A client of WebDriver's HTTP protocol (https://www.w3.org/TR/webdriver2/). */

interface Answer {
  value: unknown
}

interface Failure {
  error: string
  message: string
}

/** In ms, for a driver that was just started to listen, and for a page to answer. */
const PATIENCE = 120_000

export class WebDriver {
  readonly #session: string

  private constructor(session: string) {
    this.#session = session
  }

  /** Begins a session with a driver that listens; throws with its words when it cannot. */
  static async begin(
    driver: string,
    capabilities: Record<string, unknown>,
  ): Promise<{ webDriver: WebDriver; version: string }> {
    await reach(driver)
    const value = await request<{ sessionId: string; capabilities: { browserVersion: string } }>(
      'POST',
      `${driver}/session`,
      { capabilities: { alwaysMatch: { timeouts: { script: PATIENCE }, ...capabilities } } },
    )
    return {
      webDriver: new WebDriver(`${driver}/session/${value.sessionId}`),
      version: value.capabilities.browserVersion,
    }
  }

  get<Result>(path: string): Promise<Result> {
    return request('GET', `${this.#session}/${path}`)
  }

  post<Result>(path: string, body: Record<string, unknown> = {}): Promise<Result> {
    return request('POST', `${this.#session}/${path}`, body)
  }

  delete<Result>(path = ''): Promise<Result> {
    return request('DELETE', path ? `${this.#session}/${path}` : this.#session)
  }
}

async function reach(address: string): Promise<void> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const up = await fetch(`${address}/status`).then(
      (response) => response.ok,
      () => false,
    )
    if (up) return
    if (Date.now() > end) throw new Error(`${address} does not answer`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function request<Result>(method: string, address: string, body?: Record<string, unknown>): Promise<Result> {
  const response = await fetch(address, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
  })
  const { value } = (await response.json()) as Answer
  if (!response.ok) {
    const { error, message } = value as Failure
    throw new Error(`${method} ${new URL(address).pathname}: ${error}: ${message}`)
  }
  return value as Result
}

/** A client of WebDriver BiDi: commands and events over one WebSocket (https://w3c.github.io/webdriver-bidi/). */
import { WebSocket } from 'ws'

interface Reply {
  id?: number
  error?: string
  message?: string
  result?: unknown
  method?: string
  params?: unknown
}

interface Waiting {
  method: string
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

export class Bidi {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, ((params: unknown) => void)[]>()
  #last = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Reply))
    socket.on('close', () => this.#end())
  }

  /** Connects to a browser that listens; throws when it does not. */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(address, { perMessageDeflate: false })
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
    return new Bidi(socket)
  }

  /** Sends a command and returns its result; throws with the browser's own words. */
  send<Result>(method: string, params: Record<string, unknown>): Promise<Result> {
    const id = ++this.#last
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { method, resolve: (result) => resolve(result as Result), reject })
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  /** Hears an event that was subscribed to. */
  on<Params>(event: string, listener: (params: Params) => void): void {
    const listeners = this.#listeners.get(event) ?? []
    this.#listeners.set(event, [...listeners, (params) => listener(params as Params)])
  }

  close(): void {
    this.#socket.close()
  }

  #receive({ id, error, message, result, method, params }: Reply): void {
    if (id === undefined) {
      for (const listener of this.#listeners.get(method ?? '') ?? []) listener(params)
      return
    }
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error === undefined) waiting?.resolve(result)
    else waiting?.reject(new Error(`${waiting.method}: ${error}: ${message}`))
  }

  #end(): void {
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser has ended`))
    this.#waiting.clear()
  }
}

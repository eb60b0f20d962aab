/** The phone's connection to the development server: opened again whenever it is lost. */
import { BEAT, CLOSED, HELLO, LINK, type PhoneNews, type PhoneRequest, PROTOCOL } from '../protocol/phone-messages'
import { type Bytes, HELLO_BYTES, randomBytes, SealedChannel } from '../protocol/sealed'

/**
 * `refused`: a new code is needed. `elsewhere`: another tab of this phone has taken the connection. Both stay until
 * `Link.connect` is called.
 */
export type ConnectionState = 'connecting' | 'open' | 'reconnecting' | 'refused' | 'elsewhere'

/** A connection that is silent for this long counts as lost, ms. */
const SILENCE = 2.5 * BEAT
/** Waiting before the next attempt begins with `SHORTEST` and doubles up to `LONGEST`, ms. */
const SHORTEST = 400
const LONGEST = 8000

interface LinkHandlers {
  /** The key to show, which changes when a code was used. */
  key(): Bytes
  onNews(news: PhoneNews): void
  onState(state: ConnectionState): void
}

export class Link {
  readonly #handlers: LinkHandlers
  #socket: WebSocket | undefined
  #channel: SealedChannel | undefined
  #attempts = 0
  #timer = 0
  #wasOpen = false

  constructor(handlers: LinkHandlers) {
    this.#handlers = handlers
  }

  /** Opens a new connection; one there is ends. */
  connect(): void {
    this.#drop()
    this.#handlers.onState(this.#wasOpen ? 'reconnecting' : 'connecting')
    const socket = new WebSocket(`ws://${location.host}${LINK}`, PROTOCOL)
    socket.binaryType = 'arraybuffer'
    socket.onmessage = ({ data }) => this.#receive(new Uint8Array(data as ArrayBuffer))
    socket.onclose = ({ code }) => this.#close(code)
    this.#socket = socket
    this.#expect()
  }

  /** Sends what is asked; false while there is no connection: what was pressed long ago must not be done later. */
  request(request: PhoneRequest): boolean {
    if (!this.#channel || this.#socket?.readyState !== WebSocket.OPEN) return false
    this.#socket.send(this.#channel.seal(JSON.stringify(request)))
    return true
  }

  /** The network or the page is back: no waiting. */
  hurry(): void {
    if (this.#socket?.readyState === WebSocket.OPEN) return
    this.#attempts = 0
    this.connect()
  }

  #receive(data: Bytes): void {
    this.#expect()
    if (this.#channel) this.#hear(this.#channel.open(data))
    else this.#answer(data)
  }

  #hear(text: string | undefined): void {
    if (text === undefined) {
      this.#retry()
      return
    }
    this.#attempts = 0
    this.#wasOpen = true
    this.#handlers.onState('open')
    this.#handlers.onNews(JSON.parse(text))
  }

  /** The server's hello is answered by one's own and the proof. */
  #answer(server: Bytes): void {
    const phone = randomBytes(HELLO_BYTES)
    this.#channel = new SealedChannel(this.#handlers.key(), { server, phone }, 'phone')
    const proof = this.#channel.seal(HELLO)
    this.#socket?.send(new Uint8Array([...phone, ...proof]))
  }

  #close(code: number): void {
    if (code === CLOSED.refused) this.#end('refused')
    else if (code === CLOSED.elsewhere) this.#end('elsewhere')
    else this.#retry()
  }

  #end(state: ConnectionState): void {
    this.#drop()
    this.#handlers.onState(state)
  }

  #retry(): void {
    this.#drop()
    this.#handlers.onState(this.#wasOpen ? 'reconnecting' : 'connecting')
    const wait = Math.min(LONGEST, SHORTEST * 2 ** this.#attempts++) * (0.75 + Math.random() / 2)
    this.#timer = window.setTimeout(() => this.connect(), wait)
  }

  /** Waits for the next message. */
  #expect(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#retry(), SILENCE)
  }

  #drop(): void {
    clearTimeout(this.#timer)
    if (this.#socket) {
      // On a dead network it would take minutes to say that it is closed.
      this.#socket.onclose = null
      this.#socket.onmessage = null
      this.#socket.close()
    }
    this.#socket = undefined
    this.#channel = undefined
  }
}

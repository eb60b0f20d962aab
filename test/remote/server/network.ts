/** The development server with `--remote`, a window of the talk on this computer, and phones and strangers elsewhere. */
import { type ClientRequestArgs, request } from 'node:http'
import { type AddressInfo, createConnection, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { createServer } from 'vite'
import { WebSocket } from 'ws'
import {
  HELLO,
  LINK,
  type PhoneNews,
  type PhoneRequest,
  type PhoneView,
  PROTOCOL,
} from '../../../src/remote/protocol/phone-messages'
import { type Bytes, HELLO_BYTES, randomBytes, readKey, SealedChannel } from '../../../src/remote/protocol/sealed'
import { prepareRemote } from '../../../src/remote/server/server'
import { buildDeck } from '../../../src/site/build'
import { isLoopback } from '../../../src/site/loopback'
import { deckConfig } from '../../../src/site/vite/config'
import { EDITION } from '../../../src/talk/edition'
import type { Message } from '../../../src/talk/message'
import type { Project } from '../../fixtures/project'

/** Another address of this machine stands for another machine; without a network, one that is declared to be. */
const own = Object.values(networkInterfaces()).flat()
const real = own.find((each) => each?.family === 'IPv4' && !each.internal)?.address
export const ELSEWHERE = real ?? '127.0.0.2'
const isLocal = real ? isLoopback : ({ localAddress }: Parameters<typeof isLoopback>[0]) => localAddress === '127.0.0.1'

export type Network = Awaited<ReturnType<typeof openNetwork>>

/** `clock.now` is the time codes and sessions go by. The public deck is there after `remote.publish`. */
export async function openNetwork(project: Project, clock: { now: number }) {
  const reports: string[] = []
  const remote = await prepareRemote({
    root: project.root,
    build: (target) => buildDeck(project.root, target),
    report: (words) => reports.push(words),
    isLocal,
    now: () => clock.now,
  })
  const config = deckConfig(project.root)
  const server = await createServer({
    ...config,
    configFile: false,
    logLevel: 'silent',
    cacheDir: `${project.root}/.vite`,
    server: { ...config.server, host: '0.0.0.0', port: 0, fs: { strict: false } },
    plugins: [...(config.plugins ?? []), remote.plugin],
  })
  await server.listen()
  const { port } = server.httpServer?.address() as AddressInfo
  /** All that was received elsewhere, byte by byte. */
  const traffic: Buffer[] = []
  return { server, remote, reports, port, traffic, host: `${ELSEWHERE}:${port}`, origin: `http://${ELSEWHERE}:${port}` }
}

function tap({ traffic }: Network, socket: Socket): Socket {
  return socket.on('data', (chunk) => traffic.push(chunk))
}

/** Asks as somebody elsewhere; the path goes over the wire as it is written. */
export function get(
  network: Network,
  path: string,
  options: ClientRequestArgs = {},
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const connect = () => tap(network, createConnection({ host: ELSEWHERE, port: network.port }))
    const asked = request({
      createConnection: connect,
      path,
      headers: { host: network.host },
      ...options,
    })
    asked.on('error', reject).end()
    asked.on('upgrade', (response, socket) => {
      socket.destroy()
      resolve({ status: response.statusCode ?? 0, body: '', headers: response.headers })
    })
    asked.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          headers: response.headers,
        }),
      )
    })
  })
}

export interface Caller {
  path?: string
  protocol?: string
  headers?: Record<string, string>
}

/** A connection to the server's link, with the headers of our own page unless others are given. */
export function call(network: Network, { path = LINK, protocol = PROTOCOL, headers = {} }: Caller = {}): WebSocket {
  const socket = new WebSocket(`ws://${network.host}${path}`, protocol, {
    headers: { Origin: network.origin, ...headers },
    createConnection: () => tap(network, createConnection({ host: ELSEWHERE, port: network.port })),
  } as never)
  return socket.on('error', () => undefined)
}

/** How a connection ended: the status of a refused upgrade, or the code it was closed with. */
export const ended = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => {
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0))
    socket.on('close', resolve)
  })

export class Phone {
  readonly socket: WebSocket
  readonly ended: Promise<number>
  readonly news: PhoneNews[] = []
  #channel: SealedChannel | undefined

  constructor(network: Network, key: Bytes, caller?: Caller) {
    this.socket = call(network, caller)
    this.ended = ended(this.socket)
    this.socket.on('message', (data: Buffer) => {
      if (this.#channel) this.#hear(this.#channel.open(data))
      else this.#answer(key, new Uint8Array(data))
    })
  }

  get view(): PhoneView | undefined {
    return this.news.findLast((each) => each.type === 'view')?.view
  }

  /** What it would keep for coming back. */
  get key(): Bytes {
    const paired = this.news.find((each) => each.type === 'paired')
    return readKey(paired?.key ?? '') ?? randomBytes(32)
  }

  ask(ask: PhoneRequest | object): void {
    this.socket.send(this.#channel?.seal(JSON.stringify(ask)) ?? '')
  }

  #hear(text: string | undefined): void {
    if (text !== undefined) this.news.push(JSON.parse(text))
  }

  #answer(key: Bytes, server: Bytes): void {
    const phone = randomBytes(HELLO_BYTES)
    this.#channel = new SealedChannel(key, { server, phone }, 'phone')
    this.socket.send(Buffer.concat([phone, this.#channel.seal(HELLO)]))
  }
}

/** The key a scanned address carries. */
export const keyIn = (path: string): Bytes => readKey(path.split('#')[1] ?? '') ?? randomBytes(32)

/** A window of this computer on Vite's own WebSocket, in the words of src/talk/deck-transport.ts. */
export class Window {
  readonly heard: Message[] = []
  /** How often it was told of an edited deck, or to load itself again. */
  editions = 0
  readonly #socket: WebSocket

  constructor({ port }: Network) {
    this.#socket = new WebSocket(`ws://127.0.0.1:${port}/`, 'vite-hmr')
    this.#socket.on('message', (data) => {
      const { type, event, data: message } = JSON.parse(String(data))
      if (type === 'full-reload' || event === EDITION) this.editions++
      if (type === 'custom' && event === 'deck:talk') this.heard.push(message)
    })
  }

  get asks() {
    return this.heard.flatMap((each) => (each.type === 'ask' ? [each.ask] : []))
  }

  say(message: unknown): void {
    this.#socket.send(JSON.stringify({ type: 'custom', event: 'deck:talk', data: message }))
  }

  open = () => new Promise((resolve) => this.#socket.once('open', resolve))
  close = () => this.#socket.close()
}

/** What a room says that shows a slide. */
export const showing = (slide: string, more: object = {}): Message => ({
  type: 'state',
  from: 'room-1',
  role: 'room',
  used: 1,
  state: {
    slide,
    step: 0,
    steps: 2,
    black: false,
    frozen: false,
    speaker: { slide, step: 0 },
    zoomed: 0,
    theme: 'light',
    cut: 0,
    ...more,
  },
})

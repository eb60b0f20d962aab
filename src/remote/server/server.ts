/** `npm start -- --remote`: the local network sees the public deck, and a phone with a code drives the talk. */
import type { Server } from 'node:http'
import type { Plugin, ViteDevServer } from 'vite'
import { compile } from '../../site/compile'
import { makeTemporary } from '../../site/files/temporary'
import { isLoopback } from '../../site/loopback'
import { isSource } from '../../site/source-names'
import { stringsOf } from '../../strings/strings'
import { PHONES, readPhoneListRequest } from '../protocol/phone-list'
import { PAGE } from '../protocol/phone-messages'
import { toText } from '../protocol/sealed'
import { Access } from './access'
import { splitConnections, UnauthenticatedConnections } from './connection-split'
import { listenForPhones } from './connections'
import { remotePage } from './page'
import { answerRequest, type PublicFile, readPublic } from './public-files'
import { Relay } from './relay'
import { type Script, scriptOf } from './speaker-script'

/** The event by which the windows of this computer and the server exchange messages of the talk. */
const EVENT = 'deck:talk'
/** Files saved within this time are built together, ms. */
const PAUSE = 1000

interface RemoteOptions {
  root: string
  /** Builds the public deck into a folder; fails where the deck has errors. */
  build(target: string): Promise<unknown>
  /** Reports a sentence to the speaker. */
  report(words: string): void
  /** Which connections come from this computer; by default those over loopback. */
  isLocal?: typeof isLoopback
  now?: () => number
}

/** Reads what the phones may see and makes their page, before anybody listens. */
export async function prepareRemote(options: RemoteOptions): Promise<Remote> {
  const remote = new Remote(options, await makeTemporary('deck-remote'))
  await remote.readScript()
  return remote
}

/** What a development server is given to let phones in: a plugin, and what the terminal asks of it. */
export class Remote {
  readonly plugin: Plugin = {
    name: 'deck:remote',
    apply: 'serve',
    configureServer: (server) => this.#connect(server),
  }
  readonly #options: RemoteOptions
  /** Where the public deck is built. */
  readonly #folder: string
  readonly #access: Access
  readonly #relay: Relay
  readonly #outside = new UnauthenticatedConnections()
  #script: Script = []
  /** The deck's, in which the phones are spoken to. */
  #lang = 'en'
  #page: PublicFile | undefined
  #list: ReadonlyMap<string, PublicFile> = new Map()
  /** To the windows of this computer, once there is a server. */
  #send: ViteDevServer['ws']['send'] | undefined

  constructor(options: RemoteOptions, folder: string) {
    const { report, now = () => performance.now() } = options
    this.#options = options
    this.#folder = folder
    this.#access = new Access(now)
    this.#relay = new Relay({
      access: this.#access,
      report,
      script: () => this.#script,
      pace: () => stringsOf(this.#lang).pace,
      say: (message) => this.#send?.(EVENT, message),
      tellPhones: (phones) => this.#send?.(PHONES, phones),
    })
    this.#outside.http.on('request', (request, response) => answerRequest(request, response, this.#list))
    listenForPhones(this.#access, this.#outside, this.#relay, now)
  }

  /** What follows an origin: where a phone finds its page, with a new code. The code before is void. */
  offer(): string {
    return `${PAGE}#${toText(this.#access.offer())}`
  }

  /** Ends the code and all phones' sessions. */
  revoke(): void {
    this.#access.revoke()
    this.#relay.dismiss()
  }

  /** Builds the public deck; until that is done the network sees the phone's page only. */
  async publish(): Promise<void> {
    try {
      await this.#options.build(this.#folder)
      const files = await readPublic(this.#folder)
      this.#list = new Map([...files, ...(this.#page ? [[PAGE, this.#page] as const] : [])])
    } catch (error) {
      this.#options.report(`The local network keeps the deck as it was: ${(error as Error).message}`)
    }
  }

  /** Reads anew what the phones show of each slide, and in which language; a deck with errors leaves it as it was. */
  async readScript(): Promise<void> {
    const { deck } = await compile(this.#options.root, { drafts: true })
    if (deck) this.#script = scriptOf(deck)
    if (!this.#page || (deck && deck.meta.lang !== this.#lang)) await this.#makePage(deck?.meta.lang ?? this.#lang)
    this.#relay.refresh()
  }

  async #makePage(lang: string): Promise<void> {
    this.#lang = lang
    this.#page = await remotePage(lang)
    this.#list = new Map([...this.#list, [PAGE, this.#page]])
  }

  #connect(server: ViteDevServer): void {
    const { root, isLocal = isLoopback } = this.#options
    splitConnections(server.httpServer as Server, isLocal, (socket) => this.#outside.enter(socket))
    this.#send = server.ws.send.bind(server.ws)
    server.ws.on(EVENT, (data, client) => this.#relay.hear(data, client))
    server.ws.on(PHONES, (data, client) => this.#manage(data, client))
    server.ws.on('vite:client:disconnect', (_, client) => this.#relay.leave(client))
    followSlides(server, root, async () => {
      await this.readScript()
      await this.publish()
    })
  }

  /** What a speaker page asks about the phones. */
  #manage(data: unknown, client: Pick<ViteDevServer['ws'], 'send'>): void {
    const request = readPhoneListRequest(data)
    if (request?.do === 'list') client.send(PHONES, this.#relay.phones)
    else if (request?.do === 'revoke') this.revoke()
    else if (request) this.#relay.manage(request.do, request.number)
  }
}

/** Builds anew when slides or data were changed, one build at a time. */
function followSlides(server: ViteDevServer, root: string, update: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined
  let building = Promise.resolve()
  const changed = (file: string) => {
    if (!isSource(root, file)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      building = building.then(update).catch((error: Error) => server.config.logger.error(error.message))
    }, PAUSE)
  }
  server.watcher.on('change', changed).on('add', changed).on('unlink', changed)
  server.httpServer?.once('close', () => clearTimeout(waiting))
}

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

export interface RemoteOptions {
  root: string
  /** Builds the public deck into a folder; fails where the deck has errors. */
  build(target: string): Promise<unknown>
  /** Reports a sentence to the speaker. */
  report(words: string): void
  /** Which connections come from this computer; by default those over loopback. */
  isLocal?: typeof isLoopback
  now?: () => number
}

export interface Remote {
  plugin: Plugin
  /** What follows an origin: where a phone finds its page, with a new code. The code before is void. */
  offer(): string
  /** Ends the code and all phones' sessions. */
  revoke(): void
  /** Builds the public deck; until that is done the network sees the phone's page only. */
  publish(): Promise<void>
}

/** Reads what the phones may see and makes their page, before anybody listens. */
export async function prepareRemote(options: RemoteOptions): Promise<Remote> {
  const { root, report, isLocal = isLoopback, now = () => performance.now() } = options
  const access = new Access(now)
  const folder = await makeTemporary('deck-remote')
  let script: Script = []
  let lang = 'en'
  let say: ViteDevServer['ws']['send'] | undefined
  const relay = new Relay({
    access,
    report,
    script: () => script,
    pace: () => stringsOf(lang).pace,
    say: (message) => say?.(EVENT, message),
    tellPhones: (phones) => say?.(PHONES, phones),
  })
  const revoke = () => {
    access.revoke()
    relay.dismiss()
  }
  let page: PublicFile | undefined
  let list: ReadonlyMap<string, PublicFile> = new Map()
  const readScript = async () => {
    const { deck } = await compile(root, { drafts: true })
    if (deck) script = scriptOf(deck)
    if (!page || (deck && deck.meta.lang !== lang)) {
      lang = deck?.meta.lang ?? lang
      page = await remotePage(root, lang)
      list = new Map([...list, [PAGE, page]])
    }
    relay.refresh()
  }
  const publish = async () => {
    try {
      await options.build(folder)
      list = new Map([...(await readPublic(folder)), ...(page ? [[PAGE, page] as const] : [])])
    } catch (error) {
      report(`The local network keeps the deck as it was: ${(error as Error).message}`)
    }
  }
  const update = async () => {
    await readScript()
    await publish()
  }
  await readScript()
  const outside = new UnauthenticatedConnections()
  outside.http.on('request', (request, response) => answerRequest(request, response, list))
  listenForPhones(access, outside, relay, now)
  const connect = (server: ViteDevServer) => {
    splitConnections(server.httpServer as Server, isLocal, (socket) => outside.enter(socket))
    say = server.ws.send.bind(server.ws)
    server.ws.on(EVENT, (data, client) => relay.hear(data, client))
    server.ws.on(PHONES, (data, client) => {
      const request = readPhoneListRequest(data)
      if (request?.do === 'list') client.send(PHONES, relay.phones)
      else if (request?.do === 'revoke') revoke()
      else if (request) relay.manage(request.do, request.number)
    })
    server.ws.on('vite:client:disconnect', (_, client) => relay.leave(client))
    followSlides(server, root, update)
  }
  return {
    plugin: { name: 'deck:remote', apply: 'serve', configureServer: connect },
    offer: () => `${PAGE}#${toText(access.offer())}`,
    revoke,
    publish,
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

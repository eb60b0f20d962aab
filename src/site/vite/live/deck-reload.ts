/** Live reload of the deck under `npm start`. */
import { join } from 'node:path'
import type { Plugin, ViteDevServer, WebSocketClient } from 'vite'
import { formatProblems } from '../../../deck/problem'
import { EDITION } from '../../../talk/edition'
import { hasErrors, overlayError } from '../../deck-error'
import { isPicture, isSource } from '../../source-names'
import type { LiveDeck } from './live-deck'

/**
 * On a change of slides or data: tells the windows of the deck as it is now when it is sound, else shows what is wrong and
 * leaves the last one up.
 */
export function deckReload(root: string, live: LiveDeck): Plugin {
  return {
    name: 'deck:reload',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(['slides', 'assets/data'].map((folder) => join(root, folder)))
      const told = new Telling(server, root, live)
      // One save can be several events: the last one tells.
      let changes = 0
      const changed = (file: string) => {
        if (!isSource(root, file) && !isPicture(root, file)) return
        live.changed()
        // Style may name it, too.
        if (isPicture(root, file)) told.reload()
        const change = ++changes
        told.tell(() => change === changes)
      }
      server.watcher.on('change', changed).on('add', changed).on('unlink', changed)
      server.ws.on('connection', () => told.tell(() => false))
      server.ws.on(EDITION, (marks, client) => told.answer(String(marks), client))
      server.httpServer?.once('close', () => void live.close())
    },
  }
}

/** What the windows of a deck are told of it. */
class Telling {
  readonly #server: ViteDevServer
  readonly #root: string
  readonly #live: LiveDeck
  /** What stood around the slides when the windows were told last. */
  #look: string | undefined
  /** A page that is loaded now may have no script of ours, or what the next sound deck does not tell. */
  #mustReload = false

  constructor(server: ViteDevServer, root: string, live: LiveDeck) {
    this.#server = server
    this.#root = root
    this.#live = live
  }

  /** Tells of problems, and of a sound deck where that is wanted once it is known. */
  tell(isWanted: () => boolean): void {
    // A file that is gone for the moment of a save must not end the server: the next event reads it again.
    this.#tell(isWanted).catch((error: Error) => this.#fail(error))
  }

  /** Tells a window that comes with these marks of what was edited since. */
  answer(marks: string, client: Pick<WebSocketClient, 'send'>): void {
    this.#answer(marks, client).catch((error: Error) => this.#fail(error))
  }

  /** The next sound deck is loaded as a whole. */
  reload(): void {
    this.#mustReload = true
  }

  async #tell(isWanted: () => boolean): Promise<void> {
    const { deck, problems, files } = await this.#live.latest()
    if (!deck) this.reload()
    if (hasErrors(problems)) {
      this.#complain(formatProblems(problems, files))
      this.#server.ws.send(overlayError(this.#root, problems, files))
    } else if (isWanted()) await this.#tellEdition()
  }

  async #tellEdition(): Promise<void> {
    const { ws, moduleGraph } = this.#server
    const { edition } = await this.#live.page()
    // The deck's language may be another: its words are resolved anew.
    if (edition.look !== this.#look) moduleGraph.invalidateAll()
    this.#look = edition.look
    if (this.#mustReload) ws.send({ type: 'full-reload' })
    else ws.send(EDITION, edition)
    this.#mustReload = false
  }

  async #answer(marks: string, client: Pick<WebSocketClient, 'send'>): Promise<void> {
    const { deck, problems } = await this.#live.latest()
    if (!deck || hasErrors(problems)) return
    const { edition } = await this.#live.page()
    if (marks !== `${edition.look} ${edition.words}`) client.send(EDITION, edition)
  }

  #fail({ message }: Error): void {
    this.reload()
    this.#complain(`The slides could not be read: ${message}`)
  }

  #complain(words: string): void {
    this.#server.config.logger.error(words, { timestamp: true })
  }
}

/** The deck of a server that goes on: compiled once after each change, whoever asks for it. */
import { DrawingSession } from '../../../figures/draw'
import { type Compilation, compile } from '../../compile'
import { type LivePage, livePage } from './live-page'

export class LiveDeck {
  readonly #root: string
  readonly #session = new DrawingSession()
  #latest: Promise<Compilation> | undefined
  #page: Promise<LivePage> | undefined

  constructor(root: string) {
    this.#root = root
  }

  /** The deck, drafts included, as of the last change. Rejects when a file cannot be read; the next call tries again. */
  latest(): Promise<Compilation> {
    if (this.#latest) return this.#latest
    const latest = compile(this.#root, { session: this.#session, drafts: true }).catch((error: Error) => {
      if (this.#latest === latest) this.changed()
      throw error
    })
    this.#latest = latest
    return latest
  }

  /** Its page. Rejects with `DeckError` where there is no deck. */
  page(): Promise<LivePage> {
    this.#page ??= this.latest().then(livePage)
    return this.#page
  }

  /** Forgets the compiled deck: a source has changed. */
  changed(): void {
    this.#latest = undefined
    this.#page = undefined
  }

  /** Ends the browser that drew, if there was one. */
  close(): Promise<void> {
    return this.#session.close()
  }
}

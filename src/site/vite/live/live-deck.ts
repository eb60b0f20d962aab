/** The deck of a server that goes on: compiled once after each change, whoever asks for it. */
import { DrawingSession } from '../../../figures/draw'
import { type Compilation, compile } from '../../compile'

export class LiveDeck {
  readonly #root: string
  readonly #session = new DrawingSession()
  #latest: Promise<Compilation> | undefined

  constructor(root: string) {
    this.#root = root
  }

  /** The deck, drafts included, as of the last change. Rejects when a file cannot be read; the next call tries again. */
  latest(): Promise<Compilation> {
    this.#latest ??= compile(this.#root, { session: this.#session, drafts: true }).catch((error: Error) => {
      this.#latest = undefined
      throw error
    })
    return this.#latest
  }

  /** Forgets the compiled deck: a source has changed. */
  changed(): void {
    this.#latest = undefined
  }

  /** Ends the browser that drew, if there was one. */
  close(): Promise<void> {
    return this.#session.close()
  }
}

/** Asks that no room has answered: a room that is loaded again has lost them, the one that comes is asked anew. */
import type { Ask } from '../../talk/message'

/** What was asked longer ago is not done late, ms. */
const LASTS = 6000
/** More are not kept. */
const MOST = 50

export class Unanswered {
  #asks: { ask: Ask; at: number }[] = []

  /** An ask was made at a moment, ms. */
  add(ask: Ask, at: number): void {
    this.#asks = [...this.#asks, { ask, at }].slice(-MOST)
  }

  /** A room answered: it has done what came before. */
  clear(): void {
    this.#asks = []
  }

  /** What is still to be done, in order; none of it where some is too old, since moves build on each other. */
  take(now: number): readonly Ask[] {
    const asks = this.#asks
    this.#asks = []
    return asks.every(({ at }) => now - at < LASTS) ? asks.map(({ ask }) => ask) : []
  }
}

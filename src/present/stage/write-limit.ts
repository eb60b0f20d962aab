/** Browsers refuse more than a hundred changes of the address in half a minute; a held key must not reach that. */
const BURST = 30
const WINDOW = 10_000

/** When the address was written lately: at most `BURST` times in any `WINDOW`. */
export class WriteLimit {
  #written: number[] = []

  /** The address was written at a moment, ms. */
  add(at: number): void {
    this.#written = [...this.#written, at].slice(-BURST)
  }

  /** For how long the next change has to wait at a moment, ms; 0 where it may be at once. */
  waitAt(now: number): number {
    const first = this.#written.length < BURST ? undefined : this.#written[0]
    return first === undefined ? 0 : Math.max(0, first + WINDOW - now)
  }
}

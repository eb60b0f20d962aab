/** How often somebody may do something: a bucket of tokens each, which fills again with time. */

/** So many names are remembered before the full buckets are forgotten. */
const MOST_NAMES = 1000

interface Bucket {
  left: number
  at: number
}

export class Allowance {
  readonly #burst: number
  readonly #perSecond: number
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  /** At once `burst` times, in the long run `perSecond`; `now` in milliseconds. */
  constructor(burst: number, perSecond: number, now: () => number = Date.now) {
    this.#burst = burst
    this.#perSecond = perSecond
    this.#now = now
  }

  /** Takes one of somebody's tokens; false where none is left. */
  take(name: string): boolean {
    const left = this.#left(name)
    if (left < 1) return false
    if (this.#buckets.size >= MOST_NAMES) this.#forget()
    this.#buckets.set(name, { left: left - 1, at: this.#now() })
    return true
  }

  /** Whether a token is left. */
  has(name: string): boolean {
    return this.#left(name) >= 1
  }

  #left(name: string): number {
    const bucket = this.#buckets.get(name)
    if (!bucket) return this.#burst
    return Math.min(this.#burst, bucket.left + ((this.#now() - bucket.at) / 1000) * this.#perSecond)
  }

  #forget(): void {
    for (const name of this.#buckets.keys()) {
      if (this.#left(name) >= this.#burst) this.#buckets.delete(name)
    }
  }
}

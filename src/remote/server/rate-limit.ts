/** How often somebody may do something: a bucket of tokens each, which fills again with time. */

/** How many names are remembered; the oldest are forgotten. */
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

  /** At once `burst` times, in the long run `perSecond`; `now` in milliseconds of a clock that nobody sets. */
  constructor(burst: number, perSecond: number, now: () => number = () => performance.now()) {
    this.#burst = burst
    this.#perSecond = perSecond
    this.#now = now
  }

  /** Takes one of somebody's tokens; false where none is left. */
  take(name: string): boolean {
    const left = this.#left(name)
    if (left < 1) return false
    this.#buckets.delete(name)
    const [oldest] = this.#buckets.size < MOST_NAMES ? [] : this.#buckets.keys()
    if (oldest !== undefined) this.#buckets.delete(oldest)
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
}

/**
 * The time of a talk, in milliseconds since the epoch, as `Date.now()` had them when it began: it goes on evenly when the
 * computer's clock is put right in the middle. While the computer sleeps it may stand.
 *
 * All windows of a talk are on one computer and read the same clock, so how far their time is ahead of it is all they
 * have to tell each other.
 */

/** How far a talk's time is ahead of the computer's clock, ms; negative where that was put forward. */
export type Ahead = number

export class SteadyTime {
  #offset: number
  readonly #wall: () => number
  readonly #steady: () => number

  /** `wall` is the computer's clock, `steady` one that nobody sets. */
  constructor(ahead: Ahead = 0, wall = () => Date.now(), steady = () => performance.now()) {
    this.#wall = wall
    this.#steady = steady
    this.#offset = wall() + ahead - steady()
  }

  now(): number {
    return this.#steady() + this.#offset
  }

  get ahead(): Ahead {
    return Math.round(this.now() - this.#wall())
  }

  /** Goes by the time of another window from now on. */
  follow(ahead: Ahead): void {
    this.#offset = this.#wall() + ahead - this.#steady()
  }
}

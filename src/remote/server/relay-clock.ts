/** The development server's copy of the talk's clock, and what of it phones are told. */
import { type Clock, type ClockChange, changeClock, elapsedOf, hasBegun, NO_CLOCK, newerClock } from '../../talk/clock'
import { type PaceWords, scheduleInWords, scheduleStatus } from '../../talk/pace'
import type { Plan } from '../../talk/plan'
import { type Ahead, SteadyTime } from '../../talk/steady-time'
import type { PhoneClock } from '../protocol/phone-messages'

export class RelayClock {
  readonly #time = new SteadyTime()
  #clock: Clock = NO_CLOCK

  /** Minutes the speaker has today; null for what is planned. */
  get total(): number | null {
    return this.#clock.total
  }

  /** The clock message for windows; undefined before a talk has begun. */
  get message(): { clock: Clock; ahead: Ahead } | undefined {
    return this.#clock.revision > 0 ? { clock: this.#clock, ahead: this.#time.ahead } : undefined
  }

  /** Takes a window's clock where it is newer, and counts in that window's time; tells whether it was. */
  take(clock: Clock, ahead: Ahead): boolean {
    if (newerClock(this.#clock, clock) !== clock) return false
    this.#time.follow(ahead)
    this.#clock = clock
    return true
  }

  /** Changes it for a phone; tells whether anything changed. */
  change(change: ClockChange, writer: string): boolean {
    const before = this.#clock
    this.#clock = changeClock(before, change, writer, this.#time.now())
    return this.#clock !== before
  }

  /** How it stands on a slide, by a plan. */
  phoneClock(plan: Plan, slide: string, words: PaceWords): PhoneClock {
    const elapsed = elapsedOf(this.#clock, this.#time.now())
    const pace = hasBegun(this.#clock) && slide ? scheduleInWords(scheduleStatus(plan, elapsed, slide), words) : ''
    return { elapsed, running: this.#clock.since !== null, total: plan.total, pace }
  }
}

/** Announces the clock to assistive technology: started, paused, reset, and little time left. */

import * as strings from '../../strings/browser/speaker'
import { type Clock, elapsedOf, hasBegun } from '../../talk/clock'
import { clockTime } from '../../talk/clock-time'
import type { ScheduleStatus } from '../../talk/pace'
import { announce } from '../../ui/announce'
import { element } from '../../ui/element'

type Warning = ScheduleStatus['warning'] | 'over'

export class TimeStatus {
  /** A live region of its own: the first advance announces a slide and the clock at once, and both must be heard. */
  readonly element = element('p', { class: 'visually-hidden', role: 'status' })
  #clock: string | undefined
  #warned: Warning

  /** What changed since the last call; of the first, nothing about the clock. `stands` is undefined before the start. */
  show(clock: Clock, now: number, stands: ScheduleStatus | undefined): void {
    const state = clock.since !== null ? 'runs' : hasBegun(clock) ? 'stands' : 'zero'
    if (this.#clock !== undefined && state !== this.#clock) {
      if (state === 'runs') this.#say(strings.clockRuns)
      else if (state === 'zero') this.#say(strings.clockIsAtZero)
      else this.#say(strings.clockStandsAt(clockTime(elapsedOf(clock, now))))
    }
    this.#clock = state
    const warning = warningOf(stands)
    if (warning !== this.#warned) this.#warn(warning)
    this.#warned = warning
  }

  #warn(warning: Warning): void {
    const page = document.documentElement
    if (warning) page.dataset.warning = String(warning)
    else delete page.dataset.warning
    if (warning === 'over') this.#say(strings.timeIsUp)
    else if (warning) this.#say(strings.minutesLeft(warning))
  }

  /** An open dialog silences the page around it. */
  #say(text: string): void {
    if (document.querySelector('dialog[open]')) announce(text)
    else this.element.textContent = text
  }
}

const warningOf = (stands: ScheduleStatus | undefined): Warning =>
  stands && (stands.leftMs <= 0 && stands.warning ? 'over' : stands.warning)

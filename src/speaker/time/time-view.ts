/** The clock: how long the talk has been going, where it should be, and what is left. */

import * as pace from '../../strings/browser/pace'
import * as strings from '../../strings/browser/speaker'
import { elapsedOf, hasBegun } from '../../talk/clock'
import { clockTime } from '../../talk/clock-time'
import { type ScheduleStatus, scheduleInWords, scheduleStatus } from '../../talk/pace'
import type { Plan } from '../../talk/plan'
import { element } from '../../ui/element'
import type { Frame } from '../page/landmarks'
import type { Session } from '../session/session'
import { PaceBar } from './pace-bar'
import { leftInWords, timeOfDay } from './time-in-words'
import { TimeStatus } from './time-status'

const MINUTE = 60_000

export interface TimeActions {
  toggle(): void
  reset(): void
  setTotal(): void
  account(): void
}

export class TimeView {
  readonly #session: Session
  readonly #elapsed = element('div', { class: 'elapsed', role: 'timer', 'aria-label': strings.elapsed })
  readonly #of = element('div', { class: 'of' })
  readonly #words = element('div', { class: 'pace-words' })
  readonly #section = element('div', { class: 'pace-section' })
  readonly #day = element('div', { class: 'day' })
  readonly #ends = element('div', { class: 'ends' })
  readonly #bar = new PaceBar()
  readonly #run: HTMLButtonElement
  readonly #reset: HTMLButtonElement
  readonly #status = new TimeStatus()

  constructor(frame: Frame, session: Session, actions: TimeActions) {
    this.#session = session
    const button = (label: string, act: () => void, title = label) => {
      const made = element('button', { type: 'button', class: 'quiet', title }, label)
      made.addEventListener('click', act)
      return made
    }
    this.#run = button(strings.start, actions.toggle, strings.startOrPause)
    this.#reset = button(strings.reset, actions.reset)
    const total = button(strings.timeAndCut, actions.setTotal, strings.whatAndHowLong)
    const account = button(strings.minutesUsed, actions.account, strings.minutesOfSlides)
    frame.time.append(
      element('div', { class: 'talk-time' }, this.#elapsed, this.#of),
      element('div', { class: 'pace' }, this.#words, this.#section, this.#bar.element),
      element('div', { class: 'clock-buttons' }, this.#run, this.#reset, total, account),
      element('div', { class: 'day-time' }, this.#day, this.#ends),
      this.#status.element,
    )
  }

  /** Called several times a second: writes only what changed. */
  show(plan: Plan): void {
    const { peer, state } = this.#session
    const now = Date.now()
    const elapsed = elapsedOf(peer.clock, peer.now())
    const stands = scheduleStatus(plan, elapsed, state.slide)
    const begun = hasBegun(peer.clock)
    write(this.#elapsed, clockTime(elapsed))
    // "0:04" alone may be minutes.
    this.#elapsed.dataset.unit = elapsed < 60 * MINUTE ? strings.minuteUnit : ''
    write(this.#of, strings.ofMinutes(Math.round(plan.total * 10) / 10))
    write(this.#words, begun ? paceWords(stands, elapsed) : strings.startsByItself)
    write(this.#section, begun ? sectionWords(plan, state.slide, stands) : strings.slides(plan.slides.length))
    write(this.#day, timeOfDay(now))
    write(
      this.#ends,
      begun ? strings.endsAt(timeOfDay(now + stands.leftMs)) : strings.wouldEndAt(timeOfDay(now + plan.total * MINUTE)),
    )
    write(this.#run, peer.clock.since === null ? (begun ? strings.goOn : strings.start) : strings.pause)
    this.#reset.disabled = !begun
    this.#bar.show(plan, elapsed, stands)
    document.documentElement.dataset.clock = peer.clock.since === null ? 'stands' : 'runs'
    this.#status.show(peer.clock, now, begun ? stands : undefined)
  }
}

/** Nobody is ahead of a talk that has just begun. */
const SETTLING = 30_000

function paceWords(stands: ScheduleStatus, elapsed: number): string {
  const { leftMs, warning } = stands
  if (warning && leftMs <= 0) return strings.timeUp(clockTime(-leftMs))
  if (warning) return `${strings.timeLeft(leftInWords(leftMs))}, ${scheduleInWords(stands, pace)}`
  const words = elapsed < SETTLING && stands.aheadMs > 0 ? pace.onTime : scheduleInWords(stands, pace)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function sectionWords(plan: Plan, slide: string, { sectionLeftMs }: ScheduleStatus): string {
  const section = plan.slides.find(({ id }) => id === slide)?.section ?? plan.outside[slide]?.section
  if (!section) return ''
  const time =
    sectionLeftMs > 0 ? strings.timeLeft(leftInWords(sectionLeftMs)) : strings.timeOver(clockTime(-sectionLeftMs))
  return `${section}: ${time}`
}

function write(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text
}

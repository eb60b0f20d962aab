/** What the phone's page says aloud, to a speaker who looks at the room or cannot look at all. */
import * as strings from '../../strings/browser/phone'
import type { PhoneClock, PhoneShown, PhoneSlide } from '../protocol/phone-messages'
import { parts } from './elements'
import type { ConnectionState } from './link'

/** "7 of 45", or that the slide is outside the cut. */
const placeOf = ({ number, count }: PhoneSlide) => (number > 0 ? strings.slideOf(number, count) : strings.outsideCut)

/** Another slide or step, and what became of the room. `before` is undefined for what is shown first. */
export function announceShown(before: PhoneShown | undefined, now: PhoneShown): void {
  const { slide, step, steps, black, frozen } = now
  const isNew = before?.slide.headline !== slide.headline || before.slide.number !== slide.number
  const was = { black: before?.black ?? false, frozen: before?.frozen ?? false }
  announce([
    black !== was.black && (black ? strings.becameBlack : strings.showsSlide),
    frozen !== was.frozen && (frozen ? strings.becameFrozen : strings.notFrozen),
    isNew && `${placeOf(slide)}. ${slide.headline}`,
    !isNew && before.step !== step && steps > 0 && strings.stepHeard(step, steps),
  ])
}

/** What stands in the place of slide and buttons; it only becomes visible then, and that is not heard by itself. */
export function announceNote(...words: readonly (string | undefined)[]): void {
  announce(words)
}

/** The connection: that it waits is told by the line that shows it. */
export function announceConnection(before: string | undefined, now: ConnectionState): void {
  if (now === 'open' && before === 'reconnecting') announce([strings.connectedAgain])
}

function announce(sentences: readonly (string | false | undefined)[]): void {
  const said = sentences.filter(Boolean)
  if (said.length > 0) parts.announcement.textContent = said.join('. ')
}

/** In minutes before the end. */
const WARNINGS = [0, 1, 5]

let running: boolean | undefined
let warned: number | undefined

/** The clock, in a place of its own: with the first advance it starts while another slide is told. */
export function announceClock({ running: runs, total }: PhoneClock, elapsed: number): void {
  const left = total * 60_000 - elapsed
  const warning = WARNINGS.find((minutes) => total > minutes && elapsed > 0 && left <= minutes * 60_000)
  const said = [
    running !== undefined && runs !== running && (runs ? strings.clockRuns : strings.clockStands),
    warning !== warned && warning !== undefined && inWords(warning),
  ].filter(Boolean)
  running = runs
  warned = warning
  if (said.length > 0) parts.clockAnnouncement.textContent = said.join('. ')
}

function inWords(minutes: number): string {
  return minutes === 0 ? strings.timeIsUp : strings.minutesLeft(minutes)
}

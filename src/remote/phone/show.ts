/** What the server tells, on the phone's page. */

import * as strings from '../../strings/browser/phone'
import { clockTime } from '../../talk/clock-time'
import type { PhoneClock, PhoneShown, PhoneSlide, PhoneView } from '../protocol/phone-messages'
import { announceClock, announceConnection, announceNote, announceShown } from './announce'
import { parts } from './elements'
import type { ConnectionState } from './link'

const page = document.documentElement

/** The view now on the page, so that only what changed is replaced: the speaker may be reading. */
let shown: PhoneShown | undefined
let clock: PhoneClock & { at: number } = { elapsed: 0, running: false, total: 0, pace: '', at: 0 }

export function showView(view: PhoneView): void {
  page.dataset.view = view.shown ? (view.driving ? 'driving' : 'watching') : 'waiting'
  setClock(view.clock)
  if (view.shown) showSlide(view.shown)
  showMessage()
}

export function showConnection(state: ConnectionState): void {
  const before = page.dataset.standing
  if (before === state) return
  page.dataset.standing = state
  announceConnection(before, state)
  const { connecting, reconnecting } = strings
  const waits = { connecting, reconnecting, open: '', refused: '', elsewhere: '' }
  parts.standing.textContent = waits[state]
  for (const button of document.querySelectorAll('button')) {
    // Still there for the focus, and for a screen reader to say what does not work now.
    button.setAttribute('aria-disabled', String(waits[state] !== ''))
  }
  showMessage()
}

interface Note {
  title: string
  words?: string
  /** What can be done about it here. */
  answer?: string
}

/** The note shown in place of slide and buttons when this phone cannot drive. */
function noteOf(): Note | undefined {
  const { standing, view } = page.dataset
  if (standing === 'refused') {
    return { title: strings.codeNotValid, words: strings.scanAgain }
  }
  if (standing === 'elsewhere') return { title: strings.openElsewhere, answer: strings.useHere }
  if (view === 'watching') return { title: strings.anotherDrives, answer: strings.takeOver }
  if (view !== 'waiting') return undefined
  return { title: strings.openDeck, words: strings.noWindow }
}

function showMessage(): void {
  const note = noteOf()
  page.toggleAttribute('data-message', note !== undefined)
  if (parts.messageTitle.textContent !== (note?.title ?? '')) {
    parts.messageTitle.textContent = note?.title ?? ''
    announceNote(note?.title, note?.words)
  }
  parts.messageWords.textContent = note?.words ?? ''
  parts.answer.hidden = note?.answer === undefined
  parts.answer.textContent = note?.answer ?? ''
}

const NO_NOTES = `<p class="none">${strings.noNotes}</p>`

function showSlide(now: PhoneShown): void {
  const { slide, step, steps, black, frozen } = now
  const isNew = shown?.slide.headline !== slide.headline || shown.slide.number !== slide.number
  const hidden = black ? strings.screenBlack : frozen ? strings.roomFrozen : ''
  parts.place.textContent = placeOf(slide)
  parts.detail.textContent = hidden || (steps > 0 ? strings.stepOf(step, steps) : '')
  parts.headline.textContent = slide.headline
  parts.next.textContent = slide.next && strings.nextIs(slide.next)
  parts.black.setAttribute('aria-pressed', String(black))
  // Rendered by the server from the deck's own notes, and sealed on the way.
  if (isNew || shown?.slide.notes !== slide.notes) parts.notes.innerHTML = slide.notes || NO_NOTES
  if (isNew) parts.words.scrollTop = 0
  announceShown(shown, now)
  document.title = strings.titleAt(placeOf(slide))
  shown = now
}

const placeOf = ({ number, count }: PhoneSlide) => (number > 0 ? `${number} / ${count}` : strings.outsideCut)

export function setClock(told: PhoneClock): void {
  clock = { ...told, at: performance.now() }
  showClock()
}

/** Counts on from what the server told last; called every second, too. */
export function showClock(): void {
  const elapsed = clock.elapsed + (clock.running ? performance.now() - clock.at : 0)
  parts.elapsed.textContent = clockTime(elapsed)
  parts.total.textContent = [clock.total > 0 ? strings.ofMinutes(Math.round(clock.total)) : '', clock.pace]
    .filter(Boolean)
    .join(' · ')
  announceClock(clock, elapsed)
  page.toggleAttribute('data-over', clock.total > 0 && elapsed >= clock.total * 60_000)
  parts.run.textContent = clock.running ? strings.pauseClock : elapsed > 0 ? strings.goOn : strings.startClock
  parts.reset.hidden = clock.running || elapsed === 0
}

export const isClockRunning = (): boolean => clock.running
export const isBlack = (): boolean => shown?.black ?? false

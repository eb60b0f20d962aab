/** What the server tells, on the phone's page. */

import { clockTime } from '../../talk/clock-time'
import type { PhoneClock, PhoneShown, PhoneSlide, PhoneView } from '../protocol/phone-messages'
import { announceClock, announceConnection, announceNote, announceShown } from './announce'
import { parts } from './elements'
import type { ConnectionState } from './link'

const page = document.documentElement

/** What is on the page, to change only what changed: a speaker may be reading. */
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
  const waits = { connecting: 'Connecting …', reconnecting: 'Reconnecting …', open: '', refused: '', elsewhere: '' }
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

/** What stands in the place of slide and buttons when there is nothing to drive. */
function noteOf(): Note | undefined {
  const { standing, view } = page.dataset
  if (standing === 'refused') {
    const words =
      'A code is good for one phone and ten minutes. Press Enter where the deck was started, and scan the new one.'
    return { title: 'This code is not valid any more', words }
  }
  if (standing === 'elsewhere') return { title: 'The remote is open in another tab', answer: 'Use it here' }
  if (view === 'watching') return { title: 'Another phone drives', answer: 'Take over' }
  if (view !== 'waiting') return undefined
  return { title: 'Open the deck on the computer', words: 'No window there presents it yet.' }
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

function showSlide(now: PhoneShown): void {
  const { slide, step, steps, black, frozen } = now
  const isNew = shown?.slide.headline !== slide.headline || shown.slide.number !== slide.number
  const hidden = black ? 'screen is black' : frozen ? 'room is frozen' : ''
  parts.place.textContent = placeOf(slide)
  parts.detail.textContent = hidden || (steps > 0 ? `step ${step} of ${steps}` : '')
  parts.headline.textContent = slide.headline
  parts.next.textContent = slide.next && `Next: ${slide.next}`
  parts.black.setAttribute('aria-pressed', String(black))
  // Rendered by the server from the deck's own notes, and sealed on the way.
  if (isNew || shown?.slide.notes !== slide.notes)
    parts.notes.innerHTML = slide.notes || '<p class="none">No notes.</p>'
  if (isNew) parts.words.scrollTop = 0
  announceShown(shown, now)
  document.title = `${placeOf(slide)} – Remote`
  shown = now
}

const placeOf = ({ number, count }: PhoneSlide) => (number > 0 ? `${number} / ${count}` : 'Outside the cut')

export function setClock(told: PhoneClock): void {
  clock = { ...told, at: performance.now() }
  showClock()
}

/** Counts on from what the server told last; called every second, too. */
export function showClock(): void {
  const elapsed = clock.elapsed + (clock.running ? performance.now() - clock.at : 0)
  parts.elapsed.textContent = clockTime(elapsed)
  parts.total.textContent = [clock.total > 0 ? `of ${Math.round(clock.total)} min` : '', clock.pace]
    .filter(Boolean)
    .join(' · ')
  announceClock(clock, elapsed)
  page.toggleAttribute('data-over', clock.total > 0 && elapsed >= clock.total * 60_000)
  parts.run.textContent = clock.running ? 'Pause clock' : elapsed > 0 ? 'Go on' : 'Start clock'
  parts.reset.hidden = clock.running || elapsed === 0
}

export const isClockRunning = (): boolean => clock.running
export const isBlack = (): boolean => shown?.black ?? false

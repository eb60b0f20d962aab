/** The speaker page: what is shown, what comes, what to say, and whether there is time. */

import { inInterfaceLanguage } from '../strings/browser/language-marks'
import * as strings from '../strings/browser/speaker'
import { elapsedOf, spentOf } from '../talk/clock'
import { timingReport } from '../talk/timing-report'
import { adoptStyles } from '../ui/adopt-styles'
import { announce } from '../ui/announce'
import { element } from '../ui/element'
import { type PointerTool, pointerToolWords } from '../ui/ink/pointer'
import { commandsOf, followNotesLink } from './commands'
import { showSwitches, startControls } from './controls'
import { askReset, showTimingReport } from './dialogs/dialogs'
import { startPhones } from './dialogs/phones'
import { type Frame, makeFrame } from './page/landmarks'
import { applyPageTheme, pageTheme } from './page/page-theme'
import resets from './page/reset.css?inline'
import { RoomMessage } from './page/room-message'
import type { SpeakerParts } from './parts'
import { Plans } from './session/plans'
import { Session } from './session/session'
import type { SpeakerDeck } from './source/deck'
import type { Notes } from './source/notes'
import styles from './speaker.css?inline'
import { askTime } from './time/ask-time'
import { type TimeActions, TimeView } from './time/time-view'
import { NotesView } from './views/notes-view'
import { SlidesView } from './views/slides-view'

/** How often the clock is looked at, ms: a second never takes visibly long. */
const LOOK = 200

/** Puts the page up and takes part in the talk. */
export function startSpeaker(deck: SpeakerDeck, notes: Notes): void {
  addStyles()
  applyPageTheme()
  Object.assign(document.documentElement, { lang: deck.lang, dir: deck.dir })
  document.title = strings.titleOf(deck.title)
  const frame = makeFrame(deck.title)
  const speaker = new Speaker(deck, notes, frame)
  speaker.show()
  // Left out of every build.
  if (import.meta.hot) startPhones(import.meta.hot, frame.message)
  setInterval(() => speaker.tick(), LOOK)
}

/** Shown in place of the speaker page when the deck cannot be fetched. */
export function tellFailure(): void {
  addStyles()
  const again = element('button', { type: 'button' }, strings.tryAgain)
  again.addEventListener('click', () => location.reload())
  const heading = element('h1', {}, strings.deckNotLoaded)
  document.body.replaceChildren(
    element(
      'main',
      { class: 'failure', ...inInterfaceLanguage() },
      heading,
      element('p', {}, strings.isNetworkOff),
      again,
    ),
  )
}

function addStyles(): void {
  adoptStyles('reset', resets)
  adoptStyles('speaker', styles)
}

class Speaker implements SpeakerParts {
  readonly session: Session
  readonly plans: Plans
  readonly slides: SlidesView
  readonly notes: NotesView
  readonly message: RoomMessage
  readonly #time: TimeView

  constructor(deck: SpeakerDeck, notes: Notes, frame: Frame) {
    this.plans = new Plans(deck)
    this.session = new Session(deck, {
      onState: () => this.show(),
      onClock: () => this.tick(),
      onInk: (_, piece) => this.slides.showInk(piece),
      onPointer: (slide, at) => this.slides.see(slide, at),
    })
    this.slides = new SlidesView(frame, this.session)
    this.notes = new NotesView(frame, notes, (hash) => followNotesLink(this, hash))
    this.message = new RoomMessage(frame, this.session)
    const commands = commandsOf(this)
    this.#time = new TimeView(
      frame,
      this.session,
      this.#timeActions(() => commands.clock?.()),
    )
    startControls(frame, commands)
  }

  /** Shows the state of the session in every part of the page. */
  show(): void {
    const { state } = this.session
    this.plans.choose(state.cut, this.session.peer.clock.total)
    this.slides.show(this.plans.slides)
    this.notes.show(state.speaker.slide)
    this.message.show()
    showSwitches({
      blackout: state.black,
      freeze: state.frozen,
      zoom: state.zoomed > 0,
      theme: state.theme === 'dark',
      dark: pageTheme() === 'dark',
      pointer: this.slides.tool === 'pointer',
      pen: this.slides.tool === 'pen',
    })
    this.tick()
  }

  /** The time. */
  tick(): void {
    this.plans.choose(this.session.state.cut, this.session.peer.clock.total)
    this.#time.show(this.plans.today)
  }

  /** Takes pointer or pen into the hand, or puts it away. */
  hold(tool: PointerTool | undefined): void {
    this.slides.hold(tool)
    announce(pointerToolWords(tool))
    this.show()
  }

  #timeActions(toggle: () => void): TimeActions {
    const { session, plans } = this
    const elapsed = () => elapsedOf(session.peer.clock, session.peer.now())
    return {
      toggle,
      reset: () => askReset(elapsed(), () => session.peer.change({ do: 'reset' })),
      setTotal: () =>
        askTime({
          lengths: plans.lengths,
          cut: session.state.cut,
          minutes: plans.today.total,
          set: (cut, minutes) => {
            if (cut !== session.state.cut) session.request({ do: 'cut', cut })
            session.peer.change({ do: 'total', minutes })
          },
        }),
      account: () => {
        const headlines = Object.fromEntries(plans.slides.map(({ id, name }) => [id, name]))
        showTimingReport(timingReport(plans.today, spentOf(session.peer.clock, session.peer.now()), headlines))
      },
    }
  }
}

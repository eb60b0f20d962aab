/** A speaker page's part in the talk: it follows one room and asks it; without one it moves its own copy. */

import { hasBegun } from '../../talk/clock'
import { openTransport } from '../../talk/deck-transport'
import type { Ink, Piece } from '../../talk/ink'
import type { Ask, Message } from '../../talk/message'
import { Member } from '../../talk/peer'
import { WHOLE } from '../../talk/plan'
import type { RoomState } from '../../talk/state'
import { addressOf, keepPart, recallPart } from '../../talk/storage'
import { openWindow } from '../../ui/open-window'
import { cutTo, type SpeakerDeck } from '../source/deck'
import { Following } from './following'
import { afterAsk, stateAt } from './offline-state'
import { Unanswered } from './pending-requests'

export interface Ears {
  /** What the room shows, or that it came or went. */
  onState(): void
  onClock(): void
  onInk(ink: Ink, piece?: Piece): void
  onPointer(slide: string, at: readonly [number, number] | null): void
}

export class Session {
  readonly member: Member
  readonly address = addressOf(location.href)
  state: RoomState
  readonly #deck: SpeakerDeck
  readonly #ears: Ears
  readonly #transport = openTransport(this.address)
  readonly #following: Following
  readonly #unanswered = new Unanswered()
  /** What a room told last. */
  #told: RoomState | undefined
  #asked = 0
  /** When this page, or another one without a room, moved alone. */
  #moved = 0

  constructor(deck: SpeakerDeck, ears: Ears) {
    this.#deck = deck
    this.#ears = ears
    this.#following = new Following({
      say: (said) => this.member.say(said),
      take: (state) => this.#take(state),
      lose: () => {
        this.#goOnAlone()
        ears.onState()
      },
      resume: () => this.#resume(),
    })
    this.state = stateAt(deck.slides[0]?.id ?? '', deck.slides, deck.cut)
    this.member = new Member({
      role: 'speaker',
      address: this.address,
      open: this.#transport.open,
      store: () => localStorage,
      onClock: () => ears.onClock(),
      onInk: (ink, piece) => ears.onInk(ink, piece),
      onMessage: (message) => this.#hear(message),
    })
    const kept = hasBegun(this.member.clock) && recallPart(() => localStorage, this.address, 'state')
    if (kept && deck.slides.some(({ id }) => id === kept.slide)) this.state = kept
    addEventListener('pagehide', () => this.member.keep())
    this.#following.start()
  }

  /** Whether a room follows what is asked. */
  get hasRoom(): boolean {
    return this.#following.room !== undefined
  }

  ask(ask: Ask): void {
    this.#unanswered.add(ask, performance.now())
    if (this.hasRoom) this.#send(ask)
    else this.#moveAlone(ask)
  }

  #send(ask: Ask): void {
    const to = this.#following.room
    if (to !== undefined) this.member.say({ type: 'ask', to, n: ++this.#asked, ask })
  }

  /** A room that is gone did not do what it was asked last; what was asked before there was one is done already. */
  #goOnAlone(): void {
    if (!this.#told) return
    for (const ask of this.#unanswered.take(performance.now())) this.#moveAlone(ask)
    this.#told = this.state
  }

  /** What the room before showed; then what it was asked and never answered. After long alone, where that led. */
  #resume(): void {
    const asks = this.#unanswered.take(performance.now())
    this.#send({ do: 'resume', state: (asks.length > 0 && this.#told) || this.state })
    for (const ask of asks) this.#send(ask)
  }

  /** Opens a window for the room, at the place where the talk is; `missing` is called where the browser opens none. */
  openRoom(missing: () => void): void {
    openWindow(this.roomAddress, '', (opened) => this.#transport.include(opened), missing)
  }

  get roomAddress(): string {
    const { slide, cut } = this.state
    const asked = cut === this.#deck.cut ? '' : `&cut=${cut || WHOLE}`
    return `${this.address}?view=present${asked}#${slide}`
  }

  #hear(message: Message): void {
    if (message.type === 'pointer') this.#ears.onPointer(message.slide, message.at)
    else if (message.role === 'speaker') this.#meetSpeaker(message)
    else this.#following.hear(message)
  }

  /** Speaker pages without a room show the same: what one of them did last. */
  #meetSpeaker(message: Message): void {
    if (this.hasRoom) return
    if (message.type === 'hello' && this.#moved > 0) this.#tell()
    if (message.type !== 'state' || message.used <= this.#moved) return
    if (!this.#deck.slides.some(({ id }) => id === message.state.speaker.slide)) return
    this.#moved = message.used
    this.state = message.state
    this.#ears.onState()
  }

  #tell(): void {
    this.member.say({ type: 'state', state: this.state, used: this.#moved })
  }

  #take(state: RoomState): void {
    this.#unanswered.clear()
    this.#told = state
    // A room of another version of the deck may show what is not here.
    if (!this.#deck.slides.some(({ id }) => id === state.speaker.slide)) return
    this.state = state
    this.#ears.onState()
  }

  #moveAlone(ask: Ask): void {
    const before = this.state
    const after = afterAsk(before, ask, cutTo(this.#deck.slides, before.cut))
    if (after === before) return
    this.state = after
    this.#moved = this.member.now()
    this.#tell()
    keepPart(() => localStorage, this.address, 'state', after)
    const isAhead = ask.do === 'next' && !hasBegun(this.member.clock)
    this.member.change({ do: 'slide', slide: after.slide })
    if (isAhead) this.member.change({ do: 'start' })
    this.#ears.onState()
  }
}

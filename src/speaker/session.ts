/** A speaker page's part in the talk: it follows one room and asks it; without one it moves its own copy. */

import { openTransport } from '../present/room-transport'
import { openWindow } from '../present/room-window'
import { hasBegun } from '../talk/clock'
import type { Ink, Piece } from '../talk/ink'
import { addressOf, keepPart, recallPart } from '../talk/keep'
import { Member } from '../talk/member'
import type { Ask, Message } from '../talk/message'
import type { RoomState } from '../talk/state'
import { afterAsk, stateAt } from './alone'
import type { SpeakerDeck } from './deck'
import { Following } from './following'

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
  #asked = 0
  /** What the room was asked and has not answered: a room that is gone did not do it. */
  #unanswered: Ask[] = []

  constructor(deck: SpeakerDeck, ears: Ears) {
    this.#deck = deck
    this.#ears = ears
    this.#following = new Following({
      say: (said) => this.member.say(said),
      take: (state) => this.#take(state),
      lose: () => {
        this.#goOn()
        ears.onState()
      },
      resume: () => {
        this.#goOn()
        this.ask({ do: 'resume', state: this.state })
      },
    })
    this.state = stateAt(deck.slides[0]?.id ?? '', deck.slides)
    this.member = new Member({
      role: 'speaker',
      address: this.address,
      open: this.#transport.open,
      store: () => localStorage,
      onClock: () => ears.onClock(),
      onInk: (ink, piece) => ears.onInk(ink, piece),
      onMessage: (message) => this.#hear(message),
    })
    if (hasBegun(this.member.clock)) this.#recall()
    // Without a room, speaker pages have one copy between them: what one kept last is what all show.
    window.addEventListener('storage', ({ key }) => {
      if (!this.hasRoom && key?.endsWith(':state') && this.#recall()) ears.onState()
    })
    addEventListener('pagehide', () => this.member.keepInk())
    this.#following.start()
  }

  /** Whether a room follows what is asked. */
  get hasRoom(): boolean {
    return this.#following.room !== undefined
  }

  ask(ask: Ask): void {
    const to = this.#following.room
    if (to === undefined) {
      this.#moveAlone(ask)
      return
    }
    this.member.say({ type: 'ask', to, n: ++this.#asked, ask })
    this.#unanswered.push(ask)
  }

  /** Opens a window for the room, at the place where the talk is; `missing` is called where the browser opens none. */
  openRoom(missing: () => void): void {
    openWindow(this.roomAddress, '', (opened) => this.#transport.include(opened), missing)
  }

  get roomAddress(): string {
    const { slide, cut } = this.state
    return `${this.address}?view=present${cut > 0 ? `&cut=${cut}` : ''}#${slide}`
  }

  #hear(message: Message): void {
    if (message.type === 'pointer') this.#ears.onPointer(message.slide, message.at)
    else this.#following.hear(message)
  }

  #recall(): boolean {
    const kept = recallPart(() => localStorage, this.address, 'state')
    const isKnown = kept !== undefined && this.#deck.slides.some(({ id }) => id === kept.slide)
    if (isKnown) this.state = kept
    return isKnown
  }

  /** What a room that is gone left undone is done to the own copy, which the next room takes up. */
  #goOn(): void {
    const undone = this.#unanswered.splice(0)
    this.#keep(undone.reduce((state, ask) => afterAsk(state, ask, this.#deck.slides), this.state))
  }

  #keep(state: RoomState): void {
    if (state === this.state) return
    this.state = state
    keepPart(() => localStorage, this.address, 'state', state)
  }

  #take(state: RoomState): void {
    this.#unanswered = []
    // A room of another version of the deck may show what is not here.
    if (!this.#deck.slides.some(({ id }) => id === state.speaker.slide)) return
    this.state = state
    this.#ears.onState()
  }

  #moveAlone(ask: Ask): void {
    const before = this.state
    const after = afterAsk(before, ask, this.#deck.slides)
    if (after === before) return
    this.#keep(after)
    const isAhead = ask.do === 'next' && !hasBegun(this.member.clock)
    this.member.change({ do: 'slide', slide: after.slide })
    if (isAhead) this.member.change({ do: 'start' })
    this.#ears.onState()
  }
}

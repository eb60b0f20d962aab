/**
 * The speaker page's side of a talk: it sends requests to one room and shows its state; without a room it moves its own
 * copy.
 */

import { addressOf } from '../../talk/address'
import { hasBegun } from '../../talk/clock'
import { cutValue } from '../../talk/cut-address'
import { openTransport } from '../../talk/deck-transport'
import type { Ink, Piece } from '../../talk/ink'
import type { Message, RoomRequest } from '../../talk/message'
import { Peer } from '../../talk/peer'
import type { RoomState } from '../../talk/state'
import { loadPart, savePart } from '../../talk/storage'
import { openWindow } from '../../ui/open-window'
import { cutTo, type SpeakerDeck } from '../source/deck'
import { Following } from './following'
import { reduce, stateAt } from './offline-state'
import { PendingRequests } from './pending-requests'

interface SessionListener {
  /** The state of the room changed, or a room came or went. */
  onState(): void
  onClock(): void
  onInk(ink: Ink, piece?: Piece): void
  onPointer(slide: string, at: readonly [number, number] | null): void
}

export class Session {
  readonly peer: Peer
  readonly address = addressOf(location.href)
  state: RoomState
  readonly #deck: SpeakerDeck
  readonly #listener: SessionListener
  readonly #transport = openTransport(this.address)
  readonly #following: Following
  readonly #pending = new PendingRequests()
  /** The state that a room sent last. */
  #lastSent: RoomState | undefined
  #requests = 0
  /** When this page, or another speaker page, last moved without a room. */
  #moved = 0

  constructor(deck: SpeakerDeck, listener: SessionListener) {
    this.#deck = deck
    this.#listener = listener
    this.#following = new Following({
      say: (said) => this.peer.say(said),
      take: (state) => this.#take(state),
      lose: () => this.#lose(),
      resume: () => this.#resume(),
    })
    this.state = stateAt(deck.slides[0]?.id ?? '', deck.slides, deck.cut)
    this.peer = new Peer({
      role: 'speaker',
      address: this.address,
      open: this.#transport.open,
      store: () => localStorage,
      onClock: () => listener.onClock(),
      onInk: (ink, piece) => listener.onInk(ink, piece),
      onMessage: (message) => this.#hear(message),
    })
    this.#restore()
    addEventListener('pagehide', () => this.peer.save())
    this.#following.start()
  }

  #lose(): void {
    this.#continueOffline()
    this.#listener.onState()
  }

  /** Goes on where a talk that has begun was when this page was closed. */
  #restore(): void {
    const kept = hasBegun(this.peer.clock) && loadPart(() => localStorage, this.address, 'state')
    if (kept && this.#deck.slides.some(({ id }) => id === kept.slide)) this.state = kept
  }

  /** Whether a room follows what is asked. */
  get hasRoom(): boolean {
    return this.#following.room !== undefined
  }

  request(request: RoomRequest): void {
    this.#pending.add(request, performance.now())
    if (this.hasRoom) this.#send(request)
    else this.#moveOffline(request)
  }

  #send(request: RoomRequest): void {
    const to = this.#following.room
    if (to !== undefined) this.peer.say({ type: 'ask', to, n: ++this.#requests, ask: request })
  }

  /**
   * Applies the requests that a lost room never answered. Without a room so far, this page has applied them already.
   */
  #continueOffline(): void {
    if (!this.#lastSent) return
    for (const request of this.#pending.take(performance.now())) this.#moveOffline(request)
    this.#lastSent = this.state
  }

  /**
   * Brings a new room to the state of the last one, then repeats the requests that one never answered. If they are too
   * old to repeat, the new room gets this page's own state instead.
   */
  #resume(): void {
    const requests = this.#pending.take(performance.now())
    this.#send({ do: 'resume', state: (requests.length > 0 && this.#lastSent) || this.state })
    for (const request of requests) this.#send(request)
  }

  /** Opens a window for the room, at the place where the talk is; `missing` is called where the browser opens none. */
  openRoom(missing: () => void): void {
    openWindow(this.roomAddress, '', (opened) => this.#transport.include(opened), missing)
  }

  get roomAddress(): string {
    const { slide, cut } = this.state
    const value = cutValue(cut, this.#deck.cut)
    return `${this.address}?view=present${value === undefined ? '' : `&cut=${value}`}#${slide}`
  }

  #hear(message: Message): void {
    if (message.type === 'pointer') this.#listener.onPointer(message.slide, message.at)
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
    this.#listener.onState()
  }

  #tell(): void {
    this.peer.say({ type: 'state', state: this.state, used: this.#moved })
  }

  #take(state: RoomState): void {
    this.#pending.clear()
    this.#lastSent = state
    // A room with another version of the deck may show a slide that this page does not have.
    if (!this.#deck.slides.some(({ id }) => id === state.speaker.slide)) return
    this.state = state
    this.#listener.onState()
  }

  #moveOffline(request: RoomRequest): void {
    const before = this.state
    const after = reduce(before, request, cutTo(this.#deck.slides, before.cut))
    if (after === before) return
    this.state = after
    this.#moved = this.peer.now()
    this.#tell()
    savePart(() => localStorage, this.address, 'state', after)
    const isAhead = request.do === 'next' && !hasBegun(this.peer.clock)
    this.peer.change({ do: 'slide', slide: after.slide })
    if (isAhead) this.peer.change({ do: 'start' })
    this.#listener.onState()
  }
}

/**
 * The room's side of a talk: tells what the stage shows, and does what speaker pages and remotes ask. Fetched when the page
 * is at rest. See docs/decisions/0006-speaker.md.
 */
import * as strings from '../../strings/browser/room'
import { addressOf } from '../../talk/address'
import { hasBegun } from '../../talk/clock'
import { openTransport } from '../../talk/deck-transport'
import type { Message, RoomRequest } from '../../talk/message'
import { Peer } from '../../talk/peer'
import { applyMove, isSamePosition, type Move, type Position, positionIn, type RoomState } from '../../talk/state'
import { savePart } from '../../talk/storage'
import { announce } from '../../ui/announce'
import { keepCalling, nameWindow, openWindow, SHAPE, speakerAddress, wasReloaded } from '../../ui/open-window'
import type { RoomControls, Stage } from '../stage/stage'
import { RoomInk } from './ink'
import { observeStage } from './observe-stage'
import { act, isAhead, isMove, showPosition, stateOf, stepOutOf, stopsOf } from './state'

/** Runs a move as its key does. */
type Run = (stage: Stage, move: Move) => void

/** The room of a stage; the first call opens it. */
export function roomOf(stage: Stage, run: Run): RoomControls {
  stage.room ??= new Room(stage, run)
  return stage.room
}

export class Room implements RoomControls {
  readonly #stage: Stage
  readonly #run: Run
  readonly #peer: Peer
  readonly #ink: RoomInk
  readonly #address = addressOf(location.href)
  readonly #transport = openTransport(this.#address)
  /** Where the speaker is while the room is frozen. */
  #speaker: Position | undefined
  #state: RoomState
  /** Whether a speaker page or a phone has followed this room since it was loaded. */
  #hasFollower = false
  #used = Date.now()
  /** Whether a key was pressed in this window since it was loaded. */
  #hasKeyPress = false
  /** Whether a speaker page has said hello since `openSpeaker`. */
  #speakerCame = false
  /** The last request taken of each window. */
  readonly #lastRequests = new Map<string, number>()

  constructor(stage: Stage, run: Run) {
    this.#stage = stage
    this.#run = run
    this.#state = stateOf(stage, undefined)
    this.#peer = new Peer({
      role: 'room',
      address: this.#address,
      open: this.#transport.open,
      store: () => localStorage,
      onInk: (_, piece) => this.#ink?.take(piece),
      onMessage: (message) => this.#hear(message),
    })
    this.#ink = new RoomInk(stage, this.#peer)
    this.#follow()
    this.#tell(true)
  }

  /** Opens the speaker page, or says where it is. */
  openSpeaker(): void {
    const address = speakerAddress(this.#address)
    this.#speakerCame = false
    const missing = () => this.#speakerCame || nameWindow(address)
    openWindow(address, SHAPE, (opened) => this.#transport.include(opened), missing)
  }

  hold(tool: 'pointer' | 'pen' | undefined): void {
    const words = this.#ink.holdInWords(tool)
    if (words) announce(words)
  }

  clear(): void {
    this.#peer.clear(this.#state.slide)
    announce(strings.cleared)
  }

  freeze(): void {
    this.#do({ do: 'freeze', on: this.#speaker === undefined })
    announce(this.#speaker ? strings.frozen : strings.notFrozen)
  }

  #follow(): void {
    const { signal } = this.#stage
    const look = () => this.#tell()
    observeStage(this.#stage, look, () => {
      look()
      if (this.#state.zoomed > 0 || document.querySelector('.ink-layer path')) this.#ink.show()
    })
    addEventListener('keydown', () => (this.#hasKeyPress = true), { signal })
    for (const use of ['keydown', 'pointerdown', 'focus']) {
      addEventListener(use, () => (this.#used = this.#peer.now()), { signal })
    }
    if (this.#address.startsWith('file:')) keepCalling(() => this.#peer.say({ type: 'ping', to: '' }), signal)
    addEventListener('pagehide', () => this.#peer.save(), { signal })
    addEventListener('pagehide', () => this.#peer.say({ type: 'bye' }), { signal })
    signal.addEventListener('abort', () => this.#peer.close())
  }

  #hear(message: Message): void {
    if (message.role !== 'room') this.#hasFollower = true
    if (message.role === 'speaker' && message.type === 'hello') this.#greet()
    if (message.type === 'hello' || (message.type === 'ping' && message.to === this.#peer.id)) this.#tell(true)
    if (message.type === 'pointer') this.#ink.see(message.slide, message.at)
    if (message.type !== 'ask' || message.to !== this.#peer.id) return
    if (message.n <= (this.#lastRequests.get(message.from) ?? 0)) return
    this.#lastRequests.set(message.from, message.n)
    this.#do(message.ask)
    this.#tell(true)
  }

  /** Whatever named the speaker page's address has done its work. */
  #greet(): void {
    this.#speakerCame = true
    document.querySelector<HTMLDialogElement>('dialog[data-command="speaker"]')?.close()
  }

  #do(request: RoomRequest): void {
    if (request.do === 'go') this.#go(request)
    else if (request.do === 'freeze') this.#freeze(request.on)
    else if (request.do === 'resume') this.#resume(request.state)
    else if (request.do === 'clear') this.#peer.clear(request.slide)
    else if (isMove(request)) this.#move(request.do)
    else act(this.#stage, request)
  }

  #move(move: Move): void {
    stepOutOf(this.#stage)
    if (this.#speaker) this.#speaker = applyMove(this.#speaker, move, stopsOf(this.#stage))
    else this.#run(this.#stage, move)
  }

  #go(place: Position): void {
    stepOutOf(this.#stage)
    if (this.#speaker) this.#speaker = positionIn(stopsOf(this.#stage), place) ?? this.#speaker
    else showPosition(this.#stage, place)
  }

  #freeze(on: boolean): void {
    const { slide, step } = this.#state
    const place = this.#speaker
    this.#speaker = on ? (place ?? { slide, step }) : undefined
    if (!on && place) showPosition(this.#stage, place)
    this.#tell()
  }

  /** Takes over an earlier room's state; a reloaded window in which a key was pressed since keeps its own. */
  #resume({ slide, step, black, frozen, speaker, zoomed, cut }: RoomState): void {
    if (wasReloaded() && this.#hasKeyPress) return
    this.#speaker = undefined
    if (cut !== this.#state.cut) act(this.#stage, { do: 'cut', cut })
    showPosition(this.#stage, { slide, step })
    if (zoomed > 0) act(this.#stage, { do: 'zoom', figure: zoomed })
    act(this.#stage, { do: 'black', on: black })
    if (frozen) this.#speaker = positionIn(stopsOf(this.#stage), speaker)
  }

  /** Sends the state to the other windows. A move in the room's own window ends a freeze, so its keys always work. */
  #tell(always = false): void {
    const { slide, step } = this.#state
    const before = JSON.stringify(this.#state)
    let state = stateOf(this.#stage, this.#speaker)
    const hasMoved = !isSamePosition(state, { slide, step })
    if (hasMoved && this.#speaker) {
      this.#speaker = undefined
      state = stateOf(this.#stage, undefined)
    }
    this.#state = state
    if (hasMoved || this.#peer.clock.slide !== state.slide) this.#count({ slide, step })
    if (before !== JSON.stringify(state)) savePart(() => localStorage, this.#address, 'state', state)
    else if (!always) return
    this.#peer.say({ type: 'state', state, used: this.#used })
  }

  /** Starts counting the time of the slide now shown, if there is a talk: a reader of the deck has no clock. */
  #count(before: Position): void {
    const { clock } = this.#peer
    if (!this.#hasFollower && clock.revision === 0) return
    this.#peer.change({ do: 'slide', slide: this.#state.slide })
    if (!hasBegun(clock) && this.#hasFollower && isAhead(this.#stage, before, this.#state))
      this.#peer.change({ do: 'start' })
  }
}

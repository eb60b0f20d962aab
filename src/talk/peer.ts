/** A window of a talk: it says what it does, and has copies of the clock and the strokes like every other. */
import { type Clock, type ClockChange, changed, isOfThisTalk, NO_CLOCK, newer, resumed } from './clock'
import { cleared, drawn, type Ink, merged, type Piece } from './ink'
import type { Message, Role, Said } from './message'
import { SteadyTime } from './steady-time'
import { keepPart, recallPart } from './storage'
import type { OpenTransport, Transport } from './transport'

export interface MemberOptions {
  role: Role
  /** The deck's address, as `addressOf` has it. */
  address: string
  open: OpenTransport
  /** Where copies are kept; may throw. */
  store: () => Pick<Storage, 'getItem' | 'setItem'>
  onClock?(clock: Clock): void
  /** Strokes of a slide changed; `piece` is what was added, undefined where all of them may be others. */
  onInk?(ink: Ink, piece?: Piece): void
  /** Everything that is not about clock and strokes; a hello as well, once it is answered. */
  onMessage?(message: Message): void
}

/** Until strokes are kept, in ms: not at every point of a line. */
const REST = 400

export class Member {
  /** New with each load. */
  readonly id = Math.random().toString(36).slice(2, 12)
  clock: Clock
  ink: Ink
  readonly #options: MemberOptions
  readonly #transport: Transport
  readonly #time: SteadyTime
  /** Another window has told the time it goes by. */
  #met = false
  #keeping: ReturnType<typeof setTimeout> | undefined

  /** Takes up what was kept, opens the transport and greets whoever is there. */
  constructor(options: MemberOptions) {
    const { store, address, open } = options
    this.#options = options
    const clock = recallPart(store, address, 'clock') ?? NO_CLOCK
    this.clock = resumed(clock, Date.now())
    this.#time = new SteadyTime(this.clock === clock ? recallPart(store, address, 'time')?.ahead : 0)
    const kept = recallPart(store, address, 'ink')
    this.ink = kept && isOfThisTalk(kept.at, Date.now()) ? kept.ink : {}
    this.#transport = open((message) => this.#receive(message))
    this.say({ type: 'hello' })
  }

  say(said: Said): void {
    this.#transport.send({ ...said, from: this.id, role: this.#options.role })
  }

  /** The time the clock goes by. */
  now(): number {
    return this.#time.now()
  }

  /** Changes the clock here and in every other window. */
  change(change: ClockChange): void {
    const clock = changed(this.clock, change, this.id, this.now())
    if (clock === this.clock) return
    this.#take(clock)
    this.#tellClock()
  }

  /** Draws here and in every other window. */
  draw(piece: Piece): void {
    this.#add(piece)
    this.say({ type: 'stroke', piece })
  }

  /** Takes the strokes off a slide, here and in every other window. */
  clear(slide: string): void {
    const ink = cleared(this.ink, slide)
    if (ink === this.ink) return
    this.#wear(ink)
    this.say({ type: 'ink', ink: { [slide]: ink[slide] as Ink[string] } })
  }

  /** Says goodbye; what was drawn last is kept. */
  close(): void {
    this.keep()
    this.say({ type: 'bye' })
    this.#transport.close()
  }

  /** At once, for a window that may be gone in a moment. */
  keep(): void {
    this.#keepTime()
    this.#keepInk()
  }

  #keepTime(): void {
    const { store, address } = this.#options
    if (this.clock.revision > 0) keepPart(store, address, 'time', { ahead: this.#time.ahead })
  }

  #keepInk(): void {
    clearTimeout(this.#keeping)
    this.#keeping = undefined
    keepPart(this.#options.store, this.#options.address, 'ink', { at: Date.now(), ink: this.ink })
  }

  #receive(message: Message): void {
    if (message.from === this.id) return
    if (message.type === 'clock') this.#meet(message.clock, message.ahead)
    else if (message.type === 'stroke') this.#add(message.piece)
    else if (message.type === 'ink') this.#wear(merged(this.ink, message.ink))
    else {
      if (message.type === 'hello') this.#answer()
      this.#options.onMessage?.(message)
    }
  }

  #answer(): void {
    if (this.clock.revision > 0) this.#tellClock()
    if (Object.keys(this.ink).length > 0) this.say({ type: 'ink', ink: this.ink })
  }

  #tellClock(): void {
    this.say({ type: 'clock', clock: this.clock, ahead: this.#time.ahead })
  }

  /** A clock counts in the time of the window it comes from; who comes anew goes by the time of those who are there. */
  #meet(clock: Clock, ahead: number): void {
    const isNewer = newer(this.clock, clock) === clock
    const isSame = clock.revision === this.clock.revision && clock.writer === this.clock.writer
    if (isNewer || (isSame && !this.#met)) this.#time.follow(ahead)
    if (isNewer) this.#take(clock)
    this.#met = true
  }

  #take(clock: Clock): void {
    this.clock = clock
    keepPart(this.#options.store, this.#options.address, 'clock', clock)
    this.#keepTime()
    this.#options.onClock?.(clock)
  }

  #add(piece: Piece): void {
    const ink = drawn(this.ink, piece)
    if (ink === this.ink) return
    this.ink = ink
    this.#keepLater()
    this.#options.onInk?.(ink, piece)
  }

  #wear(ink: Ink): void {
    this.ink = ink
    this.#keepLater()
    this.#options.onInk?.(ink)
  }

  #keepLater(): void {
    this.#keeping ??= setTimeout(() => this.#keepInk(), REST)
  }
}

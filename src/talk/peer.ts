/** A window of a talk: it says what it does, and has copies of the clock and the strokes like every other. */
import { type Clock, type ClockChange, changeClock, isOfThisTalk, NO_CLOCK, newerClock, resumeClock } from './clock'
import { addPiece, clearInk, type Ink, mergeInk, type Piece } from './ink'
import type { Message, Said, WindowRole } from './message'
import { SteadyTime } from './steady-time'
import { loadPart, savePart } from './storage'
import type { OpenTransport, Transport } from './transport'

interface PeerOptions {
  role: WindowRole
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

/** Delay before strokes are stored, ms: not at every point of a line. */
const REST = 400

export class Peer {
  /** New with each load. */
  readonly id = Math.random().toString(36).slice(2, 12)
  clock: Clock
  ink: Ink
  readonly #options: PeerOptions
  readonly #transport: Transport
  readonly #time: SteadyTime
  /** Another window has told the time it goes by. */
  #hasClockTime = false
  #saving: ReturnType<typeof setTimeout> | undefined

  /** Takes up what was kept, opens the transport and greets whoever is there. */
  constructor(options: PeerOptions) {
    const { store, address, open } = options
    this.#options = options
    const clock = loadPart(store, address, 'clock') ?? NO_CLOCK
    this.clock = resumeClock(clock, Date.now())
    this.#time = new SteadyTime(this.clock === clock ? loadPart(store, address, 'time')?.ahead : 0)
    const stored = loadPart(store, address, 'ink')
    this.ink = stored && isOfThisTalk(stored.at, Date.now()) ? stored.ink : {}
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
    const clock = changeClock(this.clock, change, this.id, this.now())
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
    const ink = clearInk(this.ink, slide)
    if (ink === this.ink) return
    this.#replaceInk(ink)
    this.say({ type: 'ink', ink: { [slide]: ink[slide] as Ink[string] } })
  }

  /** Says goodbye; what was drawn last is kept. */
  close(): void {
    this.save()
    this.say({ type: 'bye' })
    this.#transport.close()
  }

  /** Stores time and ink at once, for a window that may be closed in a moment. */
  save(): void {
    this.#saveTime()
    this.#saveInk()
  }

  #saveTime(): void {
    const { store, address } = this.#options
    if (this.clock.revision > 0) savePart(store, address, 'time', { ahead: this.#time.ahead })
  }

  #saveInk(): void {
    clearTimeout(this.#saving)
    this.#saving = undefined
    savePart(this.#options.store, this.#options.address, 'ink', { at: Date.now(), ink: this.ink })
  }

  #receive(message: Message): void {
    if (message.from === this.id) return
    if (message.type === 'clock') this.#receiveClock(message.clock, message.ahead)
    else if (message.type === 'stroke') this.#add(message.piece)
    else if (message.type === 'ink') this.#replaceInk(mergeInk(this.ink, message.ink))
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
  #receiveClock(clock: Clock, ahead: number): void {
    const isNewer = newerClock(this.clock, clock) === clock
    const isSame = clock.revision === this.clock.revision && clock.writer === this.clock.writer
    if (isNewer || (isSame && !this.#hasClockTime)) this.#time.follow(ahead)
    if (isNewer) this.#take(clock)
    this.#hasClockTime = true
  }

  #take(clock: Clock): void {
    this.clock = clock
    savePart(this.#options.store, this.#options.address, 'clock', clock)
    this.#saveTime()
    this.#options.onClock?.(clock)
  }

  #add(piece: Piece): void {
    const ink = addPiece(this.ink, piece)
    if (ink === this.ink) return
    this.ink = ink
    this.#saveLater()
    this.#options.onInk?.(ink, piece)
  }

  #replaceInk(ink: Ink): void {
    this.ink = ink
    this.#saveLater()
    this.#options.onInk?.(ink)
  }

  #saveLater(): void {
    this.#saving ??= setTimeout(() => this.#saveInk(), REST)
  }
}

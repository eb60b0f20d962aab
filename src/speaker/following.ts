/** Which room a speaker page follows: see “Which room?” in docs/decisions/0006-speaker.md. */
import type { Message, Said } from '../talk/message'
import type { RoomState } from '../talk/state'

/** Rooms have so long to answer the first hello, ms. */
const CHOOSING = 250
const BEAT = 1000
/** A room that left so many pings unanswered is gone. */
const PATIENCE = 3

export interface Follower {
  say(said: Said): void
  take(state: RoomState): void
  /** There is no room any more. */
  lose(): void
  /** A room took the place of the one before: it is to show what that one showed. */
  resume(): void
}

type Told = Extract<Message, { type: 'state' }>

export class Following {
  room: string | undefined
  readonly #follower: Follower
  #answers: Told[] | undefined = []
  /** A room was followed before. */
  #hadRoom = false
  #unanswered = 0

  constructor(follower: Follower) {
    this.#follower = follower
  }

  /** Chooses among the rooms that answer, and keeps looking. */
  start(): void {
    setTimeout(() => this.#choose(), CHOOSING)
    setInterval(() => this.#beat(), BEAT)
    document.addEventListener('visibilitychange', () => this.#beat())
  }

  hear(message: Message): void {
    if (message.type === 'state') this.#meet(message)
    if (message.type !== 'bye' || message.from !== this.room) return
    this.#lose()
    this.#follower.say({ type: 'hello' })
  }

  #meet(told: Told): void {
    if (told.from === this.room) {
      this.#unanswered = 0
      this.#follower.take(told.state)
    } else if (this.#answers) this.#answers.push(told)
    else if (this.room === undefined) this.#follow(told)
  }

  #choose(): void {
    const [best] = (this.#answers ?? []).toSorted((a, b) => b.used - a.used)
    this.#answers = undefined
    if (best) this.#follow(best)
    else this.#follower.lose()
  }

  #follow({ from, state }: Told): void {
    this.room = from
    this.#unanswered = 0
    if (this.#hadRoom) this.#follower.resume()
    else this.#follower.take(state)
    this.#hadRoom = true
  }

  #lose(): void {
    this.room = undefined
    this.#follower.lose()
  }

  #beat(): void {
    if (this.#answers) return
    if (this.room !== undefined && this.#unanswered++ >= PATIENCE) this.#lose()
    this.#follower.say(this.room === undefined ? { type: 'hello' } : { type: 'ping', to: this.room })
  }
}

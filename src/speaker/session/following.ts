/** Which room a speaker page follows: see “Which room?” in docs/decisions/0006-speaker.md. */
import type { Message, Said } from '../../talk/message'
import type { RoomState } from '../../talk/state'

/** How long rooms have to answer the first hello, ms. */
const CHOOSING = 250
const BEAT = 1000
/** After this many unanswered pings a room counts as gone. */
const PATIENCE = 3
/** After this many unanswered pings, a new room is taken for the old one, reloaded. */
const DOUBT = 2

interface Follower {
  say(said: Said): void
  take(state: RoomState): void
  /** There is no room any more. */
  lose(): void
  /** Another room replaced the lost one and is to show what that one showed. */
  resume(): void
}

type StateMessage = Extract<Message, { type: 'state' }>

export class Following {
  room: string | undefined
  readonly #follower: Follower
  #answers: StateMessage[] | undefined = []
  /** A room was followed before. */
  #hadRoom = false
  #missedPings = 0

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
    if (message.type === 'state' && message.role === 'room') this.#meet(message)
    // A room that could not be reached before has come back by itself.
    if (message.type === 'ping' && message.role === 'room' && this.room === undefined)
      this.#follower.say({ type: 'hello' })
    if (message.type !== 'bye' || message.from !== this.room) return
    this.#lose()
    this.#follower.say({ type: 'hello' })
  }

  #meet(told: StateMessage): void {
    if (told.from === this.room) {
      this.#missedPings = 0
      this.#follower.take(told.state)
    } else if (this.#answers) this.#answers.push(told)
    else if (this.room === undefined || this.#missedPings >= DOUBT) this.#follow(told)
  }

  #choose(): void {
    const [best] = [...(this.#answers ?? [])].sort((a, b) => b.used - a.used)
    this.#answers = undefined
    if (best) this.#follow(best)
    else this.#follower.lose()
  }

  #follow({ from, state }: StateMessage): void {
    this.room = from
    this.#missedPings = 0
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
    if (this.room !== undefined && this.#missedPings++ >= PATIENCE) this.#lose()
    if (this.room !== undefined) this.#follower.say({ type: 'ping', to: this.room })
    if (this.room === undefined || this.#missedPings > DOUBT - 1) this.#follower.say({ type: 'hello' })
  }
}

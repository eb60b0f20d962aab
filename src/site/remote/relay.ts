/** Between the windows of the talk on this computer and the phones: what is shown to the phones, what is asked to the room. */
import { type Clock, changed, elapsedOf, hasBegun, NO_CLOCK, newer } from '../../talk/clock'
import { type Ask, type Message, readMessage } from '../../talk/message'
import { BEAT, CLOSED, type PhoneAsk, type PhoneView } from '../../talk/phone'
import { randomBytes, toText } from '../../talk/sealed'
import type { RoomState } from '../../talk/state'
import type { Access } from './access'
import type { Guests, Phone } from './link'
import type { Script } from './script'

interface Room {
  id: string
  state: RoomState
  used: number
  client: object
}

export interface Around {
  access: Access
  /** To all windows of this computer. */
  say(message: Message): void
  script(): Script
  /** Something the speaker should know. */
  report(words: string): void
}

export class Relay implements Guests {
  readonly #around: Around
  readonly #head = { from: toText(randomBytes(12)), role: 'remote' as const }
  readonly #phones = new Set<Phone>()
  readonly #rooms = new Map<string, Room>()
  /** Speaker pages: while there is one, the clock is theirs to start. */
  readonly #speakers = new Map<string, object>()
  #clock: Clock = NO_CLOCK
  #asked = 0
  #beat: NodeJS.Timeout | undefined

  constructor(around: Around) {
    this.#around = around
  }

  /** What a window of this computer says; anything that is not a message of the talk is dropped. */
  hear(data: unknown, client: object): void {
    const message = readMessage(data)
    if (!message || message.role === 'remote') return
    if (message.role === 'speaker') this.#speakers.set(message.from, client)
    if (message.type === 'hello') this.#around.say({ type: 'clock', clock: this.#clock, ...this.#head })
    if (message.type === 'bye') this.#forget((id) => id === message.from)
    if (message.type === 'clock') this.#keep(newer(this.#clock, message.clock))
    if (message.type === 'state') this.#see({ id: message.from, state: message.state, used: message.used, client })
  }

  /** A window of this computer was closed or is loaded again. */
  leave(client: object): void {
    this.#forget((_, owner) => owner === client)
  }

  /** Asks the windows who they are. */
  start(): void {
    this.#around.say({ type: 'hello', ...this.#head })
  }

  /** The slides were changed. */
  refresh(): void {
    for (const phone of this.#phones) this.#show(phone)
  }

  /** Ends the connections of all phones. */
  dismiss(): void {
    for (const phone of this.#phones) phone.close(CLOSED.refused)
  }

  onPhone(phone: Phone): void {
    for (const other of this.#phones) if (other.session === phone.session) other.close(CLOSED.elsewhere)
    this.#phones.add(phone)
    this.#around.report(this.#around.access.isDriver(phone.session) ? 'A phone drives.' : 'Another phone looks on.')
    this.#beat ??= setInterval(() => this.#keepAlive(), BEAT)
    this.#show(phone)
    this.start()
  }

  onGone(phone: Phone): void {
    this.#phones.delete(phone)
    if (![...this.#phones].some(({ session }) => session === phone.session)) this.#around.report('A phone is away.')
    if (this.#phones.size > 0) return
    clearInterval(this.#beat)
    this.#beat = undefined
  }

  onAsk(phone: Phone, ask: PhoneAsk): void {
    const { access, report } = this.#around
    if (ask.do === 'drive' && access.isValid(phone.session) && !access.isDriver(phone.session)) {
      access.drive(phone.session)
      report('Another phone took over.')
      this.refresh()
    }
    if (!access.isDriver(phone.session)) return
    if (ask.do === 'start' || ask.do === 'pause' || ask.do === 'reset') this.#write(ask)
    if (ask.do === 'black') this.#ask(ask)
    if (ask.do !== 'next' && ask.do !== 'previous') return
    if (ask.do === 'next' && this.#speakers.size === 0 && !hasBegun(this.#clock)) this.#write({ do: 'start' })
    this.#ask(ask)
  }

  /** The window the talk is in: where somebody did something last. */
  #room(): Room | undefined {
    return [...this.#rooms.values()].toSorted((a, b) => b.used - a.used)[0]
  }

  #ask(ask: Ask): void {
    const room = this.#room()
    if (room) this.#around.say({ type: 'ask', to: room.id, n: ++this.#asked, ask, ...this.#head })
  }

  #see(room: Room): void {
    this.#rooms.set(room.id, room)
    const shown = this.#room()?.state.slide
    if (shown !== undefined && this.#speakers.size === 0) this.#write({ do: 'slide', slide: shown })
    this.refresh()
  }

  #forget(isGone: (id: string, client: object) => boolean): void {
    for (const [id, { client }] of this.#rooms) if (isGone(id, client)) this.#rooms.delete(id)
    for (const [id, client] of this.#speakers) if (isGone(id, client)) this.#speakers.delete(id)
    this.refresh()
  }

  #write(change: Parameters<typeof changed>[1]): void {
    const clock = changed(this.#clock, change, this.#head.from, Date.now())
    if (clock === this.#clock) return
    this.#keep(clock)
    this.#around.say({ type: 'clock', clock, ...this.#head })
  }

  #keep(clock: Clock): void {
    if (clock === this.#clock) return
    this.#clock = clock
    this.refresh()
  }

  #keepAlive(): void {
    for (const phone of this.#phones) phone.tell({ type: 'beat' })
  }

  #show(phone: Phone): void {
    phone.tell({ type: 'view', view: this.#view(this.#around.access.isDriver(phone.session)) })
  }

  #view(driving: boolean): PhoneView {
    const { slides, minutes } = this.#around.script()
    const { since, total } = this.#clock
    const clock = { elapsed: elapsedOf(this.#clock, Date.now()), running: since !== null, total: total ?? minutes }
    const state = this.#room()?.state
    const slide = slides.get(state?.speaker.slide ?? '')
    if (!state || !slide) return { driving, clock }
    const { steps, black, frozen, speaker } = state
    return { driving, clock, shown: { slide, step: speaker.step, steps: frozen ? 0 : steps, black, frozen } }
  }
}

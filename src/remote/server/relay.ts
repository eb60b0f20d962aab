/** Between the windows of the talk on this computer and the phones: what is shown to the phones, what is asked to the room. */
import { type Message, type RoomRequest, readMessage } from '../../talk/message'
import type { PaceWords } from '../../talk/pace'
import type { PhoneInList } from '../protocol/phone-list'
import { BEAT, CLOSED, type PhoneRequest, type PhoneView } from '../protocol/phone-messages'
import { randomBytes, toText } from '../protocol/sealed'
import type { Access, PhoneSession } from './access'
import type { Phone, PhoneListener } from './connections'
import { RelayClock } from './relay-clock'
import { Rooms, type RoomWindow } from './rooms'
import { planOf, type Script, slideIn } from './speaker-script'

/** A window that has not reloaded within this time counts as gone, ms. */
const RELOAD = 2000

interface RelayContext {
  access: Access
  /** To all windows of this computer. */
  say(message: Message): void
  script(): Script
  /** How the pace is said. */
  pace(): PaceWords
  /** Reports a sentence to the speaker. */
  report(words: string): void
  /** To the speaker pages of this computer. */
  tellPhones(phones: readonly PhoneInList[]): void
}

export class Relay implements PhoneListener {
  readonly #context: RelayContext
  readonly #head = { from: toText(randomBytes(12)), role: 'remote' as const }
  readonly #phones = new Set<Phone>()
  readonly #rooms = new Rooms()
  readonly #clock = new RelayClock()
  #requests = 0
  #beat: NodeJS.Timeout | undefined

  constructor(context: RelayContext) {
    this.#context = context
  }

  /** What a window of this computer says; anything that is not a message of the talk is dropped. */
  hear(data: unknown, client: object): void {
    const message = readMessage(data)
    if (!message || message.role === 'remote') return
    if (message.type === 'hello') this.#greet(message.role === 'room')
    if (message.type === 'clock' && this.#clock.take(message.clock, message.ahead)) this.refresh()
    if (message.type === 'bye') this.#forget(({ id }) => id === message.from)
    if (message.type === 'state' && message.role === 'room') {
      this.#rooms.see({ id: message.from, state: message.state, used: message.used, client })
      this.refresh()
    }
  }

  /** A window of this computer was closed or is loaded again. */
  leave(client: object): void {
    this.#forget((room) => room.client === client)
  }

  /** Shows the phones what there is now. */
  refresh(): void {
    for (const phone of this.#phones) this.#show(phone)
  }

  /** The phones that were let in. */
  get phones(): PhoneInList[] {
    const { access } = this.#context
    const isThere = (session: PhoneSession) => [...this.#phones].some((phone) => phone.session === session)
    return access.sessions.map((session) => {
      return { number: session.number, driving: access.isDriver(session), there: isThere(session) }
    })
  }

  /** Does what a speaker page of this computer asks about the phone of a number. */
  manage(request: 'drive' | 'end', number: number): void {
    const { access, report } = this.#context
    const session = access.sessions.find((each) => each.number === number)
    if (!session) return
    if (request === 'drive') access.drive(session)
    else {
      access.end(session)
      report('A phone was shut out.')
      for (const phone of this.#phones) if (phone.session === session) phone.close(CLOSED.refused)
    }
    this.refresh()
    this.#tellPhones()
  }

  #tellPhones(): void {
    this.#context.tellPhones(this.phones)
  }

  /** Ends the connections of all phones. */
  dismiss(): void {
    for (const phone of this.#phones) phone.close(CLOSED.refused)
    this.#tellPhones()
  }

  onPhone(phone: Phone): void {
    const { access, report } = this.#context
    for (const other of this.#phones) if (other.session === phone.session) other.close(CLOSED.elsewhere)
    this.#phones.add(phone)
    report(access.isDriver(phone.session) ? 'A phone drives.' : 'Another phone looks on.')
    this.#beat ??= setInterval(() => this.#tellTime(), BEAT)
    this.#rooms.choose()
    this.#show(phone)
    this.#context.say({ type: 'hello', ...this.#head })
    this.#tellPhones()
  }

  onGone(phone: Phone): void {
    this.#phones.delete(phone)
    this.#tellPhones()
    if (![...this.#phones].some(({ session }) => session === phone.session)) this.#context.report('A phone is away.')
    if (this.#phones.size > 0) return
    clearInterval(this.#beat)
    this.#beat = undefined
  }

  onRequest(phone: Phone, request: PhoneRequest): void {
    const { access } = this.#context
    // A phone that is shut out is told so; its buttons must not look as if they worked.
    if (!access.isValid(phone.session)) phone.close(CLOSED.refused)
    else if (request.do === 'drive') this.#handOver(phone)
    else if (!access.isDriver(phone.session)) return
    else if (request.do === 'start' || request.do === 'pause' || request.do === 'reset') this.#change(request)
    else this.#request(request)
  }

  /** Waits before it tells the phones, so that a window that only reloads is back by then. */
  #forget(isGone: (room: RoomWindow) => boolean): void {
    this.#rooms.forget(isGone)
    setTimeout(() => this.refresh(), RELOAD).unref()
  }

  #handOver({ session }: Phone): void {
    const { access, report } = this.#context
    if (!access.isValid(session) || access.isDriver(session)) return
    access.drive(session)
    report('Another phone took over.')
    this.refresh()
    this.#tellPhones()
  }

  /** Sends the clock to a new window. A new room also gets a hello if phones follow, or it would not count the time. */
  #greet(isRoom: boolean): void {
    this.#tellClock()
    if (isRoom && this.#phones.size > 0) this.#context.say({ type: 'hello', ...this.#head })
  }

  #request(request: RoomRequest): void {
    const room = this.#rooms.followed
    if (room) this.#context.say({ type: 'ask', to: room.id, n: ++this.#requests, ask: request, ...this.#head })
  }

  #change(change: { do: 'start' | 'pause' | 'reset' }): void {
    if (!this.#clock.change(change, this.#head.from)) return
    this.refresh()
    this.#tellClock()
  }

  #tellClock(): void {
    const { message } = this.#clock
    if (message) this.#context.say({ type: 'clock', ...message, ...this.#head })
  }

  #tellTime(): void {
    const { clock } = this.#view(false)
    for (const phone of this.#phones) phone.tell({ type: 'time', clock })
  }

  #show(phone: Phone): void {
    phone.tell({ type: 'view', view: this.#view(this.#context.access.isDriver(phone.session)) })
  }

  #view(driving: boolean): PhoneView {
    const script = this.#context.script()
    const state = this.#rooms.followed?.state
    const plan = planOf(script, state?.cut ?? 0, this.#clock.total)
    const slide = state && slideIn(script, plan, state.speaker.slide)
    const clock = this.#clock.phoneClock(plan, state?.speaker.slide ?? '', this.#context.pace())
    if (!slide) return { driving, clock }
    const { steps, black, frozen, speaker } = state
    return { driving, clock, shown: { slide, step: speaker.step, steps: frozen ? 0 : steps, black, frozen } }
  }
}

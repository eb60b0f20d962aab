/** Who may drive the talk: a code that lets one phone in, once, and the sessions of the phones that used one. */
import { type Bytes, KEY_BYTES, randomBytes } from '../protocol/sealed'

/** How long an unused code is valid, ms. */
export const CODE_LASTS = 10 * 60_000
/** A phone that was away longer needs a new code, ms. */
export const SESSION_LASTS = 4 * 3_600_000
/** More phones than this are not kept: the one longest away goes. */
export const MOST_SESSIONS = 4

export interface PhoneSession {
  /** Counts the phones that were let in, from 1. */
  number: number
  /** The key that its phone encrypts with. */
  key: Bytes
  /** How many connections its phone has. */
  connections: number
  /** When it was last heard of. */
  seen: number
}

interface Code {
  key: Bytes
  until: number
}

export class Access {
  readonly #now: () => number
  #code: Code | undefined
  #sessions: PhoneSession[] = []
  #driver: PhoneSession | undefined
  #count = 0

  /** `now` in milliseconds of a clock that nobody sets: the computer's own may be put right in the middle of a talk. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** A new code; the one before is void from now on. */
  offer(): Bytes {
    const key = randomBytes(KEY_BYTES)
    this.#code = { key, until: this.#now() + CODE_LASTS }
    return key
  }

  /** Ends all sessions and the code. */
  revoke(): void {
    this.#code = undefined
    this.#sessions = []
    this.#driver = undefined
  }

  /**
   * The session of whoever can prove to have a valid key; `opens` tells whether a message was sealed with it. A code
   * makes a new session and is void. All keys are tried, so that the time it takes tells nothing about any.
   */
  recognise(opens: (key: Bytes) => boolean): { session: PhoneSession; isNew: boolean } | undefined {
    const now = this.#now()
    this.#sessions = this.#sessions.filter((each) => now - this.#lastSeen(each) < SESSION_LASTS)
    const code = this.#code && now < this.#code.until ? this.#code : undefined
    const [session] = this.#sessions.filter(({ key }) => opens(key))
    const isNew = code !== undefined && opens(code.key)
    if (session) {
      session.seen = now
      return { session, isNew: false }
    }
    return isNew ? { session: this.#begin(now), isNew } : undefined
  }

  /** Its phone has opened a connection: as long as it is there it is not away, however long the talk is. */
  enter(session: PhoneSession): void {
    session.connections++
  }

  /** A connection of its phone has ended: from now on it is away, unless there is another. */
  leave(session: PhoneSession): void {
    session.connections--
    session.seen = this.#now()
  }

  #lastSeen({ connections, seen }: PhoneSession): number {
    return connections > 0 ? this.#now() : seen
  }

  /** The first phone drives, and keeps to it until another takes over. */
  isDriver(session: PhoneSession): boolean {
    return this.#driver === session
  }

  /** Lets a phone that is in drive from now on. */
  drive(session: PhoneSession): void {
    if (this.#sessions.includes(session)) this.#driver = session
  }

  /** The phones that are in, in the order they came. */
  get sessions(): readonly PhoneSession[] {
    return this.#sessions.toSorted((a, b) => a.number - b.number)
  }

  /** Ends one session. The one that drives leaves its place to the next that comes, or takes over. */
  end(session: PhoneSession): void {
    this.#sessions = this.#sessions.filter((each) => each !== session)
    if (this.#driver === session) this.#driver = undefined
  }

  /** Whether the session still is one. */
  isValid(session: PhoneSession): boolean {
    return this.#sessions.includes(session)
  }

  #begin(now: number): PhoneSession {
    this.#code = undefined
    const session = { number: ++this.#count, key: randomBytes(KEY_BYTES), connections: 0, seen: now }
    const rank = (each: PhoneSession) => (this.isDriver(each) ? Infinity : this.#lastSeen(each))
    const others = this.#sessions.toSorted((a, b) => rank(b) - rank(a))
    this.#sessions = [session, ...others.slice(0, MOST_SESSIONS - 1)]
    if (!this.#driver || !this.isValid(this.#driver)) this.#driver = session
    return session
  }
}

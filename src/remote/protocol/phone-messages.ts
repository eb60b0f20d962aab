/** What the development server and a phone say to each other, sealed. The phone asks; the server tells what is shown. */
import { flag, type Reader, variant } from '../../talk/schema'

/** What a phone may ask. All but `drive` count from the phone that drives only. */
export type PhoneRequest =
  | { do: 'next' }
  | { do: 'previous' }
  | { do: 'black'; on: boolean }
  | { do: 'start' }
  | { do: 'pause' }
  | { do: 'reset' }
  /** From now on this phone drives, not the other one. */
  | { do: 'drive' }

/** The first message of a phone: nothing but the proof that it has the key. */
export const HELLO = 'hello'

const request: Reader<PhoneRequest> = variant('do', {
  next: {},
  previous: {},
  black: { on: flag },
  start: {},
  pause: {},
  reset: {},
  drive: {},
})

/** A request as it was received, or undefined for anything that is not exactly one. */
export function readPhoneRequest(text: string): PhoneRequest | undefined {
  try {
    return request(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** A slide as the phone shows it. */
export interface PhoneSlide {
  /** Its number as the room shows it, from 1; 0 outside the cut that is presented. */
  number: number
  count: number
  headline: string
  /** Of the next slide; empty on the last one. */
  next: string
  /** HTML of the notes; empty where there are none. */
  notes: string
}

/** The clock, counted by the server: a phone's own may be minutes off. */
export interface PhoneClock {
  /** Milliseconds. */
  elapsed: number
  running: boolean
  /** Planned minutes, or those the speaker has today. */
  total: number
  /** "on time", "2 minutes behind"; empty before the talk. */
  pace: string
}

export interface PhoneShown {
  /** Where the speaker is: what the room shows, unless that is frozen. */
  slide: PhoneSlide
  step: number
  /** 0 where it is not known. */
  steps: number
  black: boolean
  frozen: boolean
}

export interface PhoneView {
  /** Whether this phone drives. */
  driving: boolean
  /** Absent until a window with the deck is open on the computer. */
  shown?: PhoneShown
  clock: PhoneClock
}

/** What the server tells. `key`: for coming back, instead of the one in the address, which has done its work. */
export type PhoneNews =
  | { type: 'paired'; key: string }
  | { type: 'view'; view: PhoneView }
  | { type: 'time'; clock: PhoneClock }

/** The server says something at least so often, ms. */
export const BEAT = 4000

/** Where the page is served, and where it connects to. */
export const PAGE = '/remote/'
export const LINK = '/remote/link'
export const PROTOCOL = 'deck-remote'

/** Why the server ended a connection (RFC 6455, section 7.4.2: 4000 and up are an application's own). */
export const CLOSED = {
  /** The code or key is not valid: wrong, used, expired or revoked. */
  refused: 4401,
  /** The same phone connected again, in another tab. */
  elsewhere: 4409,
  /** Too much, or not what was agreed. */
  faulty: 4400,
} as const

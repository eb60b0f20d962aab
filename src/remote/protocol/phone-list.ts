/** What the speaker page and the development server say about phones: in this computer only, and nothing of a talk. */
import { flag, integer, type Reader, record, variant } from '../../talk/schema'

/** The event of both directions. */
export const PHONES = 'deck:phones'

/** A phone that was let in: counted from 1, in the order they came. */
export interface PhoneInList {
  number: number
  driving: boolean
  /** Whether it is connected now. */
  there: boolean
}

export type PhoneListRequest =
  /** Wants the list. */
  | { do: 'list' }
  /** That phone drives from now on. */
  | { do: 'drive'; number: number }
  /** Shuts that phone out. */
  | { do: 'end'; number: number }
  /** Shuts all of them out, and the code. */
  | { do: 'revoke' }

const number = integer(1, 1e6)
const request: Reader<PhoneListRequest> = variant('do', { list: {}, drive: { number }, end: { number }, revoke: {} })
const phone: Reader<PhoneInList> = record({ number, driving: flag, there: flag })

/** A request as it was received, or undefined for anything that is not exactly one. */
export const readPhoneListRequest = (value: unknown): PhoneListRequest | undefined => request(value)

/** A list as it came; empty for anything that is not one. */
export const readPhones = (value: unknown): readonly PhoneInList[] =>
  Array.isArray(value) ? value.flatMap((each) => phone(each) ?? []) : []

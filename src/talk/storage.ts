/** Stores a window's copy of the talk, so that a reload or a crash of any window loses nothing. */
import { talkName } from './address'
import type { Clock } from './clock'
import type { Ink } from './ink'
import { readClock, readState, readStoredInk, readTime } from './message'
import type { RoomState } from './state'
import type { Ahead } from './steady-time'

interface StoredParts {
  clock: Clock
  /** How far the time the clock goes by is ahead of the computer's. */
  time: { ahead: Ahead }
  /** `at`: when it was kept, milliseconds since the epoch. */
  ink: { at: number; ink: Ink }
  /** What the room showed last. */
  state: RoomState
}

const READ = { clock: readClock, time: readTime, ink: readStoredInk, state: readState } satisfies {
  [K in keyof StoredParts]: unknown
}

type Store = Pick<Storage, 'getItem' | 'setItem'>

const keyOf = (address: string, part: keyof StoredParts) => `${talkName(address)}:${part}`

/** The stored part, or undefined where nothing is stored, storage is refused, or the value is not valid. */
export function loadPart<K extends keyof StoredParts>(
  store: () => Store,
  address: string,
  part: K,
): StoredParts[K] | undefined {
  try {
    return READ[part](JSON.parse(store().getItem(keyOf(address, part)) ?? 'null')) as StoredParts[K] | undefined
  } catch {
    return undefined
  }
}

/** Keeps a part. Where storage is refused or full the other windows of the talk still have it. */
export function savePart<K extends keyof StoredParts>(
  store: () => Store,
  address: string,
  part: K,
  value: StoredParts[K],
): void {
  try {
    store().setItem(keyOf(address, part), JSON.stringify(value))
  } catch {
    // Nothing the speaker could do about it during a talk.
  }
}

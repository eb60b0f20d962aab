import type { Actors } from './actor'
import type { Registers } from './register'

/** What a deck is about, as far as its sections are read by it. */
export interface Topic {
  actors: Actors
  registers: Registers
  /** Names of layouts of its own. */
  layouts?: readonly string[]
}

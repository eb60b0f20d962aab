/** Input and result of every measurement. */
import type { Browser } from 'playwright-core'
import type { ConditionSet } from './visit/conditions'

export interface Bench {
  /** The project's folder; a made-up deck's in a short run. */
  root: string
  /** The built deck. */
  folder: string
  browser: Browser
  /** The program that runs the deck's commands. */
  galley: string
  /** How often each thing is measured, floor and deck in turn. */
  rounds: number
  /** How often a key is pressed on a visit. */
  presses: number
  conditions: ConditionSet
  /** Slides of the shorter and the longer deck that tell what length costs. */
  lengths: readonly [few: number, many: number]
  /** Slides of the deck that is edited. */
  edited: number
  /** The store of drawings of made-up decks: all have the same, which is drawn once. */
  drawings: string
  /** Says what is being measured. */
  tell: (line: string) => void
}

/** A line of the table. */
export interface Row {
  what: string
  /** `kB` and `MB` of values in bytes. */
  unit: 'ms' | 's' | 'kB' | 'MB' | ''
  /** The floor's value, where there is one. */
  floor?: number
  deck: number
  /** Deck to floor, of the same round where both were measured in turn. */
  ratio?: number
  /** Budget of the ratio where there is one, else of the deck's value. */
  limit?: number
  /** What the deck may have beyond its budget, in its own unit: as much as can be told apart. */
  tolerance?: number
}

/** Gives each row as soon as it is measured. */
export type Measure = (bench: Bench) => AsyncGenerator<Row, void>

/** The middle value, the higher one of two; not a number when there is none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * A row of medians; the ratio is the median of each round's own, so that a machine that gets busier changes
 * little. There is none to a floor of nothing.
 */
export function compared(what: string, floor: readonly number[], deck: readonly number[]): Row {
  const ratios = deck.map((value, round) => value / (floor[round] ?? Number.NaN))
  const ratio = median(ratios)
  return { what, unit: 'ms', floor: median(floor), deck: median(deck), ...(Number.isFinite(ratio) && { ratio }) }
}

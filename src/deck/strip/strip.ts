/** A strip of time: what happened when and where, on an axis where a day is as wide as any other. */
import type { Days } from '../time/calendar'

export interface Strip {
  title: string
  description: string
  /** The days that are opened, with lanes. */
  window: Days
  /** More days, on a line above with its own scale, from which the window is opened. */
  ruler?: (Days & { ticks: Tick[] }) | undefined
  /** What one place of the window's axis is. */
  unit: 'day' | 'month' | 'year'
  ticks: Tick[]
  lanes: Lane[]
  ways: Way[]
  bands: Band[]
  /** Lanes are levels: a mark stands on a stem, and the ground below the highest level so far is filled. */
  rise: boolean
  /** Index of the lane that is a line of its own: every stop elsewhere stands on a stalk from it. */
  base?: number | undefined
  /** What earlier slides have shown keeps its mark and loses its words; stops of a way keep their date. */
  quiet: boolean
  /** The last day that the record reaches; what is drawn on beyond it is dotted. */
  end?: number | undefined
  /** In the order of time. */
  events: StripEvent[]
}

/** A place of an axis that is named. */
export interface Tick extends Days {
  words: string
  /** Of two that have no room beside each other, the stronger stays. */
  weight: number
}

export interface Lane {
  name: string
  /** A second line, quieter. */
  note?: string | undefined
  strong: boolean
}

/** Somebody who was at one place after another. */
interface Way {
  name: string
  actor: string
  /** How many go it, a line each. */
  persons?: number | undefined
  /** Stops before this day stand alone. */
  from?: number | undefined
}

/** A stretch of time with words of its own: a tinted band over all lanes, or a measure above one of them. */
export interface Band extends Days {
  words: string
  step: number
  /** Index of the lane that a measure stands above. */
  above?: number | undefined
}

export interface StripEvent extends Days {
  /** Only the month or the year is known: a bar as long as that. */
  open: boolean
  /** The whole of it, as the deck's language writes it. */
  dates: string
  /** What of that is said beside its mark: nothing of a beginning that the window does not show. */
  when: string
  /** Index; none for what stands on the ruler only. */
  lane?: number | undefined
  /** Index of a second lane that took part on the same day. */
  partner?: number | undefined
  actor?: string | undefined
  way?: string | undefined
  /** Lines. */
  label: string[]
  side?: Side | undefined
  ring: boolean
  /** With which press it comes; 0 from the start. */
  step: number
  /** Shown on an earlier slide already. */
  past: boolean
  /** Shown on a later slide: keeps its place free. */
  later: boolean
  sources: string[]
  confidence?: string | undefined
}

/** Up to a week has room for large words, and for the name of each of its days. */
export const isShort = ({ from, until }: Days): boolean => until - from <= 7

export const SIDES = ['upper right', 'upper left', 'lower right', 'lower left'] as const
export type Side = (typeof SIDES)[number]

/** Whether a strip on stalks has an arc: then those of other lanes are only there beside the ones that it joins. */
export const hasArc = ({ base, bands }: Pick<Strip, 'base' | 'bands'>): boolean =>
  base !== undefined && bands.some(({ above }) => above !== undefined)

/** Units: equal marks for equal things, in groups that are compared by how many they are. */
import type { CellState } from '../grid/grid'

/** What a unit is drawn as: a round mark, a sheet with its words and the parties below them, or a thing that can be known by its form. */
export const UNIT_MARKS = ['dot', 'sheet', 'thing'] as const

/** Things that have a form of their own. */
export const THINGS = ['coin', 'banknote', 'plane', 'pipe', 'table'] as const
export type Thing = (typeof THINGS)[number]

export interface Units {
  title: string
  description: string
  mark: (typeof UNIT_MARKS)[number]
  groups: UnitGroup[]
  /** Of sheets: what stands in the middle of each. */
  middle?: 'locks' | undefined
  /** Of sheets: who has one with each of the others alone. */
  hub?: Party | undefined
  /** Of things: to whom they go. */
  to?: Party | undefined
  /** What a state means, in words. */
  legend: Partial<Record<CellState, string | undefined>>
}

export interface UnitGroup {
  name: string
  note?: string | undefined
  step: number
  /** Sheets of the same parties lie on each other, and say the parties once. */
  stack: boolean
  /** Share of the width. */
  width: number
  units: Unit[]
}

/** A row of the data. */
export interface Unit {
  label: string
  words: string
  state: CellState
  /** Of a group of things, what it gave; what came back has none. */
  thing?: Thing | undefined
  /** So many equal ones. */
  count: number
  parties: Party[]
  sources: string[]
  confidence?: string | undefined
}

/** Who stands for a unit: an actor, by its own name or another. */
export interface Party {
  actor: string
  name: string
}

/** Marks of a group. */
export const sizeOf = ({ units }: UnitGroup): number => units.reduce((sum, { count }) => sum + count, 0)

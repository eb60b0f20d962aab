/** Sizes of a hub and a pile, px. */
import type { HEADS } from './heads'
import type { PileLook } from './pile'

export interface HubLook {
  head: keyof typeof HEADS
  /** Of the drawing, from a group's top to what is below its head, and between groups below each other. */
  width: number
  body: number
  gap: number
  pile: PileLook
  fan: {
    /** From line to line. */
    pitch: number
    /** The hub's middle, its size, and from its edge to the foot of its name. */
    hub: { x: number; radius: number; under: number }
    /** The size of the others, the paper around them, and from them to their names. */
    sign: number
    edge: number
    beside: number
    name: number
    line: number
    paper: { width: number; height: number; edge: number }
    /** Where a sheet is on its line, from 0 at the hub to 1. */
    at: number
  }
}

export const SLIDE: HubLook = {
  ...{ head: 'locks', width: 1145, body: 104, gap: 0 },
  pile: {
    width: 390,
    height: 324,
    shift: { x: 24, y: 36 },
    label: 24,
    pad: 20,
    table: 56,
    ring: 97,
    sign: 25,
    edge: 4,
  },
  fan: {
    ...{ pitch: 65, hub: { x: 90, radius: 64, under: 38 }, sign: 21, edge: 5 },
    ...{ beside: 14, name: 28, line: 5, paper: { width: 38, height: 46, edge: 3 }, at: 0.8 },
  },
}

export const PHONE: HubLook = {
  ...{ head: 'hub', width: 352, body: 58, gap: 26 },
  pile: {
    width: 260,
    height: 232,
    shift: { x: 14, y: 24 },
    label: 15,
    pad: 12,
    table: 38,
    ring: 67,
    sign: 17,
    edge: 3,
  },
  fan: {
    ...{ pitch: 46, hub: { x: 50, radius: 34, under: 22 }, sign: 13, edge: 4 },
    ...{ beside: 10, name: 16, line: 3, paper: { width: 26, height: 32, edge: 2 }, at: 0.78 },
  },
}

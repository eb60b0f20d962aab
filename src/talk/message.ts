/**
 * What the windows of one talk say to each other, and the strict reading of it. The agreement is in
 * docs/decisions/0006-speaker.md.
 *
 * The room owns what is shown: it tells its state after each change and to each hello. All others only ask. Nothing here
 * has a place for notes.
 */
import type { Clock } from './clock'
import { type Ink, MOST_NUMBERS, MOST_STROKES, type Piece } from './ink'
import { all, any, flag, integer, list, literal, nothing, number, type Reader, record, text, variant } from './schema'
import type { Move, Position, RoomState, Theme } from './state'
import type { Ahead } from './steady-time'

/** What a room may be asked to do. What it cannot do (an unknown slide) it leaves. */
export type RoomRequest =
  | { do: Move }
  | ({ do: 'go' } & Position)
  | { do: 'black'; on: boolean }
  | { do: 'freeze'; on: boolean }
  /** The n-th figure of the slide, from 1; 0 for none. */
  | { do: 'zoom'; figure: number }
  | { do: 'theme'; theme: Theme }
  /** Presents the cut of this many minutes; 0 is the whole deck. */
  | { do: 'cut'; cut: number }
  /** Takes the strokes off a slide. */
  | { do: 'clear'; slide: string }
  /** A new room: what the one before it showed. */
  | { do: 'resume'; state: RoomState }

type Said =
  /** A window is there, or wants to know whether others are: each answers with what it has. */
  | { type: 'hello' }
  /** `used`: when somebody last did something in this room, milliseconds since the epoch. */
  | { type: 'state'; state: RoomState; used: number }
  /** `to`: the id of the room that is asked. `n` counts the requests of a window from 1: none is taken twice. */
  | { type: 'ask'; to: string; n: number; ask: RoomRequest }
  /** Wants the state again, from the room of this id: so a speaker page knows that its room is still there. */
  | { type: 'ping'; to: string }
  /** `ahead`: of the time it is counted in. */
  | { type: 'clock'; clock: Clock; ahead: Ahead }
  | { type: 'ink'; ink: Ink }
  | { type: 'stroke'; piece: Piece }
  /** Where the pointer is on a slide, px of the canvas; `at: null` takes it away. */
  | { type: 'pointer'; slide: string; at: readonly [x: number, y: number] | null }
  /** This window goes. */
  | { type: 'bye' }

/** `from`: the id of the window that says it, new with each load. `role`: what it is. */
export type Message = Said & { from: string; role: WindowRole }
/** What a message says, without who says it. */
export type { Said }
export type WindowRole = 'room' | 'speaker' | 'remote'

const slug = text(200)
const id = text(40)
const moment = number(0, 1e14)
const ahead: Reader<Ahead> = number(-1e14, 1e14)
const step = integer(0, 1000)
const theme = any(literal('light'), literal('dark'))
const cut = number(0, 1000)
const revision = integer(0, 1e9)
const coordinate = number(-2000, 4000)
const points = list(coordinate, MOST_NUMBERS)
const place = { slide: slug, step }

const state: Reader<RoomState> = record({
  ...place,
  steps: step,
  black: flag,
  frozen: flag,
  speaker: record(place),
  zoomed: integer(0, 100),
  theme,
  cut,
})

const clock: Reader<Clock> = record({
  revision,
  writer: id,
  at: moment,
  since: any(moment, nothing),
  before: moment,
  total: any(number(0, 1440), nothing),
  slide: slug,
  spent: all(moment, slug),
})

const stroke = { id, points }
const ink: Reader<Ink> = all(record({ revision, strokes: list(record(stroke), MOST_STROKES) }), slug)

const request: Reader<RoomRequest> = variant('do', {
  next: {},
  previous: {},
  first: {},
  last: {},
  go: place,
  black: { on: flag },
  freeze: { on: flag },
  zoom: { figure: integer(0, 100) },
  theme: { theme },
  cut: { cut },
  clear: { slide: slug },
  resume: { state },
})

const head = { from: id, role: any(literal('room'), literal('speaker'), literal('remote')) }

const message: Reader<Message> = variant('type', {
  hello: head,
  state: { ...head, state, used: moment },
  ask: { ...head, to: id, n: integer(1, 1e9), ask: request },
  ping: { ...head, to: id },
  clock: { ...head, clock, ahead },
  ink: { ...head, ink },
  stroke: { ...head, piece: record({ ...stroke, slide: slug, revision }) },
  pointer: { ...head, slide: slug, at: any(list(coordinate, 2, 2) as Reader<readonly [number, number]>, nothing) },
  bye: head,
})

/**
 * A message as it was received, or undefined for anything that is not exactly one: other fields, other types, numbers out
 * of range. What is returned is a copy that has the known fields only.
 */
export const readMessage = (value: unknown): Message | undefined => message(value)

/** The same for what a window kept from before it was loaded again. */
export const readClock = (value: unknown): Clock | undefined => clock(value)
export const readStoredInk: Reader<{ at: number; ink: Ink }> = record({ at: moment, ink })
export const readTime: Reader<{ ahead: Ahead }> = record({ ahead })
export const readState = (value: unknown): RoomState | undefined => state(value)

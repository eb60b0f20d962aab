/** Where days and lanes are: time runs to the right on a slide and down on a phone. Knows no DOM. */
import type { FigureForm } from '../../../deck/drawing'
import { hasArc, isShort, type Strip, type StripEvent } from '../../../deck/strip/strip'
import type { LabelBox } from '../place'

/** Px, of words and marks. */
export interface Sizes {
  label: number
  lane: number
  axis: number
  band: number
  /** Radius of a mark. */
  mark: number
  line: number
  /** Of the date and the first words at the ring, in a window so short that they have the room. */
  lead?: number
}

const SIZES: Record<FigureForm, Sizes> = {
  landscape: { label: 20, lane: 24, axis: 18, band: 24, mark: 8, line: 23 },
  portrait: { label: 13, lane: 13, axis: 12, band: 16, mark: 5.5, line: 16 },
}

/** Where few days are shown, each has room. */
const LARGE: Record<FigureForm, Sizes> = {
  landscape: { label: 28, lane: 28, axis: 24, band: 28, mark: 14, line: 36, lead: 80 },
  portrait: { label: 16, lane: 14, axis: 13, band: 16, mark: 8, line: 20 },
}

/** Levels have few stops. */
const RISE = { label: 24, line: 28, axis: 22 }

/** On stalks the stretch of time is what the slide is about. */
const STALKS = { band: 68, mark: 13, label: 24, line: 29, lane: 26 }

export const sizesFor = (strip: Strip, form: FigureForm): Sizes => (isShort(strip.window) ? LARGE : SIZES)[form]

export interface Geometry {
  form: FigureForm
  sizes: Sizes
  width: number
  height: number
  /** The opened days. */
  ground: LabelBox
  /** Px along the axis of time of a day, or a part of one. */
  along: (day: number) => number
  /** Px across it of a lane. */
  across: (lane: number) => number
  /** A point of the drawing. */
  point: (day: number, lane: number) => readonly [x: number, y: number]
  /** Px of a day on the ruler. */
  onRuler: (day: number) => number
}

/** Width of a strip on the slide, px: what the slide gives it, less the air around a drawing. */
const WIDTH = 1147
/** Width on a phone (page/form.ts), less that air. */
const NARROW = 354

/** Px of the landscape sheet: least room for the names of lanes, room under the ruler, below the ground. */
const LEFT = 148
const RULER = 92
const AXIS = 30

function ownSizes({ base, rise, quiet }: Strip): Partial<Sizes> {
  if (base !== undefined) return STALKS
  if (rise) return RISE
  return quiet ? { band: 44, mark: 11, label: 22, line: 25 } : {}
}

/** `names` is how much room the lanes' names take: their width on a slide, their height on a phone. */
export function geometryOf(strip: Strip, form: FigureForm, names: number): Geometry {
  return form === 'landscape' ? landscape(strip, names) : portrait(strip, names)
}

function landscape(strip: Strip, names: number): Geometry {
  const height = 456
  const ground = {
    left: Math.max(LEFT, names + 24),
    right: WIDTH - 2,
    top: strip.ruler ? RULER : 4,
    bottom: height - AXIS,
  }
  const sizes = {
    ...sizesFor(strip, 'landscape'),
    ...ownSizes(strip),
  }
  const { above, below } = strip.base === undefined ? roomOf(strip, sizes) : roomOfStalks(strip)
  const [first, last] = [ground.top + above, ground.bottom - below]
  const along = scale(strip.window, ground.left, ground.right)
  // On stalks all stops are equally far from where they begin, only days have a length; under an arc what it joins stands out.
  const tips = (lane: number) => (hasArc(strip) && !strip.lanes[lane]?.strong ? last - LOW : first)
  const level = (lane: number) => (lane === strip.base ? last : tips(lane))
  const across = strip.base === undefined ? spread(strip.lanes.length, first, last) : level
  const point = (day: number, lane: number) => [along(day), across(lane)] as const
  const onRuler = strip.ruler ? scale(strip.ruler, 0, WIDTH - 2) : along
  return { form: 'landscape', sizes, width: WIDTH, height, ground, along, across, point, onRuler }
}

/** Px over the first lane and under the last, where there is room for the words of a band. */
function roomOf({ ruler, rise, quiet, bands }: Strip, { lead, line }: Sizes) {
  const above = lead ? lead + 2 * line : ruler ? 42 : rise ? 76 : 62
  return { above, below: rise ? 72 : quiet ? (bands.length > 0 ? 128 : 62) : 52 }
}

/** Three rows of words over the tips, and a measure under the line; or an arc over all. */
function roomOfStalks(strip: Strip) {
  if (hasArc(strip)) return { above: 200, below: 44 }
  return { above: 134, below: strip.bands.length > 0 ? 140 : 40 }
}

/** Px that stops stand over the base which are only there beside those of an arc. */
const LOW = 72

/** Px of the portrait sheet: room for days, around the lanes. */
const DAYS = 46
const SIDE = 24

/** Px that a name over a lane may be wide on a phone. */
export const nameWidth = ({ lanes }: Strip): number => (NARROW - DAYS - 2 * SIDE) / Math.max(1, lanes.length - 1) - 5

function portrait(strip: Strip, names: number): Geometry {
  const marks = strip.events.filter(({ lane, later }) => lane !== undefined && !later).length
  const long = Math.min(560, Math.max(420, marks * 40))
  const ground = { left: DAYS, right: NARROW, top: names, bottom: names + long }
  const along = scale(strip.window, ground.top + 6, ground.bottom)
  const ends = [ground.left + SIDE, ground.right - SIDE] as const
  // Levels rise away from the axis.
  const across = strip.rise ? spread(strip.lanes.length, ends[1], ends[0]) : spread(strip.lanes.length, ...ends)
  const point = (day: number, lane: number) => [across(lane), along(day)] as const
  const sizes = sizesFor(strip, 'portrait')
  return {
    form: 'portrait',
    sizes,
    width: NARROW,
    height: ground.bottom + 4,
    ground,
    along,
    across,
    point,
    onRuler: along,
  }
}

const scale =
  ({ from, until }: { from: number; until: number }, start: number, end: number) =>
  (day: number) =>
    start + ((day - from) / (until - from)) * (end - start)

function spread(count: number, first: number, last: number): (index: number) => number {
  return (index) => (count === 1 ? (first + last) / 2 : first + (index / (count - 1)) * (last - first))
}

/** Whether an event stands in a lane of the opened days. */
export const isPlaced = ({ lane, from, until }: StripEvent, { window }: Pick<Strip, 'window'>): boolean =>
  lane !== undefined && from >= window.from && until <= window.until

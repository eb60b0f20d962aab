/** What may stand in a `map` fence. */
import { z } from 'zod'
import { letters } from '../../deck/topic/fields'

const SIDES = [
  ...(['left', 'right', 'above', 'below'] as const),
  ...(['upper left', 'upper right', 'lower left', 'lower right'] as const),
] as const

const longitude = z.number().min(-180, 'east goes from -180 to 180').max(180, 'east goes from -180 to 180')
const latitude = z.number().min(-90, 'north goes from -90 to 90').max(90, 'north goes from -90 to 90')
/** East and north, in degrees. */
const point = z.tuple([longitude, latitude])
const words = z.string().min(1)
/** As `deck.yaml` calls it. */
const actor = words

const step = z.number().int().min(1).optional()
/** Ids of references, which count as cited on the slide. */
const sources = z.array(words).default([])

const label = z.strictObject({ label: words, code: letters.optional(), at: point })
const neighbour = label.extend({ actor: actor.optional(), step })
const state = z.strictObject({
  name: words,
  label: words.optional(),
  code: letters.optional(),
  at: point.optional(),
  actor,
})
const place = z.strictObject({
  name: words,
  at: point,
  side: z.enum(SIDES, `a side is one of ${SIDES.join(', ')}`).default('right'),
  /** What struck it, in words at a point, and with which press that comes. */
  struck: z.strictObject({ words, at: point, step, sources }).optional(),
})
/** By ship. */
const sea = z.strictObject({ sea: z.union([words, point]) })
/** The line comes from there, or goes there, and is cut at the edge of the sheet. */
const beyond = z.strictObject({ beyond: point })
const route = z.strictObject({
  name: words,
  actor: actor.optional(),
  through: z.array(z.union([words, point, sea, beyond])).min(2, 'a route has two stops or more'),
  label: point,
  share: z
    .strictObject({
      value: z.number().gt(0, 'a share is more than 0').max(1, 'a share is 1 at most'),
      /** Whether the value is no exact one. */
      about: z.boolean().default(false),
      words,
      at: point,
      sources,
    })
    .optional(),
  step,
})

/** Explains what the widths of routes measure. */
const key = z.strictObject({ title: words, rest: words.optional(), at: point })

/** Where the projection is true. */
const projection = z.strictObject({
  meridian: longitude.optional(),
  parallels: z.tuple([latitude, latitude]).optional(),
})

const frame = z.tuple([longitude, latitude, longitude, latitude])
/** A cut for a telephone, and the names that have no room on it. */
const cut = z.strictObject({ frame, without: z.array(words).default([]) })

export const fields = z.strictObject({
  title: words,
  description: words,
  frame,
  bleed: z.boolean().default(false),
  projection: projection.default({}),
  portrait: z.array(cut).min(1).max(3, 'a telephone has room for three cuts').optional(),
  key: key.optional(),
  scale: point.optional(),
  states: z.array(state).min(1),
  labels: z.array(neighbour).default([]),
  waters: z.array(label).default([]),
  places: z.array(place).default([]),
  routes: z.array(route).default([]),
})

/** A map as its fence says it. Points are east and north, in degrees; the frame is west, south, east, north. */
export type MapFields = z.infer<typeof fields>
export type MapState = z.infer<typeof state>
export type MapPlace = z.infer<typeof place>
export type MapRoute = z.infer<typeof route>

/** Where a stop of a route is, by a place's name or as a point, whether the way to it is by sea, and whether it is off the sheet. */
export function stopOf(stop: MapRoute['through'][number]): {
  to: string | [number, number]
  sea: boolean
  beyond: boolean
} {
  if (typeof stop !== 'object' || Array.isArray(stop)) return { to: stop, sea: false, beyond: false }
  if ('sea' in stop) return { to: stop.sea, sea: true, beyond: false }
  return { to: stop.beyond, sea: false, beyond: true }
}

/** The place in the fence's text of a value. */
export type SpanOf = (path: readonly PropertyKey[]) => { start: number; end: number }
